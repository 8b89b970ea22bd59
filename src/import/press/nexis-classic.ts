import type {
  ImportedParagraph,
  ImportedRecord,
  ImportedRecords,
  SetAside,
  SkippedRecord,
} from '../imported-record.ts';
import { readAuthor, readDateLine, readLanguage } from './field-words.ts';
import { joinLines, type PressLine } from './press-lines.ts';

/** "8 of 383 DOCUMENTS", in the languages of the interface. The counter need not agree with the file. */
const COUNTER =
  /^(?:(?:dokument|document|documento|item)\s+)?(\d[\d.,]*)\s+(?:of|von|de|sur|di|van)\s+\d[\d.,]*\s+(?:documents?|dokument(?:e|en)?|documentos?|documenti)$/iu;

/** A field's name in capitals at a line's head: "BYLINE: …", "LOAD-DATE: …"; the names are the interface's. */
const FIELD = /^([\p{Lu}][\p{Lu} -]{2,24}):(?: (.*))?$/u;

const BEFORE_BODY: Readonly<Record<string, 'byline' | 'section' | 'length' | 'dateline' | 'highlight' | 'other'>> = {
  BYLINE: 'byline',
  AUTHOR: 'byline',
  AUTOR: 'byline',
  AUTEUR: 'byline',
  SECTION: 'section',
  RUBRIK: 'section',
  RUBRIQUE: 'section',
  SECCIÓN: 'section',
  LENGTH: 'length',
  LÄNGE: 'length',
  LONGUEUR: 'length',
  LONGITUD: 'length',
  LENGTE: 'length',
  DATELINE: 'dateline',
  HIGHLIGHT: 'highlight',
  HEADLINE: 'other',
  SERIES: 'other',
};

/** Fields that stand behind the body; the first of them ends it. */
const BEHIND_BODY =
  /^(?:LOAD-DATE|UPDATE|LANGUAGE|SPRACHE|LANGUE|IDIOMA|GRAPHIC|GRAFIK|GRAPHIQUE|PUBLICATION-TYPE|PUBLIKATION|JOURNAL-CODE|DOCUMENT-TYPE|DOC-TYPE|SUBJECT|ORGANIZATION|COMPANY|TICKER|INDUSTRY|PERSON|GEOGRAPHIC|CITY|STATE|COUNTRY|CORRECTION|CORRECTION-DATE|CORRECTION APPENDED|NOTES|TYPE|ACC-NO|DOCUMENT-ID|DISTRIBUTION|UPDATED|PHOTO|URL)$/u;

/** A headline of several parts takes so many lines behind its first blank one at most. */
const MAX_LINES_BEHIND_BLANK = 6;

const COPYRIGHT = /^(?:copyright|©|\(c\)|all rights reserved|alle rechte vorbehalten|tous droits réservés)/iu;

/** Whether lines are those of a Nexis export with counters and fields in capitals (until about 2018, as TXT, HTML, Word and RTF). */
export function isClassicNexis(lines: readonly PressLine[]): boolean {
  return (
    lines.some(({ text }) => COUNTER.test(text)) &&
    lines.some(({ text }) => /^(?:L(?:ENGTH|ÄNGE|ONGUEUR|ONGITUD|ENGTE)|LOAD-DATE|LANGUAGE):/u.test(text))
  );
}

/** A Nexis export -> its records. What stands before the first counter is the cover page, and none's. */
export function readClassicNexis(lines: readonly PressLine[]): ImportedRecords {
  const starts = lines.flatMap(({ text }, index) => (COUNTER.test(text) ? [index] : []));
  const records: ImportedRecord[] = [];
  const skipped: SkippedRecord[] = [];
  starts.forEach((from, index) => {
    const own = lines.slice(from, starts[index + 1] ?? lines.length);
    const record = readRecord(own, index + 1);
    if (record === null) skipped.push({ number: index + 1, why: 'the database gives no text for it' });
    else records.push(record);
  });
  return { records, skipped };
}

function readRecord(lines: readonly PressLine[], number: number): ImportedRecord | null {
  const [counter, ...rest] = lines;
  if (counter === undefined) return null;
  const setAside: SetAside[] = [{ reason: 'counter', text: counter.text }];
  // Outlet, then the date; lines of edition follow it in the middle of the page too.
  const dateAt = rest.slice(0, 12).findIndex(({ text }) => readDateLine(text) !== null);
  const outletLines = rest
    .slice(0, Math.max(0, dateAt === -1 ? 1 : dateAt))
    .filter(({ text }) => !COPYRIGHT.test(text));
  const outlet = outletLines[0]?.text ?? null;
  for (const line of rest.slice(0, Math.max(0, dateAt)))
    if (line !== outletLines[0])
      setAside.push({ reason: COPYRIGHT.test(line.text) ? 'copyright' : 'database-field', text: line.text });
  const head = readHead(rest.slice(dateAt === -1 ? Math.min(1, rest.length) : dateAt), setAside);
  const tail = readTail(head.rest, setAside);
  if (head.title === null && tail.body.length === 0) return null;
  return {
    number,
    title: head.title,
    outlet,
    date: dateAt === -1 ? null : readDateLine(rest[dateAt]?.text ?? ''),
    author: head.author,
    section: head.section,
    language: tail.language,
    url: tail.url,
    paragraphs: [...head.highlights, ...tail.body],
    setAside,
    place: { unit: 'character', start: counter.start, end: lines.at(-1)?.end ?? counter.end },
  };
}

