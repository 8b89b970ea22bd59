import { decodeText } from "../decode-text.js";
import { ImportError } from "../imported-record.js";
import { readRows } from "./columns.js";
/** A line a row. A line that is no JSON object is named and passed over. */
export const jsonLines = {
    name: 'JSON lines',
    extensions: ['.jsonl', '.ndjson'],
    read: ({ bytes, columns }) => {
        const lines = decodeText(bytes)
            .replace(/^\uFEFF/u, '')
            .split(/\r?\n/u)
            .filter((line) => line.trim() !== '');
        return toImported('JSON lines', lines.map(parseRow), columns);
    },
};
/** A list of objects, or an object one of whose values is one. */
export const json = {
    name: 'JSON',
    extensions: ['.json'],
    read: ({ bytes, columns }) => {
        const value = parse(decodeText(bytes));
        const lists = [value, ...(isRow(value) ? Object.values(value) : [])].filter((each) => Array.isArray(each));
        const list = lists.toSorted((a, b) => b.length - a.length)[0] ?? (isRow(value) ? [value] : []);
        return toImported('JSON', list.map((each) => (isRow(each) ? each : null)), columns);
    },
};
function toImported(format, rows, columns) {
    return { kind: 'records', format, ...readRows(rows, columns) };
}
function parseRow(line) {
    try {
        const value = JSON.parse(line);
        return isRow(value) ? value : null;
    }
    catch {
        return null;
    }
}
function parse(text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/u, ''));
    }
    catch (error) {
        throw new ImportError(`it is no JSON: ${error instanceof Error ? error.message : String(error)}`, 'mend the file, or name it .jsonl where each line is a record');
    }
}
function isRow(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
