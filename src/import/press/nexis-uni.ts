import type {
  ImportedParagraph,
  ImportedRecord,
  ImportedRecords,
  SetAside,
  SkippedRecord,
} from '../imported-record.ts';
import { readAuthor, readDateLine, readLanguage } from './field-words.ts';
import type { PressLine } from './press-lines.ts';

const END =
  /^(?:end of document|ende des dokuments|fin du document|fin del documento|fine del documento|einde van het document)$/iu;
const BODY = /^(?:body|text|texte|corps|cuerpo|testo|hauptteil)$/iu;
/** What stands between body and end; a heading of its own or a field's name opens it. */
const BEHIND_BODY =
  /^(?:classification|klassifi(?:kation|zierung)|clasificación|graphic|grafik|graphique|notes|load[- ]date|language|langue|sprache|idioma|publication[- ]type|correction(?: appended)?)(?::.*)?$/iu;
const FIELD =
  /^(copyright|section|rubrik|rubrique|sección|length|länge|longueur|longitud|byline|autor|auteur|dateline|highlight|series|distribution|correction|language|sprache|langue|idioma|load[- ]date|publication[- ]type|journal code|url):?(?: (.*))?$/iu;
const COPYRIGHT = /^(?:copyright|©|\(c\))/iu;
const WORDS = /^\d[\d.,]*\s+(?:words|wörter|mots|palabras)$/iu;

/** Whether lines are those of a Nexis export of the present interface (Word, RTF, text): a heading "Body" and "End of Document" around each article. */
export function isNexisUni(lines: readonly PressLine[]): boolean {
  return lines.some(({ text }) => END.test(text)) && lines.some(({ text }) => BODY.test(text));
}

/**
 * A Nexis export of the present interface -> its records. The cover page (job, search terms, list of titles) stands before the first record
 * without a border: a record's head is what stands right above its body, up from the fields to the headline.
 */
export function readNexisUni(lines: readonly PressLine[]): ImportedRecords {
  const records: ImportedRecord[] = [];
  const skipped: SkippedRecord[] = [];
  let from = 0;
  let number = 0;
  for (const [index, { text }] of lines.entries()) {
    if (!END.test(text)) continue;
    number += 1;
    const own = lines.slice(from, index + 1);
    const record = readRecord(own, number);
    if (record === null) skipped.push({ number, why: 'the database gives no text for it' });
    else records.push(record);
    from = index + 1;
  }
  return { records, skipped };
}

function readRecord(all: readonly PressLine[], number: number): ImportedRecord | null {
  const bodyAt = all.findIndex(({ text }) => BODY.test(text));
  if (bodyAt === -1) return null;
  const headFrom = headStart(all, bodyAt);
  const inner = all.slice(bodyAt + 1, -1);
  const end = inner.findIndex(({ text }) => BEHIND_BODY.test(text));
  const body = (end === -1 ? inner : inner.slice(0, end)).filter(({ text }) => !WORDS.test(text));
  const behind = readBehind(end === -1 ? [] : inner.slice(end));
  if (body.length === 0 && behind.correction.length === 0) return null;
  const { highlights, setAside, ...head } = readHead(all.slice(headFrom, bodyAt));
  const cover = all.slice(0, headFrom).map(({ text }): SetAside => ({ reason: 'database-field', text }));
  return {
    number,
    ...head,
    language: behind.language,
    url: null,
    paragraphs: [...highlights, ...body.map(({ text }) => text)]
      .map((text): ImportedParagraph => ({ kind: 'paragraph', text }))
      .concat(behind.correction.map((text) => ({ kind: 'editor-note', text }))),
    setAside: [...cover, ...setAside, ...behind.setAside],
    place: { unit: 'character', start: all[headFrom]?.start ?? 0, end: all.at(-1)?.end ?? 0 },
  };
}

/** Headline, outlet, date, then fields. */
function readHead(lines: readonly PressLine[]): Pick<
  ImportedRecord,
  'title' | 'outlet' | 'date' | 'author' | 'section' | 'setAside'
> & {
  readonly highlights: readonly string[];
} {
  const dateAt = lines.findIndex(({ text }) => readDateLine(text) !== null);
  const titled = Math.max(1, dateAt - 1);
  const title = lines
    .slice(0, titled)
    .map(({ text }) => text)
    .join(' ');
  let author: string | null = null;
  let section: string | null = null;
  const highlights: string[] = [];
  const setAside: SetAside[] = [];
  for (const { text } of lines.slice(dateAt === -1 ? titled : dateAt)) {
    const [, name = '', value = ''] = FIELD.exec(text) ?? [];
    if (/^(?:byline|autor|auteur)$/iu.test(name)) author = readAuthor(value);
    if (/^(?:section|rubri|sección)/iu.test(name)) section = value;
    if (/^highlight$/iu.test(name) && value !== '') highlights.push(value);
    else setAside.push({ reason: COPYRIGHT.test(text) ? 'copyright' : 'database-field', text });
  }
  return {
    title: title === '' ? null : title,
    outlet: dateAt > 0 ? (lines[dateAt - 1]?.text ?? null) : null,
    date: dateAt === -1 ? null : readDateLine(lines[dateAt]?.text ?? ''),
    author,
    section,
    highlights,
    setAside,
  };
}

/** What stands between the body and the end: language, correction, classification. */
function readBehind(lines: readonly PressLine[]): {
  readonly language: string | null;
  readonly correction: readonly string[];
  readonly setAside: readonly SetAside[];
} {
  const named = lines.flatMap(({ text }) => /^(?:language|sprache|langue|idioma):? (.+)$/iu.exec(text)?.[1] ?? [])[0];
  const correction = correctionOf(lines);
  return {
    language: named === undefined ? null : readLanguage(named),
    correction,
    setAside: lines
      .filter(({ text }) => !correction.includes(text))
      .map(({ text }) => ({ reason: COPYRIGHT.test(text) ? 'copyright' : 'classification', text })),
  };
}

/** The index of the headline: above "Body" stand fields, above these date and outlet, and above these one line, or lines without a blank between. */
function headStart(lines: readonly PressLine[], bodyAt: number): number {
  let date = bodyAt - 1;
  while (date >= 0 && readDateLine(lines[date]?.text ?? '') === null) date -= 1;
  if (date < 0) return Math.max(0, lines.slice(0, bodyAt).findIndex(({ text }) => FIELD.test(text)) - 1);
  let title = Math.max(0, date - 2);
  while (title > 0 && lines[title]?.gap === 0) title -= 1;
  return title;
}

/** A correction's own words, behind its heading up to the next. */
function correctionOf(behind: readonly PressLine[]): readonly string[] {
  const from = behind.findIndex(({ text }) => /^correction(?::|$)/iu.test(text));
  if (from === -1) return [];
  const own = behind.slice(from + 1);
  const end = own.findIndex(({ text }) => BEHIND_BODY.test(text) || FIELD.test(text) || COPYRIGHT.test(text));
  const first = behind[from]?.text.replace(/^correction:?\s*/iu, '') ?? '';
  return [...(first === '' ? [] : [first]), ...(end === -1 ? own : own.slice(0, end)).map(({ text }) => text)];
}
