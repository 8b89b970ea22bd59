import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from "../decode-text.js";
import { ImportError } from "../imported-record.js";
import { readRows } from "./columns.js";
/** Comma, semicolon or tab, whichever parts the first line most; quoted fields may hold line ends. The first line names the columns. */
export const separated = {
    name: 'table',
    extensions: ['.csv', '.tsv', '.tab'],
    read: ({ bytes, columns }) => ({
        kind: 'records',
        format: 'table',
        ...readRows(readTable(decodeText(bytes)), columns),
    }),
};
function readTable(text) {
    const first = text.slice(0, text.search(/[\r\n]|$/u));
    const delimiter = [',', ';', '\t'].toSorted((a, b) => first.split(b).length - first.split(a).length)[0] ?? ',';
    try {
        return parse(text, {
            bom: true,
            columns: (header) => header.map((name, index) => name.trim() || `column ${index + 1}`),
            delimiter,
            relaxColumnCount: true,
            relaxQuotes: delimiter === '\t',
            skipEmptyLines: true,
        });
    }
    catch (error) {
        if (!(error instanceof CsvError))
            throw error;
        throw new ImportError(`it is no table of columns: ${error.message}`, 'mend the line that is named: a quotation mark inside a quoted field is written twice');
    }
}
