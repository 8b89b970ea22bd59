import { ImportError, } from "../imported-record.js";
import { readDateLine, readLanguage } from "../press/field-words.js";
import { joinLines, readHtmlLines, readTextLines } from "../press/press-lines.js";
/** The usual names of each, the likeliest first. Collected from the column names of public news data sets (AllSides, GDELT, All the News, CC-News, Media Cloud, NELA-GT). */
const USUAL_NAMES = {
    text: [
        'text',
        'body',
        'content',
        'articlebody',
        'article',
        'fulltext',
        'maintext',
        'story',
        'articletext',
        'bodytext',
        'plaintext',
        'html',
    ],
    title: ['title', 'headline', 'heading', 'name'],
    outlet: [
        'outlet',
        'source',
        'publisher',
        'publication',
        'medium',
        'media',
        'sourcename',
        'newspaper',
        'site',
        'sitename',
        'domain',
        'sourcedomain',
        'medianame',
    ],
    url: ['url', 'link', 'canonicalurl', 'permalink', 'address', 'articleurl'],
    date: [
        'date',
        'published',
        'publishdate',
        'publicationdate',
        'datepublished',
        'publishedat',
        'datepublish',
        'pubdate',
        'publishedutc',
        'timestamp',
        'datetime',
        'time',
    ],
    author: ['author', 'authors', 'byline', 'creator'],
    section: ['section', 'category', 'rubric', 'desk'],
    language: ['language', 'lang'],
    event: ['event', 'eventid', 'cluster', 'clusterid', 'storyid', 'topic', 'topicid'],
    perspective: ['perspective', 'leaning', 'bias', 'biastext', 'side', 'orientation'],
};
/** The columns of a table by what they hold: as the caller says, else by their usual names. */
export function mapColumns(columns, given) {
    const byKey = new Map(columns.map((column) => [foldName(column), column]));
    const found = {};
    const taken = new Set(Object.values(given));
    for (const role of Object.keys(USUAL_NAMES)) {
        const column = given[role] ??
            USUAL_NAMES[role].map((name) => byKey.get(name)).find((each) => each !== undefined && !taken.has(each));
        if (column === undefined)
            continue;
        found[role] = column;
        taken.add(column);
    }
    return found;
}
/** Whether a name given with `--map` is a role. */
export function isColumnRole(name) {
    return Object.hasOwn(USUAL_NAMES, name);
}
function foldName(column) {
    return column.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
/** A row -> its record, or null where it has no text. `index` counts rows from 0. */
export function readRow(row, columns, index) {
    const value = (role) => {
        const column = columns[role];
        return column === undefined ? null : asWords(row[column]);
    };
    const text = value('text');
    if (text === null)
        return null;
    const language = value('language');
    const url = value('url');
    return {
        number: index + 1,
        title: oneLine(value('title')),
        outlet: oneLine(value('outlet')),
        date: readDate(row[columns.date ?? '']),
        author: oneLine(value('author')),
        section: oneLine(value('section')),
        language: language === null ? null : readLanguage(language),
        url: url !== null && URL.canParse(url) ? url : null,
        event: value('event'),
        perspective: value('perspective'),
        paragraphs: paragraphsOf(text),
        setAside: [],
        place: { unit: 'row', start: index, end: index + 1 },
    };
}
function asWords(value) {
    if (typeof value === 'number' || typeof value === 'bigint')
        return String(value);
    if (Array.isArray(value))
        return asWords(value
            .map((each) => asWords(each) ?? '')
            .filter((each) => each !== '')
            .join(', '));
    if (typeof value === 'object' && value !== null && !(value instanceof Date))
        return asWords(value.name);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
function oneLine(text) {
    if (text === null)
        return null;
    const words = isMarkup(text)
        ? readHtmlLines(text)
            .map((line) => line.text)
            .join(' ')
        : text.replace(/\s+/gu, ' ').trim();
    return words === '' ? null : words;
}
/** Whether a field is HTML: it has a closing tag, a break or a paragraph. */
function isMarkup(text) {
    return /<\/[a-z][a-z0-9]*\s*>|<(?:br|p)\b[^<>]{0,200}>/iu.test(text);
}
/** A field's paragraphs: of HTML as a browser breaks them; of text at blank lines, or, where it has none, at every line end. */
function paragraphsOf(text) {
    const lines = isMarkup(text) ? readHtmlLines(text) : readTextLines(text);
    const isWrapped = !isMarkup(text) && lines.some(({ gap }) => gap > 0);
    const words = isWrapped ? joinLines(lines) : lines.map((line) => line.text);
    return words.map((each) => ({ kind: 'paragraph', text: each.replace(/\s+/gu, ' ') }));
}
/** A day as tables write it: ISO 8601 with or without time, a date in words, milliseconds or seconds since 1970, a date object. Slashed dates are null: their order is anyone's guess. */
function readDate(value) {
    if (value instanceof Date)
        return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
    const text = asWords(value);
    if (text === null)
        return null;
    const iso = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/u.exec(text)?.[1];
    if (iso !== undefined)
        return Number.isNaN(Date.parse(iso)) ? null : iso;
    if (/^\d{8}(?:\d{6})?$/u.test(text))
        return readDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`);
    if (/^\d{10}(?:\.\d+)?$|^\d{13}$/u.test(text))
        return new Date(Number(text) * (text.length === 13 ? 1 : 1000)).toISOString().slice(0, 10);
    return readDateLine(text);
}
/** The rows of a table as records. A table without a column of text is none of articles. */
export function readRows(rows, given) {
    const names = [...new Set(rows.slice(0, SAMPLED_ROWS).flatMap((row) => Object.keys(row ?? {})))];
    const columns = mapColumns(names, given);
    if (columns.text === undefined)
        throw new ImportError(`no column holds the articles’ text; the columns are: ${names.join(', ') || 'none'}`, 'name it: --map text=<column>');
    const records = [];
    const skipped = [];
    for (const [index, row] of rows.entries()) {
        const record = row === null ? null : readRow(row, columns, index);
        if (record !== null)
            records.push(record);
        else
            skipped.push({
                number: index + 1,
                why: row === null ? 'the line is no JSON object' : `its “${columns.text}” is empty`,
            });
    }
    return {
        records,
        skipped,
        notes: [
            `columns: ${Object.entries(columns)
                .map(([role, column]) => `${role}=${column}`)
                .join(', ')}`,
        ],
    };
}
/** So many rows are asked for the names of columns: JSON rows may lack some. */
const SAMPLED_ROWS = 100;
