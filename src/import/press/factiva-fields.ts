import type {
  ImportedParagraph,
  ImportedRecord,
  ImportedRecords,
  SetAside,
  SkippedRecord,
} from '../imported-record.ts';
import { readAuthor, readDateLine, readLanguage } from './field-words.ts';
import type { PressLine } from './press-lines.ts';

/** "HD   A headline", "LP", … : Factiva's codes, which stand at a line's head or alone in a table's cell. */
const CODE =
  /^(HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN|SE|CLM|VOL|ART|DLN|CX|RST|NT)(?: (.*))?$/u;
const END = /^(?:document|dokument|documento|documents?)\s+([A-Z][A-Z0-9]{9,})$/iu;
const WORDS = /^\d[\d., ]{0,12}(?:words|wörter|mots|palabras|parole|palavras|слов[аo]?)$/iu;
const COPYRIGHT = /^(?:copyright|©|\(c\)|all rights reserved)/iu;

/** Whether lines are those of a Factiva export that names its fields by codes (RTF, HTML, text: "with indexing"). */
export function isFactivaFields(lines: readonly PressLine[]): boolean {
  const codes = new Set(lines.map(({ text }) => CODE.exec(text)?.[1]));
  return codes.has('HD') && codes.has('PD') && (codes.has('LP') || codes.has('TD') || codes.has('WC'));
}

/** Whether lines are those of a Factiva export without codes: a count of words below a headline, and "Document XYZ…" behind each article. */
export function isFactivaPlain(lines: readonly PressLine[]): boolean {
  return lines.some(({ text }) => END.test(text)) && lines.some(({ text }) => WORDS.test(text));
}

/** A Factiva export with codes -> its records; "AN" stands last in each, and "HD" or "SE" first. */
export function readFactivaFields(lines: readonly PressLine[]): ImportedRecords {
  const fields = readFields(lines);
  const starts = fields.flatMap((_, index) => (isFirst(fields, index) ? [index] : []));
  const records: ImportedRecord[] = [];
  const skipped: SkippedRecord[] = [];
  starts.forEach((from, index) => {
    const own = fields.slice(from, starts[index + 1] ?? fields.length);
    const record = toRecord(own, index + 1);
    if (record.paragraphs.length === 0) skipped.push({ number: index + 1, why: 'the database gives no text for it' });
    else records.push(record);
  });
  return { records, skipped };
}

interface Field {
  readonly code: string;
  readonly lines: readonly PressLine[];
  readonly values: readonly string[];
}

function readFields(lines: readonly PressLine[]): Field[] {
  const fields: { code: string; lines: PressLine[]; values: string[] }[] = [];
  for (const line of lines) {
    const match = CODE.exec(line.text);
    if (match) fields.push({ code: match[1] ?? '', lines: [line], values: match[2] ? [match[2]] : [] });
    else {
      const last = fields.at(-1);
      last?.lines.push(line);
      last?.values.push(line.text);
    }
  }
  return fields;
}

/** A record begins with its first of SE, CLM, HD behind the AN of the one before. */
function isFirst(fields: readonly Field[], index: number): boolean {
  const { code } = fields[index] as Field;
  if (!/^(?:SE|CLM|HD)$/u.test(code)) return false;
  for (let at = index - 1; at >= 0; at--) {
    const before = fields[at]?.code ?? '';
    if (before === 'AN') return true;
    if (/^(?:SE|CLM|HD|PD|LP|TD)$/u.test(before)) return false;
  }
  return true;
}

function toRecord(fields: readonly Field[], number: number): ImportedRecord {
  const value = (code: string) =>
    fields
      .find((field) => field.code === code)
      ?.values.join(' ')
      .trim() || null;
  const paragraphs = fields
    .filter(({ code }) => /^(?:LP|TD|CX)$/u.test(code))
    .flatMap(({ code, values }) =>
      values.map((text): ImportedParagraph => ({ kind: code === 'CX' ? 'editor-note' : 'paragraph', text })),
    );
  const setAside = fields
    .filter(({ code }) => !/^(?:HD|LP|TD|CX)$/u.test(code))
    .map(({ code, values }): SetAside => ({ reason: asideReason(code), text: `${code} ${values.join(' ')}`.trim() }));
  const date = value('PD');
  const language = value('LA');
  const author = value('BY');
  return {
    number,
    title: value('HD'),
    outlet: value('SN'),
    date: date === null ? null : readDateLine(date),
    author: author === null ? null : readAuthor(author),
    section: value('SE') ?? value('CLM'),
    language: language === null ? null : readLanguage(language),
    url: null,
    paragraphs,
    setAside,
    place: {
      unit: 'character',
      start: fields[0]?.lines[0]?.start ?? 0,
      end: fields.at(-1)?.lines.at(-1)?.end ?? 0,
    },
  };
}

