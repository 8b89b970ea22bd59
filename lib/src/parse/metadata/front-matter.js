import { z } from 'zod';
import { lineAndColumnOf } from "../../corpus/line-and-column.js";
import { readYaml } from "../../corpus/read-yaml.js";
const word = z.string().trim().min(1).optional();
/** The front matter of a Markdown source: what its editor knows of the article. Every key is optional. */
export const frontMatterSchema = z.strictObject({
    title: word,
    outlet: word,
    date: z.iso.date().optional(),
    url: z.url().optional(),
    author: word,
    event: word,
    perspective: word,
    language: z
        .string()
        .regex(/^[a-z]{2,3}$/u, 'a language code such as "en" belongs here')
        .optional(),
    original: word,
    section: word,
    /** Where an imported record came from; written by the import, read by it alone. */
    record: z
        .looseObject({ file: z.string(), fingerprint: z.string(), number: z.number(), place: z.string() })
        .optional(),
});
/** Front matter -> facts, or the messages that say at which line of the file it goes wrong. `text` is the whole file. */
export function readFrontMatter(file, text, { yaml, offset }) {
    const read = readYaml(file, yaml, frontMatterSchema, 'front-matter');
    const shift = lineAndColumnOf(text, offset).line - 1;
    const diagnostics = read.diagnostics.map((each) => ({ ...each, line: each.line + shift }));
    if (read.value === null)
        return { facts: null, diagnostics };
    const sources = [];
    const add = (name, role) => {
        if (name !== undefined)
            sources.push({ name, role, grade: 'stated', why: 'the front matter names it', evidence: [] });
    };
    add(read.value.outlet, 'publisher');
    add(read.value.original, 'origin');
    add(read.value.author, 'author');
    const facts = {};
    const { section: _section, record: _record, ...stated } = read.value;
    for (const [key, value] of Object.entries(stated)) {
        if (value !== undefined)
            facts[key] = { value, evidence: null, where: 'front matter' };
    }
    return { facts: { ...facts, sources }, diagnostics };
}
