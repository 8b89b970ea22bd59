import mammoth from 'mammoth';
import { ImportError } from "../imported-record.js";
import { readDocument } from "./one-document.js";
/** Word's .docx, through mammoth, which gives its paragraphs as HTML. */
export const word = {
    name: 'Word document',
    extensions: ['.docx'],
    read: async ({ bytes }) => {
        const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }).catch((error) => {
            throw new ImportError(`it is no Word document that can be read: ${error instanceof Error ? error.message : String(error)}`, 'open it in a word processor and save it as .docx again; an old .doc likewise');
        });
        return readDocument(value, 'html', 'Word document');
    },
};
