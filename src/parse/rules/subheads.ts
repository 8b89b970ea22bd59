import { countWords, endsSentence, isAllCaps, isRunningText } from '../shape.ts';
import { isBlock, type Line, linesByArticle, type NewsTree, settleBlock, settleChrome, textOf } from '../tree.ts';

const LONGEST_SUBHEAD = 120;
const MOST_WORDS = 16;

/** Settles short unfinished lines that head running text, and sets those aside that stand after the last of it. */
export function settleSubheads(tree: NewsTree): void {
  for (const lines of linesByArticle(tree)) {
    const lastBody = lines.findLastIndex((line) => isBodyLike(line));
    const hasOpening = lines.some((line) => isBlock(line, 'headline'));
    for (const [index, line] of lines.entries()) {
      if (line.data.role !== null || line.data.sign !== '') continue;
      if (line.data.hint === 'subhead' || isSubhead(lines, index)) {
        if (index < lastBody) settleBlock(line, 'subhead');
        else if (index > lastBody && lastBody >= 0 && hasOpening && isSubhead(lines, index))
          settleChrome(line, 'related');
      }
    }
  }
}

function isBodyLike(line: Line): boolean {
  return (line.data.role === null && isRunningText(textOf(line))) || isBlock(line, 'paragraph');
}

function isSubhead(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined) return false;
  const text = textOf(line);
  if (text.length > LONGEST_SUBHEAD || countWords(text) > MOST_WORDS) return false;
  if (!/^[\p{Lu}\p{N}"“«„'‘¿¡(]/u.test(text) || /[,;:—–-]$/u.test(text)) return false;
  return !endsSentence(text) || isAllCaps(text) || /[?]["”’»]?$/u.test(text);
}
