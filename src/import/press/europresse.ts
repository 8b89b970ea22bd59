import { findDate } from '../../parse/patterns/index.ts';
import type {
  ImportedParagraph,
  ImportedRecord,
  ImportedRecords,
  SetAside,
  SkippedRecord,
} from '../imported-record.ts';
import { readAuthor } from './field-words.ts';
import type { PressLine } from './press-lines.ts';

const hasClass = (line: PressLine, names: RegExp): boolean => line.classes.some((name) => names.test(name));
const OUTLET = /^(?:DocPublicationName|rdp__DocPublicationName)$/iu;
const TITLE = /^(?:TitreArticleVisu|titreArticle|rdp__articletitle)$/iu;
const HEADER = /^(?:DocHeader|rdp__.*header)$/iu;
const COPYRIGHT = /^(?:©|\(c\)|copyright)/iu;
const NUMBER = /^(?:numéro de document|document number|número de documento)\s*:|^(?:news|web|pub)[·.]\d{8}[·.]/iu;

/** Whether lines are those of Europresse (also Eureka, cedrom-sni), which marks outlet and headline by class. */
export function isEuropresse(lines: readonly PressLine[]): boolean {
  return lines.some((line) => hasClass(line, OUTLET)) && lines.some((line) => hasClass(line, TITLE));
}

/** A Europresse export -> its records: each begins with the outlet's name, and its text ends with the copyright or the document's number. */
export function readEuropresse(lines: readonly PressLine[]): ImportedRecords {
  const isOutlet = (line: PressLine | undefined) => line !== undefined && hasClass(line, OUTLET);
  const starts = lines.flatMap((line, index) => (isOutlet(line) && !isOutlet(lines[index - 1]) ? [index] : []));
  const records: ImportedRecord[] = [];
  const skipped: SkippedRecord[] = [];
  starts.forEach((from, index) => {
    const record = readRecord(lines.slice(from, starts[index + 1] ?? lines.length), index + 1);
    if (record.paragraphs.length === 0) skipped.push({ number: index + 1, why: 'the database gives no text for it' });
    else records.push(record);
  });
  return { records, skipped };
}

function readRecord(lines: readonly PressLine[], number: number): ImportedRecord {
  const [first, ...rest] = lines as [PressLine, ...PressLine[]];
  const header = rest.filter((line) => hasClass(line, HEADER));
  const headerText = header.map(({ text }) => text).join(' ');
  const titleLines = rest.filter((line) => hasClass(line, TITLE));
  const titleAt = rest.findIndex((line) => hasClass(line, TITLE));
  const end = rest.findIndex((line, index) => index > titleAt && (COPYRIGHT.test(line.text) || NUMBER.test(line.text)));
  const inner = rest.slice(titleAt + titleLines.length, end === -1 ? undefined : end);
  // Below the headline, apart from the text by a blank line, the author's name: few words, no stop.
  const authorLine = inner.length > 1 && isNameLine(inner[0]?.text ?? '') ? inner[0] : undefined;
  const body = authorLine === undefined ? inner : inner.slice(1);
  const found = findDate(headerText);
  const before =
    found === null
      ? []
      : headerText
          .slice(0, found.start)
          .split(/[\s,]+/u)
          .filter((word) => word !== '');
  // "Politique, jeudi 5 octobre 2013": what stands before the weekday.
  const section = before.slice(0, -1).join(' ');
  const kickers = rest.slice(0, Math.max(0, titleAt)).filter((line) => !header.includes(line));
  const aside = [...header, ...(authorLine ? [authorLine] : []), ...(end === -1 ? [] : rest.slice(end))];
  return {
    number,
    title: titleLines.map(({ text }) => text).join(' ') || null,
    // "Magazine 1, no. 5968": the issue is no part of the name.
    outlet: first.text.replace(/,\s*(?:no|n°|nº|vol)\b.*$/iu, '').trim(),
    date: found?.date ?? null,
    author: authorLine === undefined ? null : readAuthor(authorLine.text),
    section: section === '' ? null : section,
    language: null,
    url: null,
    paragraphs: [
      ...kickers.map(({ text }): ImportedParagraph => ({ kind: 'subhead', text })),
      ...body.map(
        ({ text }): ImportedParagraph => ({ kind: /^\(\d\)\s/u.test(text) ? 'editor-note' : 'paragraph', text }),
      ),
    ],
    setAside: aside.map(
      ({ text }): SetAside => ({ reason: COPYRIGHT.test(text) ? 'copyright' : 'database-field', text }),
    ),
    place: { unit: 'character', start: first.start, end: lines.at(-1)?.end ?? first.end },
  };
}

function isNameLine(text: string): boolean {
  const words = text.split(/\s+/u);
  return (
    words.length <= 8 &&
    words.length >= 2 &&
    !/[.!?:…]$/u.test(text) &&
    words.filter((word) => /^[\p{Lu}(]/u.test(word)).length * 2 >= words.length
  );
}
