import { z } from 'zod';
import type { RawSource } from '../../corpus/corpus.ts';
import { type Diagnostic, diagnosticOf, lineAndColumnOf } from '../../corpus/diagnostics.ts';
import { readYaml } from '../../corpus/read-yaml.ts';
import type { MetadataFacts } from '../metadata/index.ts';
import type { Stated, StatedSource } from '../parsed.ts';

const word = z.string().trim().min(1).optional();

/** The front matter of a Markdown source: what its editor knows of the article. Every key is optional. */
const frontMatterSchema = z.strictObject({
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

/** Front matter -> facts, or the messages that say at which line of the file it goes wrong. `yaml` begins at or after the offset `from` (UTF-16) of the file. */
export function readFrontMatter(
  { file, text }: RawSource,
  yaml: string,
  from: number,
): { facts: MetadataFacts | null; diagnostics: Diagnostic[] } {
  const read = readYaml(file, yaml, frontMatterSchema, 'front-matter');
  const shift = lineAndColumnOf(text, text.indexOf(yaml, from)).line - 1;
  const diagnostics = read.diagnostics.map((each) => ({ ...each, line: each.line + shift }));
  if (read.value === null) return { facts: null, diagnostics };
  const sources: StatedSource[] = [];
  const add = (name: string | undefined, role: StatedSource['role']): void => {
    if (name !== undefined)
      sources.push({ name, role, grade: 'stated', why: 'the front matter names it', evidence: [] });
  };
  add(read.value.outlet, 'publisher');
  add(read.value.original, 'origin');
  add(read.value.author, 'author');
  const facts: Record<string, Stated<string>> = {};
  const { section: _section, record: _record, ...stated } = read.value;
  for (const [key, value] of Object.entries(stated)) {
    if (value !== undefined) facts[key] = { value, evidence: null, where: 'front matter' };
  }
  return { facts: { ...facts, sources }, diagnostics };
}

/** An error when front matter is begun and never closed: its lines would pass for the article's text. */
export function checkFrontMatter({ file, text }: RawSource): Diagnostic[] {
  const [opening = '', ...lines] = text.replace(/^\ufeff/u, '').split(/\r\n|[\n\r]/u);
  const first = lines.find((line) => line.trim() !== '');
  if (!/^---[ \t]*$/u.test(opening) || first === undefined || !/^[A-Za-z]{2,20}:(?:\s|$)/u.test(first)) return [];
  if (lines.some((line) => /^---[ \t]*$/u.test(line))) return [];
  return [
    diagnosticOf(file, {
      severity: 'error',
      rule: 'front-matter-open',
      what: 'the front matter that begins here is never closed',
      why: 'its lines would be read as the article’s text',
      fix: 'put a line of three dashes below the last of them',
    }),
  ];
}
