import { attribute } from './dom.ts';
import type { PageMetadata } from './page-metadata.ts';
import { headingLevel } from './roles.ts';
import type { VisiblePageLine } from './visible-text.ts';

/** Fewest letters and digits (a script without blanks says much in few) that must agree for a line to be the page's title. */
const FEWEST_LETTERS = 8;
/** Words that a heading and a title must share, at least, and the share of all their words. */
const FEWEST_COMMON = 4;
const SAME_SHARE = 0.7;

/**
 * The heading that says what one of the page's titles says, the longest of them; failing that a line that is a title, or the only
 * first-level heading. The site's own name is no headline.
 */
export function findHeadline(seen: readonly VisiblePageLine[], metadata: PageMetadata): VisiblePageLine | null {
  const titles = metadata.titles.map(plain).filter((title) => title !== '');
  const outlet = plain(metadata.outlet?.value ?? '');
  const headings = seen.filter((entry) => {
    const level = headingLevel(entry.above) ?? 9;
    return level <= 2 && plain(entry.text) !== outlet && !leadsHome(entry);
  });
  const said = headings.filter(({ text }) => saysSame(plain(text), titles));
  const first = headings.filter(({ above }) => headingLevel(above) === 1);
  const longest = (found: readonly VisiblePageLine[]): VisiblePageLine | undefined =>
    found.toSorted((a, b) => plain(b.text).length - plain(a.text).length)[0];
  const parts = metadata.titles.flatMap(titleParts);
  return (
    longest(said.filter(({ above }) => headingLevel(above) === 1)) ??
    said[0] ??
    seen.find((entry) => parts.includes(plain(entry.text)) && !leadsHome(entry)) ??
    (first.length === 1 ? first[0] : undefined) ??
    null
  );
}

// One holds the other, or four words of five are the same: a page's title and its headline are often edited apart.
function saysSame(words: string, titles: readonly string[]): boolean {
  if (words.length < FEWEST_LETTERS) return false;
  const own = new Set(words.split(' '));
  return titles.some((title) => {
    if (title.includes(words) || words.includes(title)) return true;
    const other = new Set(title.split(' '));
    const common = [...own].filter((word) => other.has(word)).length;
    return common >= FEWEST_COMMON && common * 2 >= (own.size + other.size) * SAME_SHARE;
  });
}

/** The title whole, and without the site's name behind a bar or a dash. */
function titleParts(title: string): readonly string[] {
  const parts = title.split(/\s[|–—·»-]\s/u);
  return [plain(title), plain(parts.slice(0, -1).join(' '))].filter((part) => part.length >= FEWEST_LETTERS);
}

/** A heading inside a link to the site's front page is its name. */
function leadsHome({ above }: VisiblePageLine): boolean {
  const link = above.find(({ tagName }) => tagName === 'a');
  return link !== undefined && /^(?:\/|https?:\/\/[^/]+\/?)$/u.test(attribute(link, 'href'));
}

function plain(value: string): string {
  return value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
