import type { Diagnostic } from '../../corpus/diagnostics.ts';
import { type CheckedSource, complainAt } from './checked-source.ts';

const MOST_OF_A_SOURCE = 5;
/** So much of the text from the mark on is quoted in the message, in UTF-16 units. */
const QUOTED = 30;

/**
 * A warning for each quotation mark without a partner in its paragraph, the first five of a source. A paragraph that only opens may belong to a
 * quotation that goes on in the next (an opening mark on each, a closing one on the last): a missing close is forgiven where the next opens again.
 */
export function checkUnbalancedMarks(source: CheckedSource): Diagnostic[] {
  const { text, articles } = source;
  const found: Diagnostic[] = [];
  for (const { blocks } of articles) {
    const paragraphs = blocks.filter(({ kind, inside }) => kind === 'paragraph' && inside === null);
    for (const [index, { range }] of paragraphs.entries()) {
      const next = paragraphs[index + 1]?.range.start;
      for (const pair of MARK_PAIRS) {
        const paragraph = text.slice(range.start, range.end);
        const at = findUnbalanced(paragraph, pair, next === undefined ? '' : text.slice(next, next + 1));
        if (at === null || found.length >= MOST_OF_A_SOURCE) continue;
        found.push(
          complainAt(source, range.start + at, {
            severity: 'warning',
            rule: 'unbalanced-marks',
            what: `${pair.name} quotation mark has no partner in its paragraph: "${paragraph.slice(at, at + QUOTED)}"`,
            why: 'where the quotation begins or ends is a guess',
            fix: 'compare with the original page; the source itself is never rewritten',
          }),
        );
      }
    }
  }
  return found;
}

/** How one family of marks opens and closes in a paragraph. */
interface MarkPair {
  readonly name: string;
  readonly glyphs: RegExp;
  /** In this paragraph, whether a glyph opens where `open` stands last among the open ones, or nothing does; else it closes. */
  readonly opensIn: (paragraph: string) => (glyph: string, open: string | undefined) => boolean;
}

/**
 * The families of double marks. “ opens in English and closes what „ opened in German, Czech, Polish; ” closes in English and both opens and closes
 * in Swedish and Finnish; guillemets point outward in French and Russian and inward in German and Danish books (CLDR, quotation delimiters).
 */
const MARK_PAIRS: readonly MarkPair[] = [
  {
    name: 'a curly double',
    glyphs: /[„“”]/gu,
    opensIn: (paragraph) => {
      const isOneGlyph = !/[„“]/u.test(paragraph);
      return (glyph, open) => {
        if (glyph === '”') return open === undefined && isOneGlyph;
        return glyph === '„' || open !== '„';
      };
    },
  },
  {
    name: 'an angle',
    glyphs: /[«»]/gu,
    opensIn: (paragraph) => {
      // The first of them stands before a word where it opens, and behind one where it closes.
      const isInward = /^[^«»]*(?<![^\s(])»[\p{L}\p{N}]/u.test(paragraph);
      return (glyph) => (glyph === '»') === isInward;
    },
  },
];

/** The offset of the first mark of a family that has no partner in the paragraph, or null. `next` is the first sign of the next paragraph. */
function findUnbalanced(paragraph: string, { glyphs, opensIn }: MarkPair, next: string): number | null {
  const opens = opensIn(paragraph);
  const opened: { readonly glyph: string; readonly at: number }[] = [];
  for (const { 0: glyph, index } of paragraph.matchAll(glyphs)) {
    if (opens(glyph, opened.at(-1)?.glyph)) opened.push({ glyph, at: index });
    else if (opened.pop() === undefined) return index;
  }
  const last = opened[0];
  return last === undefined || next === last.glyph ? null : last.at;
}
