import type { Range } from '../corpus/span.ts';

/** A character that may open or close a quotation. `either`: only what is open decides. For single marks `either` is an apostrophe or a closing mark. */
export interface Mark {
  readonly at: number;
  readonly length: number;
  readonly family: 'double' | 'guillemet' | 'angle' | 'single';
  readonly role: 'open' | 'close' | 'either';
}

const glyphs = /``|''|[“”"„‟«»‹›‘’'‚‛＂「」『』]/gu;
// Words that begin with an apostrophe (Quirk et al. app. I, "aphaeresis"): 'em, 'til, 'tis, 'cause, 'n', 's …, and decades ('90s).
const clipped = /^(?:em|til|tis|twas|cause|bout|n|s|t|re|ve|ll|d|m|round|neath|\d0s|\d\d)(?![\p{L}\p{N}])/iu;
const openPunctuation = /[\s([{—–\-/“"«„‘'‚‹*•]/u;

/** All quotation marks of a range in order, with the part each can play; apostrophes, primes, feet and inches are left out. */
export function collectMarks(text: string, range: Range, language: string): readonly Mark[] {
  const slice = text.slice(range.start, range.end);
  const reversed = isReversed(slice, '»', '«');
  const reversedAngle = isReversed(slice, '›', '‹');
  const marks: Mark[] = [];
  let low = 0;
  let lowSingle = 0;
  let isDoubleOpen = false;
  for (const match of slice.matchAll(glyphs)) {
    const glyph = match[0];
    const before = slice[match.index - 1] ?? ' ';
    const after = slice[match.index + glyph.length] ?? ' ';
    const add = (family: Mark['family'], role: Mark['role']): void => {
      marks.push({ at: range.start + match.index, length: glyph.length, family, role });
      if (family === 'double') isDoubleOpen = role !== 'close';
    };
    const startsWord = openPunctuation.test(before) && !/\s/u.test(after);
    const endsWord = !/\s/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
    switch (glyph) {
      case '„':
      case '‟':
        low++;
        add('double', 'open');
        break;
      case '“':
        if (low > 0) {
          low--;
          add('double', 'close');
        } else add('double', endsWord && !startsWord && !/[([{—–]/u.test(before) ? 'close' : 'open');
        break;
      case '”':
        if (low > 0) low--;
        add(
          'double',
          startsWord && /[\s(]/u.test(before) && (language === 'sv' || language === 'fi') ? 'either' : 'close',
        );
        break;
      case '「':
      case '『':
      case '``':
        add('double', 'open');
        break;
      case '」':
      case '』':
        add('double', 'close');
        break;
      case '"':
      case '＂':
      case "''":
        if (low > 0) {
          low--;
          add('double', 'close');
        } else if (/\p{N}/u.test(before) && glyph === '"' && !isDoubleOpen) break;
        else if (startsWord && !/[“"«„]/u.test(before)) add('double', 'open');
        else if (endsWord && !/[([{]/u.test(before)) add('double', 'close');
        else add('double', 'either');
        break;
      case '«':
        add('guillemet', reversed ? 'close' : 'open');
        break;
      case '»':
        add('guillemet', reversed ? 'open' : 'close');
        break;
      case '‹':
        add('angle', reversedAngle ? 'close' : 'open');
        break;
      case '›':
        add('angle', reversedAngle ? 'open' : 'close');
        break;
      case '‚':
        lowSingle++;
        add('single', 'open');
        break;
      default: {
        const rest = slice.slice(match.index + 1, match.index + 8);
        if (lowSingle > 0 && endsWord) {
          lowSingle--;
          add('single', 'close');
        } else if (glyph !== '’' && startsWord && /[\p{L}\p{N}“"«$£€.[(]/u.test(after) && !clipped.test(rest))
          add('single', 'open');
        else if (glyph !== '‘' && endsWord && !/[([{—–]/u.test(before))
          add('single', /s/iu.test(before) && /\s/u.test(after) ? 'either' : 'close');
      }
    }
  }
  return marks;
}

/** »so« rather than «so»: the first of the pair stands before a word, after a blank. */
function isReversed(slice: string, opening: string, closing: string): boolean {
  const first = slice.indexOf(opening);
  if (first < 0) return false;
  const other = slice.indexOf(closing);
  return (other < 0 || first < other) && /[\s(]/u.test(slice[first - 1] ?? ' ') && /\S/u.test(slice[first + 1] ?? ' ');
}
