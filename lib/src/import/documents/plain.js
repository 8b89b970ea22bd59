import { decodeText } from "../decode-text.js";
import { ImportError } from "../imported-record.js";
import { readPressExport } from "../press/index.js";
/** A text as copied, or an export of a press database. */
export const plainText = {
    name: 'text',
    extensions: ['.txt', '.text'],
    read: ({ bytes }) => {
        const press = readPressExport(decodeText(bytes), 'text');
        if (press === null)
            return { kind: 'source', format: 'text' };
        const { database, records, skipped } = press;
        return { kind: 'records', format: database, records, skipped, notes: [] };
    },
};
/** Markdown is a source as it is. */
export const markdown = {
    name: 'Markdown',
    extensions: ['.md', '.markdown'],
    read: () => ({ kind: 'source', format: 'Markdown' }),
};
/** XML: Factiva's. */
export const xml = {
    name: 'XML',
    extensions: ['.xml'],
    read: ({ bytes }) => {
        let press;
        try {
            press = readPressExport(decodeText(bytes), 'xml');
        }
        catch (error) {
            if (error instanceof ImportError)
                throw error;
            throw new ImportError(`its XML is broken: ${error instanceof Error ? error.message : String(error)}`, 'export it again');
        }
        if (press === null)
            throw new ImportError('it is XML of a kind that is not read', 'of XML, Factiva’s exports are read; convert it to a table or to text');
        const { database, records, skipped } = press;
        return { kind: 'records', format: database, records, skipped, notes: [] };
    },
};