interface Head {
  readonly title: string | null;
  readonly author: string | null;
  readonly section: string | null;
  readonly highlights: readonly ImportedParagraph[];
  readonly rest: readonly PressLine[];
}

/** Date, edition, headline, and the fields up to the length, which stands last before the body. */
function readHead(lines: readonly PressLine[], setAside: SetAside[]): Head {
  const dated = countDateLines(lines);
  for (const { text } of lines.slice(0, dated)) setAside.push({ reason: 'database-field', text });
  const titled = countTitleLines(lines.slice(dated));
  const title = lines
    .slice(dated, dated + titled)
    .map(({ text }) => text)
    .join(' ')
    .trim();
  const fields = readFields(lines.slice(dated + titled), setAside);
  return { title: title === '' ? null : title, ...fields };
}

/** The date's line and those of edition and correction: in the middle of the page too, or right below it ("Edition 1; Scotland", "Correction Appended"). */
function countDateLines(lines: readonly PressLine[]): number {
  if (readDateLine(lines[0]?.text ?? '') === null) return 0;
  const end = lines.findIndex(
    (line, index) => index > 0 && ((!line.isCentred && line.gap > 0) || fieldOf(line) !== null),
  );
  return end === -1 ? lines.length : end;
}

/** A headline's second part may stand behind a blank line; a record without fields goes on with its body there. */
function countTitleLines(lines: readonly PressLine[]): number {
  const field = lines.findIndex((line) => fieldOf(line) !== null);
  const blank = lines.findIndex((line, index) => index > 0 && line.gap > 0);
  if (field !== -1 && (blank === -1 || field <= blank + MAX_LINES_BEHIND_BLANK)) return field;
  return blank === -1 ? lines.length : blank;
}

/** The fields above the body, each with the lines that it goes on in. */
function readFields(lines: readonly PressLine[], setAside: SetAside[]): Omit<Head, 'title'> {
  let author: string | null = null;
  let section: string | null = null;
  const highlights: ImportedParagraph[] = [];
  let at = 0;
  for (let field = fieldOf(lines[0]); field !== null && !BEHIND_BODY.test(field.name); field = fieldOf(lines[at])) {
    const from = at++;
    while (at < lines.length && lines[at]?.gap === 0 && fieldOf(lines[at]) === null) at += 1;
    const more = lines.slice(from + 1, at).map(({ text }) => text);
    const text = [field.value, ...more].join(' ').trim();
    const role = BEFORE_BODY[field.name] ?? 'other';
    if (role === 'byline') author = readAuthor(text);
    if (role === 'section') section = text;
    if (role === 'highlight' && text !== '') highlights.push({ kind: 'paragraph', text });
    else setAside.push({ reason: 'database-field', text: `${field.name}: ${text}` });
  }
  return { author, section, highlights, rest: lines.slice(at) };
}

function fieldOf(line: PressLine | undefined): { readonly name: string; readonly value: string } | null {
  const match = FIELD.exec(line?.text ?? '');
  const name = match?.[1]?.trim() ?? '';
  return match !== null && (name in BEFORE_BODY || BEHIND_BODY.test(name)) ? { name, value: match[2] ?? '' } : null;
}

function readTail(
  lines: readonly PressLine[],
  setAside: SetAside[],
): { readonly body: readonly ImportedParagraph[]; readonly language: string | null; readonly url: string | null } {
  const end = lines.findIndex((line, index) => {
    const field = fieldOf(line);
    return (field !== null && BEHIND_BODY.test(field.name)) || (COPYRIGHT.test(line.text) && isNearEnd(lines, index));
  });
  const body = joinLines(end === -1 ? lines : lines.slice(0, end)).map(
    (text): ImportedParagraph => ({ kind: 'paragraph', text }),
  );
  let language: string | null = null;
  let url: string | null = null;
  let open = '';
  for (const line of end === -1 ? [] : lines.slice(end)) {
    const field = fieldOf(line);
    if (field !== null) open = field.name;
    else if (COPYRIGHT.test(line.text)) open = '';
    const value = field?.value ?? line.text;
    if (field !== null && /^(?:LANGUAGE|SPRACHE|LANGUE|IDIOMA)$/u.test(field.name)) language = readLanguage(value);
    if (field?.name === 'URL' && /^https?:\/\/\S+$/u.test(value)) url = value;
    if (open === 'CORRECTION' && value.trim() !== '') body.push({ kind: 'editor-note', text: value.trim() });
    else if (value.trim() !== '' || field !== null)
      setAside.push({ reason: asideReason(open, line.text), text: line.text });
  }
  return { body, language, url };
}

/** A copyright line ends a record; one that is followed by much more is the article's. */
function isNearEnd(lines: readonly PressLine[], index: number): boolean {
  return lines.length - index <= 4 || lines[index]?.isCentred === true;
}

function asideReason(field: string, text: string): SetAside['reason'] {
  if (COPYRIGHT.test(text) || field === '') return 'copyright';
  if (/^(?:GRAPHIC|GRAFIK|GRAPHIQUE|PHOTO)$/u.test(field)) return 'caption-field';
  return /^(?:SUBJECT|ORGANIZATION|COMPANY|TICKER|INDUSTRY|PERSON|GEOGRAPHIC|CITY|STATE|COUNTRY)$/u.test(field)
    ? 'classification'
    : 'database-field';
}
