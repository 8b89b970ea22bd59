import { isContribution } from '../forms/byline-form.ts';
import { isCredit } from '../forms/credit-form.ts';
import { furnitureReason } from '../forms/furniture-form.ts';
import { isNoteLine } from '../forms/note-form.ts';
import { countWords, endsSentence, isRunningText, scriptOf } from '../shape.ts';
import { type Line, linesByArticle, type NewsTree, settleBlock, settleChrome, textOf } from '../tree.ts';

/** What stands after the text may hold this share of the article's running paragraphs (comments, teasers) and still be furniture. */
const MOST_RUNNING_SHARE = 0.2;
/** And no more than this share of its characters, so that a table or a list of dates is not taken for one. */
const MOST_CHARACTER_SHARE = 0.3;

/** Settles what the page prints after the last article's text: comment forms, tickers, appeals. It begins at a line that only furniture has, and runs to the end. */
export function settleEnding(tree: NewsTree): void {
  const lines = (linesByArticle(tree).at(-1) ?? []).filter((line) => line.data.hint !== 'outside');
  const script = scriptOf(lines.map((line) => textOf(line).slice(0, 500)).join(' '));
  const begin = findEnding(lines);
  if (begin === null) return;
  let reason = firstReason(lines.slice(begin));
  for (const line of lines.slice(begin)) {
    const text = textOf(line);
    const own = line.data.role?.as === 'chrome' ? line.data.role.reason : furnitureReason(text, true);
    if (own !== null && own !== 'marker') reason = own;
    if (line.data.role !== null) continue;
    if (isContribution(text)) settleBlock(line, 'byline');
    else if (isNoteLine(text)) settleBlock(line, 'editor-note');
    else if (isCredit(text)) settleBlock(line, 'credit');
    else {
      const stray = own ?? reasonOfStrays(text, script, reason);
      settleChrome(line, stray);
      if (stray === 'ticker') reason = 'ticker';
    }
  }
}

function firstReason(lines: readonly Line[]): string {
  for (const line of lines.slice(0, 3)) {
    const reason =
      isChromeWithWords(line) && line.data.role?.as === 'chrome'
        ? line.data.role.reason
        : furnitureReason(textOf(line), true);
    if (reason !== null) return reason;
  }
  return 'navigation';
}

// In the ending, dates, counters and headlines in a row are a ticker, whatever heading stood over them.
function reasonOfStrays(text: string, script: string | null, reason: string): string {
  if (/^[\d\s.:,/-]{1,20}$/u.test(text)) return 'ticker';
  const other = scriptOf(text);
  return other !== null && script !== null && other !== script && reason !== 'newsletter' ? 'ticker' : reason;
}

// Walking up from the end: the highest line that is furniture by its form, with almost no running text from there on.
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
    if (line === undefined) break;
    const text = textOf(line);
    const isStrange = script !== null && scriptOf(text) !== null && scriptOf(text) !== script;
    const isForm = isChromeWithWords(line) || (line.data.role === null && furnitureReason(text, true) !== null);
    if (!isForm) below += size(line, isStrange);
    if (isForm) {
      if (running <= total * MOST_RUNNING_SHARE && below <= characters * MOST_CHARACTER_SHARE) begin = index;
      else break;
    } else if (line.data.role === null && isRunningText(text) && !isStrange) running += 1;
    else if (line.data.role?.as === 'block') break;
  }
  return begin === null ? null : withHeading(lines, begin);
}

// A short line right above the ending, parted from the text, heads no text of the article: it is the ending's own heading.
function withHeading(lines: readonly Line[], begin: number): number {
  const above = lines[begin - 1];
  const isHeading =
    begin > 1 &&
    above?.data.role === null &&
    above.data.sign === '' &&
    isUnfinished(textOf(above)) &&
    !isAnyForm(textOf(above));
  return isHeading ? begin - 1 : begin;
}

function isUnfinished(text: string): boolean {
  return countWords(text, 13) <= 12 && !endsSentence(text) && !/[:,;"”’»]$/u.test(text);
}

function isAnyForm(text: string): boolean {
  return isCredit(text) || isContribution(text) || isNoteLine(text);
}

function isChromeWithWords(line: Line): boolean {
  return line.data.role?.as === 'chrome' && line.data.role.reason !== 'marker';
}
