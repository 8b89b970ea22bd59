import { countWords, endsSentence, isRunningText, scriptOf } from '../line-features.ts';
import { boilerplateReason, isContribution, isCredit, isNoteLine } from '../patterns/index.ts';
import { type Line, linesByArticle, markAsBlock, markAsChrome, type NewsTree, textOf } from '../tree.ts';

/** After the head of a comment section this share of the article's running paragraphs may stand and still be furniture; after any other head, none. */
const MOST_RUNNING_SHARE = 0.2;
/** Furniture that stands inside texts as well as after them: no sign that a text has ended. */
const INSIDE_TEXTS: ReadonlySet<string> = new Set([
  'advertisement',
  'share',
  'player',
  'key-points',
  'dateline',
  'marker',
  'repeated',
]);
/** And no more than this share of its characters, so that a table or a list of dates is not taken for one. */
const MOST_CHARACTER_SHARE = 0.3;

/** Settles what the page prints after the last article's text: comment forms, tickers, appeals. It begins at a line that only furniture has, and runs to the end. */
export function classifyEnding(tree: NewsTree): void {
  const lines = (linesByArticle(tree).at(-1) ?? []).filter((line) => line.data.markup !== 'outside');
  const script = scriptOf(lines.map((line) => textOf(line).slice(0, 500)).join(' '));
  const begin = findEnding(lines);
  if (begin === null) return;
  let reason = firstReason(lines.slice(begin));
  for (const line of lines.slice(begin)) {
    const text = textOf(line);
    const own = line.data.role?.as === 'chrome' ? line.data.role.reason : boilerplateReason(text, true);
    if (own !== null && own !== 'marker') reason = own;
    if (line.data.role !== null) continue;
    if (isContribution(text)) markAsBlock(line, 'byline');
    else if (isNoteLine(text)) markAsBlock(line, 'editor-note');
    else if (isCredit(text, true)) markAsBlock(line, 'credit');
    else {
      const stray = own ?? reasonOfStrays(text, script, reason);
      markAsChrome(line, stray);
      if (stray === 'ticker') reason = 'ticker';
    }
  }
}

function firstReason(lines: readonly Line[]): string {
  const reasons = lines.slice(0, 3).map(reasonOf);
  return reasons.find((reason) => reason !== null && reason !== 'marker') ?? 'navigation';
}

// In the ending, dates, counters and headlines in a row are a ticker, whatever heading stood over them.
function reasonOfStrays(text: string, script: string | null, reason: string): string {
  if (/^[\d\s.:,/-]{1,20}$/u.test(text)) return 'ticker';
  const other = scriptOf(text);
  return other !== null && script !== null && other !== script && reason !== 'newsletter' ? 'ticker' : reason;
}

// Walking up from the end: the highest line that only furniture after a text has, with no running text from there on
// (under a comment form a little). Running text below anything else means that the text goes on.
function findEnding(lines: readonly Line[]): number | null {
  const total = lines.filter((line) => line.data.role === null && isRunningText(textOf(line))).length;
  const script = scriptOf(lines.map((line) => textOf(line).slice(0, 500)).join(' '));
  const size = (line: Line, isStrange: boolean): number =>
    line.data.role === null && !isStrange ? line.end - line.start : 0;
  const characters = lines.reduce((sum, line) => sum + size(line, false), 0);
  let below = 0;
  let running = 0;
  let begin: number | null = null;
  for (let index = lines.length - 1; index > 0; index -= 1) {
    const line = lines[index];
    if (line === undefined || line.data.role?.as === 'block') break;
    const text = textOf(line);
    const own = scriptOf(text);
    const isStrange = script !== null && own !== null && own !== script;
    const reason = reasonOf(line);
    if (reason === null) below += size(line, isStrange);
    if (reason === null && line.data.role === null && isRunningText(text) && !isStrange) running += 1;
    if (running > total * MOST_RUNNING_SHARE || below > characters * MOST_CHARACTER_SHARE) break;
    if (reason !== null && !INSIDE_TEXTS.has(reason) && (running === 0 || reason === 'comments')) begin = index;
  }
  return begin === null ? null : withHeading(lines, begin);
}

function reasonOf(line: Line): string | null {
  if (line.data.role?.as === 'chrome') return line.data.role.reason;
  return line.data.role === null ? boilerplateReason(textOf(line), true) : null;
}

// A short line right above the ending, parted from the text, heads no text of the article: it is the ending's own heading.
function withHeading(lines: readonly Line[], begin: number): number {
  const above = lines[begin - 1];
  const isHeading =
    begin > 1 &&
    above?.data.role === null &&
    above.data.listMarker === '' &&
    isUnfinished(textOf(above)) &&
    !isAnyForm(textOf(above));
  return isHeading ? begin - 1 : begin;
}

function isUnfinished(text: string): boolean {
  return countWords(text, 13) <= 12 && !endsSentence(text) && !/[:,;"”’»]$/u.test(text);
}

function isAnyForm(text: string): boolean {
  return isCredit(text, true) || isContribution(text) || isNoteLine(text);
}
