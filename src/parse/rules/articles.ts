import { SIDE_WORDS } from '../data/index.ts';
import { countWords, endsSentence, isAllCaps, isRunningText } from '../line-features.ts';
import { type Line, markAsBlock, markAsChrome, type NewsTree, textOf } from '../tree.ts';

/** Fewest running paragraphs on either side of a marked headline that make two articles of them, rather than two sections of one. */
const FEWEST_PARAGRAPHS = 3;
const MOST_WORDS_OF_A_LABEL = 5;
const MOST_WORDS_OF_A_HEADLINE = 24;

/** Finds where one article ends and the next begins: at section labels ("… PERSPECTIVE"), and at headlines marked with a sign ("** …"). */
export function segmentArticles(tree: NewsTree): void {
  if (tree.data.isMarkedUp) return;
  const lines = tree.children;
  const labels = findLabels(lines);
  const headlines = findMarkedHeadlines(lines, labels);
  let article = 0;
  let hasText = false;
  for (const [index, line] of lines.entries()) {
    const isLabel = labels.has(line);
    const isHeadline = headlines.has(line) || (nextIs(lines, index, headlines) && line.data.role !== null);
    if ((isLabel || isHeadline) && hasText) {
      article += 1;
      hasText = false;
    }
    line.data.article = article;
    if (isLabel) markAsChrome(line, 'section-label');
    else if (headlines.has(line)) markAsBlock(line, 'headline');
    else if (line.data.role === null && isRunningText(textOf(line))) hasText = true;
  }
}

function nextIs(lines: readonly Line[], index: number, set: ReadonlySet<Line>): boolean {
  const next = lines[index + 1];
  return next !== undefined && set.has(next);
}

// "RUSSIAN PERSPECTIVE", "WESTERN PERSPECTIVE": an all-capital line that a word for a side closes or opens, and that has a
// twin on the page or opens it; a lone "BIRD'S EYE VIEW" in the middle is a subhead.
function findLabels(lines: readonly Line[]): Set<Line> {
  const open = lines.filter((line) => line.data.role === null);
  const sideByLine = new Map<Line, string>();
  const uses = new Map<string, number>();
  for (const [index, line] of open.entries()) {
    const side = isLabelLike(line, open[index + 1]) ? sideNamedBy(textOf(line)) : null;
    if (side === null) continue;
    sideByLine.set(line, side);
    uses.set(side, (uses.get(side) ?? 0) + 1);
  }
  const isSure = (line: Line, side: string): boolean => line === open[0] || (uses.get(side) ?? 0) > 1;
  return new Set([...sideByLine].flatMap(([line, side]) => (isSure(line, side) ? [line] : [])));
}

function isLabelLike(line: Line, next: Line | undefined): boolean {
  const text = textOf(line);
  if (text.length > 60 || next === undefined || line.data.listMarker !== '') return false;
  return isAllCaps(text) && !endsSentence(text) && countWords(text) <= MOST_WORDS_OF_A_LABEL;
}

function sideNamedBy(text: string): string | null {
  const words = text.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  if (words.length < 2) return null;
  return [words.at(-1), words[0]].find((word) => word !== undefined && SIDE_WORDS.has(word)) ?? null;
}

// A marked line is a headline when running text stands before it and enough of it after it, up to the next mark or label.
function findMarkedHeadlines(lines: readonly Line[], labels: ReadonlySet<Line>): Set<Line> {
  const found = new Set<Line>();
  const running = runningCounts(lines);
  const edges = lines.flatMap((line, index) => (labels.has(line) || isMarkedHeadline(line) ? [index] : []));
  for (const [order, index] of edges.entries()) {
    const line = lines[index];
    if (line === undefined || labels.has(line)) continue;
    const above = (running[index] ?? 0) - (running[edges[order - 1] ?? 0] ?? 0);
    const below = (running[edges[order + 1] ?? lines.length] ?? 0) - (running[index] ?? 0);
    const opensPage = (running[index] ?? 0) === 0;
    if (below >= FEWEST_PARAGRAPHS && (opensPage || above >= FEWEST_PARAGRAPHS)) found.add(line);
  }
  return found;
}

function isMarkedHeadline(line: Line): boolean {
  const text = textOf(line);
  if (!/^(?:\*{2,4}|#{1,2})$/u.test(line.data.listMarker) || text.length > 250 || text.endsWith('*')) return false;
  return !/[.…,;:]$/u.test(text) && countWords(text) >= 3 && countWords(text) <= MOST_WORDS_OF_A_HEADLINE;
}

// Running paragraphs before each line; one longer than the lines, so that the end can be asked for too.
function runningCounts(lines: readonly Line[]): number[] {
  const counts = [0];
  for (const line of lines) {
    const isRunning = line.data.role === null && isRunningText(textOf(line));
    counts.push((counts.at(-1) ?? 0) + (isRunning ? 1 : 0));
  }
  return counts;
}