function asideReason(code: string): SetAside['reason'] {
  if (code === 'CY') return 'copyright';
  return /^(?:CO|IN|NS|RE|IPC|IPD)$/u.test(code) ? 'classification' : 'database-field';
}

/** A Factiva export without codes -> its records: headline, author, count of words, date, time, outlet, code, language, copyright, text, "Document …". */
export function readFactivaPlain(lines: readonly PressLine[]): ImportedRecords {
  const records: ImportedRecord[] = [];
  const skipped: SkippedRecord[] = [];
  let from = 0;
  let number = 0;
  for (const [index, line] of lines.entries()) {
    if (!END.test(line.text)) continue;
    number += 1;
    const record = readPlainRecord(lines.slice(from, index + 1), number);
    if (record === null) skipped.push({ number, why: 'the database gives no text for it' });
    else records.push(record);
    from = index + 1;
  }
  return { records, skipped };
}

function readPlainRecord(lines: readonly PressLine[], number: number): ImportedRecord | null {
  const wordsAt = lines.findIndex(({ text }) => WORDS.test(text));
  if (wordsAt === -1) return null;
  const above = lines.slice(0, wordsAt);
  const headline = above.filter(({ classes }) => classes.some((name) => /headline$/iu.test(name)));
  const authorLine =
    above.length > 1 && headline.length === 0
      ? above.at(-1)
      : above.find((line) => !headline.includes(line) && above.indexOf(line) > above.indexOf(headline[0] as PressLine));
  const isAuthor = authorLine !== undefined && (headline.length > 0 || /^(?:by|von|par|por)\s/iu.test(authorLine.text));
  const titleLines = headline.length > 0 ? headline : above.slice(isAuthor ? -2 : -1, isAuthor ? -1 : undefined);
  const below = lines.slice(wordsAt + 1, -1);
  const dateAt = below.findIndex(({ text }) => readDateLine(text) !== null);
  const outletAt = below.findIndex(({ text }, index) => index > dateAt && !/^\d{1,2}[:.h]\d{2}/u.test(text));
  const languageAt = below.findIndex(
    ({ text }, index) =>
      index > outletAt &&
      index <= outletAt + 4 &&
      readLanguage(text) !== null &&
      text.length < 30 &&
      !/^[A-Z]{2}$/u.test(text),
  );
  const copyrightAt = below.findIndex(
    ({ text }, index) => index > outletAt && index <= outletAt + 8 && COPYRIGHT.test(text),
  );
  const bodyFrom = Math.max(dateAt, outletAt, languageAt, copyrightAt) + 1;
  const body = below.slice(bodyFrom);
  if (body.length === 0) return null;
  const known = new Set([...titleLines]);
  return {
    number,
    title: titleLines.map(({ text }) => text).join(' ') || null,
    outlet: below[outletAt]?.text ?? null,
    date: dateAt === -1 ? null : readDateLine(below[dateAt]?.text ?? ''),
    author: isAuthor ? readAuthor(authorLine.text) : null,
    section: null,
    language: languageAt === -1 ? null : readLanguage(below[languageAt]?.text ?? ''),
    url: null,
    paragraphs: body.map(({ text }): ImportedParagraph => ({ kind: 'paragraph', text })),
    setAside: [
      ...above.filter((line) => !known.has(line)),
      lines[wordsAt] as PressLine,
      ...below.slice(0, bodyFrom),
      lines.at(-1) as PressLine,
    ].map(({ text }): SetAside => ({ reason: COPYRIGHT.test(text) ? 'copyright' : 'database-field', text })),
    place: { unit: 'character', start: (titleLines[0] ?? lines[0])?.start ?? 0, end: lines.at(-1)?.end ?? 0 },
  };
}
