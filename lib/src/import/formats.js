// The registry: every kind of file that can be imported. A new one is a file of its own and a line here.
import { mail } from "./documents/mail.js";
import { pdf } from "./documents/pdf.js";
import { markdown, plainText, xml } from "./documents/plain.js";
import { richText } from "./documents/rich-text.js";
import { word } from "./documents/word.js";
import { ImportError } from "./imported-record.js";
import { json, jsonLines } from "./tables/json.js";
import { parquet } from "./tables/parquet.js";
import { separated } from "./tables/separated.js";
import { htmlPage } from "./web/html-page.js";
import { mhtml } from "./web/mhtml.js";
import { webArchive } from "./web/web-archive.js";
const FORMATS = [
    ...[plainText, markdown, htmlPage, mhtml, webArchive],
    ...[word, richText, pdf, mail, xml],
    ...[jsonLines, json, separated, parquet],
];
/** Every extension that can be imported, with its dot. */
export const IMPORTED_EXTENSIONS = FORMATS.flatMap(({ extensions }) => extensions);
/** Reads a file of any known kind. Throws an `ImportError` that says why it cannot. */
export async function readImport(file) {
    const name = file.name.toLowerCase();
    const format = FORMATS.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
    if (format === undefined)
        throw new ImportError('files of this kind are not read', `what is read: ${IMPORTED_EXTENSIONS.join(' ')}`);
    if (file.bytes.length === 0)
        throw new ImportError('it is empty', 'download or save it again');
    return await format.read(file);
}
