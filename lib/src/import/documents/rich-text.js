import rtfToHtml from '@iarna/rtf-to-html';
import { ImportError } from "../imported-record.js";
import { readDocument } from "./one-document.js";
/** Rich Text Format, through rtf-to-html. */
export const richText = {
    name: 'RTF',
    extensions: ['.rtf'],
    read: async ({ bytes }) => {
        // RTF is ASCII; a Unicode letter is written \u8220?, where the question mark is for readers without Unicode, and the library keeps it.
        const rtf = new TextDecoder('latin1').decode(bytes).replace(/(\\u-?\d{1,6}) ?(?:\?|\\'[0-9a-f]{2})/giu, '$1 ');
        const html = await new Promise((resolve, reject) => {
            rtfToHtml.fromString(rtf, (error, result) => (error ? reject(error) : resolve(result)));
        }).catch((error) => {
            throw new ImportError(`it is no RTF that can be read: ${error instanceof Error ? error.message : String(error)}`, 'open it in a word processor and save it as .docx');
        });
        return readDocument(html, 'html', 'RTF');
    },
};
