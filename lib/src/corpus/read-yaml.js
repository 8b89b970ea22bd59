import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { didYouMean } from "../text/did-you-mean.js";
/** More uses of one anchor than this are an attack, or a slip. */
const MOST_ALIASES = 100;
/** YAML text -> a checked value; every complaint stands at the line and column of the value it is about. */
export function readYaml(file, text, schema, rule) {
    const isJson = file.endsWith('.json');
    const language = isJson ? 'JSON' : 'YAML';
    const mendSyntax = isJson
        ? 'put the file back as it was written, or remove it and run `npm run ids`'
        : 'mend the line; strings with a colon or a quotation mark need quotes around them';
    const counter = new LineCounter();
    // A line may end in a carriage return alone; one for one, so that places stay.
    const document = parseDocument(text.replace(/\r(?!\n)/gu, '\n'), {
        lineCounter: counter,
        prettyErrors: false,
        uniqueKeys: true,
    });
    const at = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const placeAt = (path) => {
        for (let length = path.length; length >= 0; length -= 1) {
            const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
            const range = isRanged(node) ? node.range : null;
            if (range)
                return at(range[0]);
        }
        return { line: 1, column: 1 };
    };
    // A key that is not known is pointed at itself; anything else at its value.
    const placeOfIssue = (issue) => {
        const map = issue.path.length === 0 ? document.contents : document.getIn(issue.path, true);
        const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
        const pair = isMap(map) ? map.items.find(({ key }) => isScalar(key) && key.value === unknown) : undefined;
        const range = isRanged(pair?.key) ? pair.key.range : null;
        return unknown !== undefined && range ? at(range[0]) : placeAt(issue.path);
    };
    if (document.errors.length > 0) {
        const diagnostics = document.errors.map((error) => ({
            file,
            ...at(error.pos[0]),
            severity: 'error',
            rule: `${rule}-syntax`,
            what: `this is not ${language}: ${firstSentence(error.message)}`,
            why: 'nothing in the file can be relied on',
            fix: mendSyntax,
        }));
        return { value: null, diagnostics, placeAt };
    }
    let raw;
    try {
        raw = isEmpty(document.contents) ? {} : document.toJS({ maxAliasCount: MOST_ALIASES });
    }
    catch (error) {
        const what = `this cannot be read: ${firstSentence(error instanceof Error ? error.message : String(error))}`;
        const diagnostic = {
            file,
            ...placeAt([]),
            severity: 'error',
            rule: `${rule}-syntax`,
            what,
            why: 'nothing in the file can be relied on',
            fix: 'write the values out where they belong, without anchors (&) and aliases (*)',
        };
        return { value: null, diagnostics: [diagnostic], placeAt };
    }
    const parsed = schema.safeParse(raw);
    if (parsed.success)
        return { value: parsed.data, diagnostics: [], placeAt };
    const diagnostics = parsed.error.issues.map((issue) => ({
        file,
        ...placeOfIssue(issue),
        severity: 'error',
        rule,
        what: `${describePath(issue.path)}: ${describeIssue(issue, schema)}`,
        why: 'the file would be read otherwise than its editor meant it',
        fix: mendOf(issue),
    }));
    return { value: null, diagnostics, placeAt };
}
function isRanged(node) {
    return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
function isEmpty(contents) {
    return contents === null || (isScalar(contents) && contents.value === null);
}
function firstSentence(message) {
    return (message.split(/[\n;]/u)[0] ?? message).replace(/[.:]\s*$/u, '');
}
function describePath(path) {
    if (path.length === 0)
        return 'the file';
    return path.map((key) => (typeof key === 'number' ? `number ${key + 1}` : String(key))).join(' > ');
}
function describeIssue(issue, schema) {
    switch (issue.code) {
        case 'unrecognized_keys': {
            const known = knownKeys(schema, issue.path);
            const keys = issue.keys.map((key) => `"${key}"${didYouMean(key, known)}`).join(', ');
            return `${keys} ${issue.keys.length === 1 ? 'is' : 'are'} not known here`;
        }
        case 'invalid_type':
            return `${issue.expected === 'object' ? 'a map' : `a value of type ${issue.expected}`} belongs here`;
        case 'invalid_value':
            return `one of ${issue.values.map((value) => `"${String(value)}"`).join(', ')} belongs here`;
        case 'invalid_format':
            return issue.format === 'date' ? 'a date as YYYY-MM-DD belongs here' : issue.message;
        case 'too_small':
            return 'this may not be empty';
        case 'too_big':
            return `this may have at most ${String(issue.maximum)} characters`;
        default:
            return issue.message;
    }
}
/** The keys that a schema has at a path. */
function knownKeys(schema, path) {
    let at = schema;
    for (const key of [...path, null]) {
        while (at instanceof z.ZodOptional || at instanceof z.ZodDefault || at instanceof z.ZodNullable)
            at = at.unwrap();
        if (key === null)
            break;
        if (at instanceof z.ZodObject)
            at = at.shape[String(key)];
        else if (at instanceof z.ZodArray)
            at = at.element;
        else if (at instanceof z.ZodRecord)
            at = at.valueType;
        else
            return [];
    }
    return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}
function mendOf(issue) {
    if (issue.code === 'unrecognized_keys')
        return 'check the spelling, or remove it';
    if (issue.code === 'invalid_format' && issue.format === 'date')
        return 'write the day as in 2022-12-30';
    return 'see "Corpus folder" in the README for what may stand here';
}
