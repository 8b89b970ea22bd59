import type {
  ImportedParagraph,
  ImportedRecord,
  ImportedRecords,
  SetAside,
  SkippedRecord,
} from '../imported-record.ts';
import { readAuthor, readDateLine, readLanguage } from './field-words.ts';
import type { PressLine } from './press-lines.ts';

const RULE = /^_{20,}$/u;
const COUNTER = /^(?:document|dokument|documento) \d+ (?:of|von|de|sur) \d+$/iu;
/** "Publication title: …": ProQuest's labels; those of other languages of the interface stand beside the English ones. */
const FIELD =
  /^([\p{L}][\p{L}\p{N} /-]{1,40}?)\s?: (.*)$|^(Full text|Abstract|Texte intégral|Texto completo|Volltext):\s*$/u;
const LABELS =
  /^(?:title|author|publication (?:info|title|date|year|subject)|proquest document (?:link|id)|abstract|full text|links|subject|business indexing term|location|people|company \/ organization|classification|identifier \/ keyword|pages?|first page|section|publisher|place of publication|country of publication|issn|e-?issn|source type|language of publication|document type|dateline|column|document url|copyright|last updated|database|edition|volume|issue|credit|contact|company)$/iu;

const ASIDE_REASONS: readonly (readonly [RegExp, SetAside['reason']])[] = [
  [/^copyright$/u, 'copyright'],
  [/^(?:subject|location|people|company|classification|identifier|business)/u, 'classification'],
];

/** Whether lines are those of ProQuest's text export. */
export function isProquest(lines: readonly PressLine[]): boolean {
  return (
    lines.some(({ text }) => /^ProQuest document (?:ID|link)/iu.test(text)) &&
    lines.some(({ text }) => /^Full text:/iu.test(text) || /^Publication (?:title|info):/iu.test(text))
  );
}

/** ProQuest's text export -> its records, which rules part. A part without a title or publication is the cover or the foot. */
export function readProquest(lines: readonly PressLine[]): ImportedRecords {
  const parts: PressLine[][] = [[]];
  for (const line of lines) {
    if (RULE.test(line.text)) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  const records: ImportedRecord[] = [];
  const skipped: SkippedRecord[] = [];
  let number = 0;
  for (const part of parts) {
    const fields = readFields(part);
    if (!fields.some(({ name }) => /^(?:publication|proquest document|full text)/iu.test(name))) continue;
    number += 1;
    const record = toRecord(part, fields, number);
    if (record.paragraphs.length === 0) skipped.push({ number, why: 'the database gives no full text for it' });
    else records.push(record);
  }
  return { records, skipped };
}

interface Field {
  readonly name: string;
  readonly values: readonly string[];
}

function readFields(lines: readonly PressLine[]): Field[] {
  const fields: { name: string; values: string[] }[] = [{ name: '', values: [] }];
  for (const line of lines) {
    const match = FIELD.exec(line.text) ?? /^([\p{L} /]{2,40}): ?()$/u.exec(line.text);
    const name = (match?.[1] ?? match?.[3] ?? '').trim();
    if (match !== null && LABELS.test(name))
      fields.push({ name: name.toLowerCase(), values: match[2] ? [match[2]] : [] });
    else {
      const last = fields.at(-1);
      if (last === undefined) continue;
      if (line.gap === 0 && last.values.length > 0) last.values[last.values.length - 1] += ` ${line.text}`;
      else last.values.push(line.text);
    }
  }
  return fields;
}

function toRecord(lines: readonly PressLine[], fields: readonly Field[], number: number): ImportedRecord {
  // Behind a blank line stands the next label, known or not ("ProQuest document link").
  const value = (name: string) => fields.findLast((field) => field.name === name)?.values[0]?.trim() || null;
  const loose = fields[0]?.values.filter((text) => !COUNTER.test(text)) ?? [];
  const info = value('publication info') ?? '';
  const outlet = value('publication title') ?? (info.split(';')[0]?.trim() || null);
  const date =
    value('publication date') ?? /\d{1,2} \p{L}{3,9}\.? \d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4}/u.exec(info)?.[0] ?? null;
  const language = value('language of publication');
  const author = value('author');
  const body = fields.find(({ name }) => name === 'full text')?.values ?? [];
  return {
    number,
    title: value('title') ?? loose[0] ?? null,
    // "New York Times, Late Edition (East Coast); New York, N.Y.": name, then edition and place.
    outlet: outlet?.split(/[;,]/u)[0]?.trim() ?? null,
    date: date === null ? null : readDateLine(date),
    author: author === null ? null : readAuthor(author),
    section: value('section'),
    language: language === null ? null : readLanguage(language),
    url: null,
    paragraphs: body
      .filter((text) => !/^(?:credit:|enlarge this image)/iu.test(text))
      .map((text): ImportedParagraph => ({ kind: 'paragraph', text })),
    setAside: fields
      .filter(({ name }) => !/^(?:|title|full text)$/u.test(name))
      .map(
        ({ name, values }): SetAside => ({
          reason: ASIDE_REASONS.find(([label]) => label.test(name))?.[1] ?? 'database-field',
          text: `${name}: ${values.join(' ')}`,
        }),
      ),
    place: { unit: 'character', start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 },
  };
}
