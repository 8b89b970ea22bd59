import type { Range } from '../../corpus/span.ts';
import { isCapital } from '../../text/letter-case.ts';
import { tokenize } from '../../text/tokens.ts';
import type { QuoteKind } from '../../vocabulary/quote-kinds.ts';
import { QUOTE_KINDS } from '../../vocabulary/quote-kinds.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { Entity } from '../names/entity.ts';
import { MAX_TERM_WORDS } from '../thresholds.ts';

/** A quote with entities for speakers, before speakers have ids. */
export interface FoundQuote {
  readonly block: number;
  readonly range: Range;
  readonly kind: QuoteKind;
  readonly speakers: readonly Entity[];
  readonly relayers: readonly Entity[];
  readonly cue: Range | null;
  readonly cueLemma: string | null;
  /** Index in the block's list of found quotes. */
  readonly group: number | null;
  readonly within: number | null;
}

/** All quotes of a block in text order, inner ones after their outer, with kinds. `group` and `within` index the list. */
export function buildQuotes(block: AnnotatedBlock, attributions: readonly Attribution[]): readonly FoundQuote[] {
  const byMark = new Map(
    attributions.flatMap((one) => (one.quotedSpan === null ? [] : [[one.quotedSpan, one] as const])),
  );
  const drafts: Draft[] = block.quotedSpans.map((span, index) => draftMarked(block, span.inner, index, byMark));
  for (const attribution of attributions)
    if (attribution.quotedSpan === null)
      drafts.push({ range: attribution.range, kind: 'unmarked', source: attribution, own: attribution, parent: null });
  const order = drafts
    .map((_, index) => index)
    .sort((a, b) => (drafts[a]?.range.start ?? 0) - (drafts[b]?.range.start ?? 0) || a - b);
  const place = new Map(order.map((draft, index) => [draft, index]));
  const number = new Map(attributions.map((attribution, index) => [attribution, index]));
  const ofAttribution = new Map(
    drafts.flatMap((draft, index) =>
      draft.own === null ? [] : [[number.get(draft.own) ?? -1, place.get(index) ?? 0] as const],
    ),
  );
  return order.flatMap((index) => {
    const draft = drafts[index];
    if (draft === undefined) return [];
    const { source, own, kind } = draft;
    const isTerm = !QUOTE_KINDS[kind].isUtterance;
    return {
      block: block.block,
      range: draft.range,
      kind,
      speakers: isTerm ? [] : (source?.speakers ?? []),
      relayers: isTerm ? [] : (source?.relayers ?? []),
      cue: isTerm ? null : (own?.cue ?? null),
      cueLemma: isTerm ? null : (own?.cueLemma ?? null),
      group: own === null || own.group === null ? null : (ofAttribution.get(own.group) ?? null),
      within: draft.parent === null ? null : (place.get(draft.parent) ?? null),
    };
  });
}

interface Draft {
  readonly range: Range;
  readonly kind: QuoteKind;
  /** Its own attribution, or that of the quotation it stands in. */
  readonly source: Attribution | null;
  readonly own: Attribution | null;
  readonly parent: number | null;
}

function draftMarked(
  block: AnnotatedBlock,
  range: Range,
  index: number,
  byMark: ReadonlyMap<number, Attribution>,
): Draft {
  const parent = block.quotedSpans[index]?.parent ?? null;
  let outermost = index;
  for (let up = parent; up !== null; up = block.quotedSpans[up]?.parent ?? null) outermost = up;
  const own = byMark.get(index) ?? null;
  const kind = kindOf(block, index, range, parent, own);
  return { range, kind, source: own ?? byMark.get(outermost) ?? null, own, parent };
}

function kindOf(
  block: AnnotatedBlock,
  index: number,
  range: Range,
  parent: number | null,
  attribution: Attribution | null,
): QuoteKind {
  if (block.isClause[index] === true) return 'direct';
  // A term is nobody's words: that is said only where the words that would say whose are known.
  if (!block.language.isKnown) return 'fragment';
  const isSaid = attribution?.adjacent === true || attribution?.isNaming === true;
  if (!block.titleCase && !isSaid && isTitleShaped(block.text, range)) return 'term';
  if (parent !== null) return isSmallTerm(block.text, range) ? 'term' : 'fragment';
  return attribution?.attributed === true ? 'fragment' : 'term';
}

/** One or two words in marks inside somebody's words are a term that the speaker holds at arm's length. */
function isSmallTerm(text: string, range: Range): boolean {
  return tokenize(text, range).filter((token) => token.kind === 'word').length <= 2;
}

/** Names of works and programmes: every longer word capitalised. */
function isTitleShaped(text: string, range: Range): boolean {
  const words = tokenize(text, range).filter((token) => token.kind === 'word');
  const long = words.filter((token) => token.text.length > 3);
  return (
    words.length <= MAX_TERM_WORDS + 2 &&
    words.length > 0 &&
    long.length > 0 &&
    long.every(isCapital) &&
    isCapital(words[0])
  );
}
