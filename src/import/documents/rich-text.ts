import rtfToHtml from '@iarna/rtf-to-html';
import { ImportError, type ImportFormat } from '../imported-record.ts';
import { readDocument } from './one-document.ts';

/** Rich Text Format, through rtf-to-html. */
export const richText: ImportFormat = {
  name: 'RTF',
  extensions: ['.rtf'],
  read: async ({ bytes }) => {
    // RTF is ASCII; a Unicode letter is written \u8220?, where the question mark is for readers without Unicode, and the library keeps it.
    const rtf = new TextDecoder('latin1').decode(bytes).replace(/(\\u-?\d{1,6}) ?(?:\?|\\'[0-9a-f]{2})/giu, '$1 ');
    const html = await new Promise<string>((resolve, reject) => {
      rtfToHtml.fromString(rtf, (error, result) => (error ? reject(error) : resolve(result)));
    }).catch((error: unknown) => {
      throw new ImportError(
        `it is no RTF that can be read: ${error instanceof Error ? error.message : String(error)}`,
        'open it in a word processor and save it as .docx',
      );
    });
    return readDocument(html, 'html', 'RTF');
  },
};
