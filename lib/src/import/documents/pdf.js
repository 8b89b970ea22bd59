import { extractText, getDocumentProxy } from 'unpdf';
import { ImportError } from "../imported-record.js";
import { readDocument } from "./one-document.js";
/** A PDF that holds text, through PDF.js. */
export const pdf = {
    name: 'PDF',
    extensions: ['.pdf'],
    read: async ({ bytes }) => {
        const pages = await getDocumentProxy(new Uint8Array(bytes))
            .then((document) => extractText(document, { mergePages: false }))
            .catch((error) => {
            throw new ImportError(`it is no PDF that can be read: ${error instanceof Error ? error.message : String(error)}`, 'save it again, or copy its text into a .txt file');
        });
        return readDocument(pages.text.join('\n\n'), 'text', 'PDF');
    },
};
