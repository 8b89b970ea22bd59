import type { Element } from 'hast';
import { countWords, endsSentence } from '../line-features.ts';
import { isWholeLink } from './items.ts';
import { isNamedBoilerplate, isRunning } from './link-density.ts';
import type { VisiblePageLine } from './visible-text.ts';

/** Unlinked text (UTF-16 units) that a container must hold below the headline to be taken for the article's. */
const FEWEST_CHARACTERS = 60;
/** A container that holds this many times the text is the article's, not the headline's corner of it. */
const LARGER = 2.5;
/** So many links in a row, each a whole line, and the article is over. */
const MOST_LINKS_IN_A_ROW = 4;

/**
 * Where nothing that reads as text is kept, the article is what stands below its headline: in the nearest container of both that holds
 * unlinked words, up to the next list of links. A page without a headline keeps every line that is no link: nothing is lost whole.
 */
export function keepBelowHeadline(
  seen: readonly VisiblePageLine[],
  kept: boolean[],
  headline: VisiblePageLine | null,
  isItem: (index: number) => boolean,
): void {
  if (seen.some((line, index) => kept[index] && line !== headline && isSentence(line))) return;
  const isOwn = (index: number): boolean => {
    const line = seen[index];
    return line !== undefined && !isItem(index) && !isWholeLink(line) && !isNamedBoilerplate(line);
  };
  const top = headline === null ? -1 : seen.indexOf(headline);
  const end = endBelow(seen, top);
  const home = headline === null ? null : homeBelow(seen, headline, top, end, isOwn);
  for (let index = top + 1; index < end; index += 1) {
    if (isOwn(index) && (home === null || seen[index]?.above.includes(home) === true)) kept[index] = true;
  }
}

/** Sets aside what stands above the headline, unless more of the text stands there than below it. */
export function dropAboveHeadline(
  seen: readonly VisiblePageLine[],
  kept: boolean[],
  headline: VisiblePageLine | null,
): void {
  const top = headline === null ? -1 : seen.indexOf(headline);
  const size = (from: number, to: number): number =>
    seen
      .slice(from, to)
      .reduce((sum, line, at) => sum + (kept[from + at] && isRunning(line) ? line.text.length : 0), 0);
  if (top <= 0 || size(0, top) * 2 > size(top, seen.length)) return;
  for (let index = 0; index < top; index += 1) kept[index] = false;
}

function isSentence(line: VisiblePageLine): boolean {
  return isRunning(line) || (!isWholeLink(line) && endsSentence(line.text) && countWords(line.text, 6) >= 5);
}

function endBelow(seen: readonly VisiblePageLine[], top: number): number {
  let row = 0;
  let unlinked = 0;
  for (let index = top + 1; index < seen.length; index += 1) {
    const line = seen[index];
    if (line === undefined) break;
    if (isWholeLink(line)) row += 1;
    else {
      row = 0;
      unlinked += line.text.length;
    }
    if (unlinked >= FEWEST_CHARACTERS && row >= MOST_LINKS_IN_A_ROW) return index - row + 1;
  }
  return seen.length;
}

function homeBelow(
  seen: readonly VisiblePageLine[],
  headline: VisiblePageLine,
  top: number,
  end: number,
  isOwn: (index: number) => boolean,
): Element | null {
  const sizes = new Map<Element, number>();
  for (let index = top + 1; index < end; index += 1) {
    const line = seen[index];
    if (line === undefined || !isOwn(index)) continue;
    for (const element of line.above) sizes.set(element, (sizes.get(element) ?? 0) + line.text.length);
  }
  // A container that holds only the byline is left for the one that holds the text.
  let home: Element | null = null;
  for (const element of headline.above) {
    const size = sizes.get(element) ?? 0;
    if (size >= FEWEST_CHARACTERS && (home === null || size >= (sizes.get(home) ?? 0) * LARGER)) home = element;
  }
  return home;
}

/** The heading's own article must hold this much unlinked text (UTF-16 units) before others are set aside for it. */
const FEWEST_OWN_CHARACTERS = 280;

/** Sets aside what stands in another `<article>` than the page's heading: a page may go on with the next articles, or hold comments as articles of their own. */
export function dropOtherArticles(placed: readonly VisiblePageLine[], kept: boolean[]): void {
  const articleOf = (above: readonly Element[]): Element | undefined =>
    above.find(({ tagName }) => tagName === 'article');
  const heading = placed.find(({ above }) => above.some(({ tagName }) => tagName === 'h1') && articleOf(above));
  const own = heading ? articleOf(heading.above) : firstArticle(placed, kept, articleOf);
  if (!own) return;
  const inOwn = placed.map(({ above }, index) => kept[index] === true && articleOf(above) === own);
  const size = placed.reduce(
    (sum, { line }, index) => sum + (inOwn[index] ? line.end - line.start - line.linked : 0),
    0,
  );
  if (size < FEWEST_OWN_CHARACTERS) return;
  for (const [index, { above }] of placed.entries()) {
    const article = articleOf(above);
    if (kept[index] && article !== undefined && article !== own && !isPart(article, placed, own)) kept[index] = false;
  }
}

function firstArticle(
  placed: readonly VisiblePageLine[],
  kept: readonly boolean[],
  articleOf: (above: readonly Element[]) => Element | undefined,
): Element | undefined {
  const first = placed.find(({ above }, index) => kept[index] && articleOf(above));
  return first ? articleOf(first.above) : undefined;
}

// An article inside the page's own article without a heading or link of its own is a part of it, not another.
function isPart(article: Element, placed: readonly VisiblePageLine[], own: Element): boolean {
  const lines = placed.filter(({ above }) => above.includes(article));
  const isInside = lines.some(({ above }) => above.includes(own));
  const hasHeading = lines.some(({ above }) => above.some(({ tagName }) => /^h[1-4]$/u.test(tagName)));
  return isInside && !hasHeading && lines.some(({ text }) => countWords(text, 20) >= 15);
}
