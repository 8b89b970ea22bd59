import { ImportError, type Imported, type ImportedParagraph, type ImportedRecord } from '../imported-record.ts';
import { readPressExport } from '../press/index.ts';
import { type PressLine, readHtmlLines, readTextLines } from '../press/press-lines.ts';

/** A document's text, plain or as HTML -> the records of a press database's export, or one article whose headline is its first line. */
export function readDocument(
  text: string,
  media: 'text' | 'html',
  format: string,
  known: Partial<ImportedRecord> = {},
): Imported {
  const press = readPressExport(text, media);
  if (press !== null) {
    const { database, records, skipped } = press;
    return { kind: 'records', format: `${database} (${format})`, records, skipped, notes: [] };
  }
  const lines = media === 'html' ? readHtmlLines(text) : readTextLines(text);
  if (lines.length === 0)
    throw new ImportError(
      'it holds no text',
      'a scanned page needs its text recognised first; else copy the text into a .txt file',
    );
  const title = known.title ?? (isHeadline(lines) ? (lines[0]?.text ?? null) : null);
  const body = title === lines[0]?.text ? lines.slice(1) : lines;
  const record: ImportedRecord = {
    ...{ number: 1, title, outlet: null, date: null, author: null, section: null, language: null, url: null },
    ...known,
    paragraphs: paragraphsOf(body, media),
    setAside: [],
    place: { unit: 'character', start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 },
  };
  return { kind: 'records', format, records: [record], skipped: [], notes: [] };
}

/** Longest headline, in letters: longer first lines are text. */
const MAX_HEADLINE = 160;

function isHeadline([first, second]: readonly PressLine[]): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    first.text.length <= MAX_HEADLINE &&
    !/[.:;,]["”»]?$/u.test(first.text)
  );
}

function paragraphsOf(lines: readonly PressLine[], media: 'text' | 'html'): ImportedParagraph[] {
  const words: string[] = [];
  for (const { text, gap } of lines) {
    const last = words.length - 1;
    const isWrapped = media === 'text' && gap === 0 && last >= 0;
    // A word that a line's end parts is whole again: "re-" / "pairs".
    if (isWrapped)
      words[last] =
        /\p{Ll}-$/u.test(words[last] ?? '') && /^\p{Ll}/u.test(text)
          ? (words[last] ?? '').slice(0, -1) + text
          : `${words[last]} ${text}`;
    else words.push(text);
  }
  return words.map((text) => ({ kind: 'paragraph', text }));
}
