import { decodeText } from "../decode-text.js";
import { readPressExport } from "../press/index.js";
/** A page that a browser or SingleFile saved: a source as it is. An export of a press database in HTML: its records. */
export const htmlPage = {
    name: 'saved page',
    extensions: ['.html', '.htm', '.xhtml'],
    read: ({ bytes }) => {
        const press = readPressExport(decodeText(bytes), 'html');
        if (press === null)
            return { kind: 'source', format: 'saved page' };
        const { database, records, skipped } = press;
        return { kind: 'records', format: database, records, skipped, notes: [] };
    },
};
