import { countWords, endsSentence, isFigures, isRunningText, scriptOf } from '../line-features.ts';
import { boilerplateReason, isCaption, isDateLine, isNoteLine, isOpeningByline } from '../patterns/index.ts';
import { isBlock, type Line, linesByArticle, markAsBlock, markAsChrome, type NewsTree, textOf } from '../tree.ts';

const LONGEST_HEADLINE = 250;
const MOST_OPENING_LINES = 60;
/** A finished sentence up to this many words may still be a headline when nothing else can be. */
const MOST_WORDS_OF_A_SENTENCE_HEADLINE = 16;

/** Settles what stands above an article's first running text: headline, second headline, byline, date line, counters, the page's own labels. */
export function classifyOpening(tree: NewsTree): void {
  const articles = linesByArticle(tree).map((lines) => lines.filter((line) => line.data.markup !== 'outside'));
  for (const lines of articles) {
    const opening = openingOf(lines);
    const isWholePage = articles.length === 1;
    settleForms(lines, opening);
    const headline = opening.find((line) => isBlock(line, 'headline')) ?? chooseHeadline(lines, opening, isWholePage);
    if (headline) settleAround(lines, opening, headline);
  }
}

// Everything above the first running text; a page without any has no opening but its first line.
function openingOf(lines: readonly Line[]): Line[] {
  const first = lines.findIndex((line) => isBody(line));
  const top = lines.findIndex((line) => line.data.role === null);
  // A headline may be a whole question or exclamation: the first line of all is looked at even when it reads as running text.
  const isAsking = top >= 0 && top === first && /[?!]["”’»]?$/u.test(lines[top] ? textOf(lines[top]) : '');
  const end = first < 0 || isAsking ? top + 1 : first;
  return lines.slice(0, Math.min(end, MOST_OPENING_LINES));
}

function isBody(line: Line): boolean {
  return (line.data.role === null && isRunningText(textOf(line))) || isBlock(line, 'paragraph');
}

function settleForms(lines: readonly Line[], opening: readonly Line[]): void {
  const script = scriptOf(lines.map((line) => textOf(line).slice(0, 500)).join(' '));
  for (const line of opening) {
    if (line.data.role !== null || line.data.markup === 'headline') continue;
    const text = textOf(line);
    const reason = boilerplateReason(text, true);
    const own = scriptOf(text);
    if (isFigures(text)) markAsChrome(line, isDateLine(text) ? 'dateline' : 'counter');
    else if (isDateLine(text)) markAsChrome(line, 'dateline');
    else if (reason !== null) markAsChrome(line, reason);
    else if (isNoteLine(text)) markAsBlock(line, 'editor-note');
    else if (isCaption(text)) markAsBlock(line, 'caption');
    else if (own !== null && script !== null && own !== script && countWords(text) <= 3)
      markAsChrome(line, 'navigation');
  }
}

// The first line of four words or more; failing that of three, of two. What the page's own markup calls the headline goes before.
function chooseHeadline(lines: readonly Line[], opening: readonly Line[], isWholePage: boolean): Line | null {
  const open = opening.filter((line) => line.data.role === null && line.data.listMarker === '');
  const hinted = open.find((line) => line.data.markup === 'headline');
  const likely = open.filter((line) => couldBeHeadline(textOf(line)) && !isOpeningByline(textOf(line)));
  const fits = likely.length > 0 ? likely : open.filter((line) => couldBeHeadline(textOf(line)));
  const found =
    hinted ??
    [4, 3, 2].map((fewest) => fits.find((line) => countWords(textOf(line), 6) >= fewest)).find((line) => line) ??
    (isWholePage ? shortSentenceHeadline(lines) : null);
  if (found) markAsBlock(found, 'headline');
  return found ?? null;
}

function couldBeHeadline(text: string): boolean {
  if (text.length > LONGEST_HEADLINE) return false;
  return !/[.,;:]$/u.test(text) || /(?:\p{Lu}\.){2,}$|\.{3}$/u.test(text);
}

// "Some outlets end a headline with a full stop.": taken only for the page's very first line, short, apart from what follows.
function shortSentenceHeadline(lines: readonly Line[]): Line | null {
  const [first, second] = lines.filter((line) => line.data.role === null);
  if (!(first && second) || second.data.gap === 0 || first.data.role !== null) return null;
  const text = textOf(first);
  const isShort = countWords(text, 30) <= MOST_WORDS_OF_A_SENTENCE_HEADLINE && text.length < textOf(second).length;
  return isShort && endsSentence(text) && !/["”»]/u.test(text) ? first : null;
}

// Around the headline: what stands before it is the page's; after it come bylines, a second headline, a standfirst.
function settleAround(lines: readonly Line[], opening: readonly Line[], headline: Line): void {
  const at = lines.indexOf(headline);
  for (const line of lines.slice(0, at)) {
    if (line.data.role === null && opening.includes(line)) {
      if (isOpeningByline(textOf(line)) && countWords(textOf(line)) <= 4) markAsBlock(line, 'byline');
      else markAsChrome(line, 'navigation');
    }
  }
  for (const line of lines.slice(at + 1)) {
    if (!opening.includes(line)) break;
    if (line.data.role !== null || line.data.listMarker !== '') continue;
    settleBelow(line, textOf(headline));
  }
  settleBylineBelow(lines, opening.length);
}

function settleBelow(line: Line, headline: string): void {
  const text = textOf(line);
  if (sameWords(text, headline)) markAsChrome(line, 'repeated');
  else if (isOpeningByline(text)) markAsBlock(line, 'byline');
  else if (
    couldBeHeadline(text) &&
    !hasFullStopInside(text) &&
    countWords(text) >= 5 &&
    sharedWords(text, headline) >= 2
  )
    markAsBlock(line, 'headline');
}

// A standfirst may part headline and byline: the one line between the first running text and the next that is only a name.
function settleBylineBelow(lines: readonly Line[], from: number): void {
  for (const line of lines.slice(from, from + 3)) {
    if (line.data.role === null && isOpeningByline(textOf(line))) markAsBlock(line, 'byline');
  }
}

// "… on the subject. Senator: …": two statements run together, which no headline does.
function hasFullStopInside(text: string): boolean {
  return /\p{Ll}{3}[.!?]\s+\p{Lu}/u.test(text);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
}

function sameWords(a: string, b: string): boolean {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ');
}

// Words of four letters or more, by their first five letters, so that "meeting" and "meet" need no grammar.
function sharedWords(a: string, b: string): number {
  const stems = new Set(wordsOf(b).map((word) => word.slice(0, 5)));
  return new Set(
    wordsOf(a)
      .map((word) => word.slice(0, 5))
      .filter((stem) => stems.has(stem)),
  ).size;
}
