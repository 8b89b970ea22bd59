import { STANDFIRST_NAME } from '../data/index.ts';
import { countWords, isFigures } from '../line-features.ts';
import { isDatedByline, isDateLine, isOpeningByline } from '../patterns/index.ts';
import { type Line, markAsBlock, markAsChrome, textOf } from '../tree.ts';
import { attribute } from './dom.ts';
import type { PlacedLine } from './main-content.ts';
import { headingLevel } from './roles.ts';

const MOST_WORDS_OF_A_BYLINE = 16;
/** A cell of figures up to this length (UTF-16 units) is left to the rules. */
const LONGEST_FIGURES = 12;

/** Where a line stands: right above the headline, between it and the first content, or elsewhere. */
export type Position = 'above' | 'below' | 'elsewhere';

/**
 * Settles a line by what its page's markup says of it, or leaves the rules a hint. At the headline bylines, dates and a standfirst stand
 * even if they are not content; above it only what bears a date, for names there are a site's or a section's.
 */
export function classifyByMarkup(line: Line, placed: PlacedLine, position: Position): void {
  if (placed.isContent) settleContent(line, placed);
  else settleOutside(line, placed, position);
}

function settleOutside(line: Line, placed: PlacedLine, position: Position): void {
  const text = textOf(line);
  const { role } = placed;
  const isNamedByline = role === 'byline' || (role === null && isOpeningByline(text));
  const isByline = isDatedByline(text) || (position === 'below' && isNamedByline);
  line.data.markup = 'outside';
  if (position !== 'elsewhere' && isByline && !endsAsText(text)) markAsBlock(line, 'byline');
  else if (position === 'below' && isStandfirst(line, placed)) markAsBlock(line, 'paragraph');
  else if (position !== 'elsewhere' && isDateLine(text)) markAsChrome(line, 'dateline');
  else markAsChrome(line, role !== null && typeof role === 'object' ? role.reason : 'navigation');
}

function settleContent(line: Line, { line: seen, role, above }: PlacedLine): void {
  const text = textOf(line);
  const reason = role !== null && typeof role === 'object' ? role.reason : null;
  if (role === 'caption') markAsBlock(line, 'caption');
  else if ((reason === null || reason === 'dateline') && isDatedByline(text)) markAsBlock(line, 'byline');
  else if (role === 'byline' && countWords(text, 20) < MOST_WORDS_OF_A_BYLINE && !endsAsText(text))
    markAsBlock(line, 'byline');
  else if (reason !== null) markAsChrome(line, reason);
  else if (isClock(text) && !isCell(above)) markAsChrome(line, 'dateline');
  else if (isFigures(text) && text.length < LONGEST_FIGURES) return;
  else if (isDateLine(text)) markAsChrome(line, 'dateline');
  else if (isWholeLink(seen.linked, text) && !above.some(({ tagName }) => /^(?:li|td|h[1-6])$/u.test(tagName)))
    markAsChrome(line, 'related');
  else if (headingLevel(above) !== null && !isNamedStandfirst(above)) line.data.markup = 'subhead';
  else line.data.markup = above[0]?.tagName === 'li' ? 'list-item' : 'paragraph';
}

// A sentence's worth of words right under the headline, in a heading or under a name that says so, is the text's own summary of itself.
function isStandfirst(line: Line, { role, above, line: seen }: PlacedLine): boolean {
  if (role !== null && role !== 'byline') return false;
  const isHeading = /^h[2-4]$/u.test(above[0]?.tagName ?? '');
  return (isNamedStandfirst(above) || isHeading) && seen.linked === 0 && endsAsText(textOf(line));
}

function isNamedStandfirst(above: PlacedLine['above']): boolean {
  return above
    .slice(0, 2)
    .some((element) =>
      STANDFIRST_NAME.test(`${attribute(element, 'className')} ${attribute(element, 'id')}`.slice(0, 300)),
    );
}

// A theme may call its standfirst "byline": a row of small words is nobody's name.
function endsAsText(text: string): boolean {
  let row = 0;
  for (const word of text.split(/\s+/u)) {
    row = /^\p{Ll}/u.test(word) ? row + 1 : 0;
    if (row > 6) return true;
  }
  return false;
}

// The hour over an entry of a live report; in a table it is a figure like others.
function isClock(text: string): boolean {
  return /^\d{1,2}[:.]\d{2}(?:\s?(?:am|pm|a\.m\.|p\.m\.|uhr|h))?$/iu.test(text);
}

function isCell(above: PlacedLine['above']): boolean {
  return above.slice(0, 2).some(({ tagName }) => /^(?:td|th|tr)$/u.test(tagName));
}

// A paragraph that is one link and nothing else leads away from the article.
function isWholeLink(linked: number, text: string): boolean {
  return linked >= text.replace(/\s+/gu, '').length * 0.95 && countWords(text, 4) >= 3;
}
