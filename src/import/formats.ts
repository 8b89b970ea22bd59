// The registry: every kind of file that can be imported. A new one is a file of its own and a line here.
import { mail } from './documents/mail.ts';
import { pdf } from './documents/pdf.ts';
import { markdown, plainText, xml } from './documents/plain.ts';
import { richText } from './documents/rich-text.ts';
import { word } from './documents/word.ts';
import { ImportError, type Imported, type ImportFile, type ImportFormat } from './imported-record.ts';
import { json, jsonLines } from './tables/json.ts';
import { parquet } from './tables/parquet.ts';
import { separated } from './tables/separated.ts';
import { htmlPage } from './web/html-page.ts';
import { mhtml } from './web/mhtml.ts';
import { webArchive } from './web/web-archive.ts';

const FORMATS: readonly ImportFormat[] = [
  ...[plainText, markdown, htmlPage, mhtml, webArchive],
  ...[word, richText, pdf, mail, xml],
  ...[jsonLines, json, separated, parquet],
];

/** Every extension that can be imported, with its dot. */
export const IMPORTED_EXTENSIONS: readonly string[] = FORMATS.flatMap(({ extensions }) => extensions);

/** Reads a file of any known kind. Throws an `ImportError` that says why it cannot. */
export async function readImport(file: ImportFile): Promise<Imported> {
  const name = file.name.toLowerCase();
  const format = FORMATS.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
  if (format === undefined)
    throw new ImportError('files of this kind are not read', `what is read: ${IMPORTED_EXTENSIONS.join(' ')}`);
  if (file.bytes.length === 0) throw new ImportError('it is empty', 'download or save it again');
  return await format.read(file);
}
