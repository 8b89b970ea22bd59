import { attribute } from './dom.ts';
import type { PlacedLine } from './main-content.ts';
import type { PageMetadata } from './metadata.ts';
import { headingLevel } from './roles.ts';

/** Fewest letters and digits (a script without blanks says much in few) that must agree for a line to be the page's title. */
const FEWEST_LETTERS = 8;

/** The heading that says what the page's title says, the longest of them; failing that the only first-level heading, or a line that is the title. The site's own name is no headline. */
export function findHeadline(placed: readonly PlacedLine[], text: string, metadata: PageMetadata): PlacedLine | null {
  const words = ({ line }: PlacedLine): string => plain(text.slice(line.start, line.end));
  const title = plain(metadata.title?.value ?? '');
  const outlet = plain(metadata.outlet?.value ?? '');
  const headings = placed.filter(
    (entry) => (headingLevel(entry.above) ?? 9) <= 2 && words(entry) !== outlet && !leadsHome(entry),
  );
  const said = headings.filter((entry) => {
    const own = words(entry);
    return own.length >= FEWEST_LETTERS && title !== '' && (title.includes(own) || own.includes(title));
  });
  const first = headings.filter(({ above }) => headingLevel(above) === 1);
  const longest = (found: readonly PlacedLine[]): PlacedLine | undefined =>
    found.toSorted((a, b) => words(b).length - words(a).length)[0];
  const parts = titleParts(metadata.title?.value ?? '');
  return (
    longest(said.filter(({ above }) => headingLevel(above) === 1)) ??
    said[0] ??
    (first.length === 1 ? first[0] : undefined) ??
    placed.find((entry) => parts.includes(words(entry))) ??
    null
  );
}

/** The title whole, and without the site's name behind a bar or a dash. */
function titleParts(title: string): readonly string[] {
  const parts = title.split(/\s[|–—·»-]\s/u);
  return [plain(title), plain(parts.slice(0, -1).join(' '))].filter((part) => part.length >= FEWEST_LETTERS);
}

/** A heading inside a link to the site's front page is its name. */
function leadsHome({ above }: PlacedLine): boolean {
  const link = above.find(({ tagName }) => tagName === 'a');
  return link !== undefined && /^(?:\/|https?:\/\/[^/]+\/?)$/u.test(attribute(link, 'href'));
}

function plain(value: string): string {
  return value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
