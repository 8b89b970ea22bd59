import type { QuoteKind } from '../corpus/quote.ts';
import type { Range } from '../corpus/span.ts';
import type { Attribution } from './attribution/attribute.ts';
import type { Entity } from './entities.ts';
import { isCapital } from './names.ts';
import { isClause } from './quote-kind.ts';
import type { Scene } from './scene.ts';
import { termWords } from './thresholds.ts';
import { tokenize } from './tokens.ts';

/** A quote with entities for speakers, before speakers have ids. */
export interface FoundQuote {
  readonly block: number;
  readonly range: Range;
  readonly kind: QuoteKind;
  readonly speakers: readonly Entity[];
  readonly relayers: readonly Entity[];
  readonly cue: Range | null;
  /** Index in the scene's list of found quotes. */
  readonly group: number | null;
  readonly within: number | null;
}

/** All marked quotes of a scene, inner ones after their outer, with kinds. */
export function gatherQuotes(
  scene: Scene,
  attributions: readonly Attribution[],
  language: string,
): readonly FoundQuote[] {
  const byMark = new Map(attributions.map((attribution) => [attribution.marked, attribution]));
  const quotes: FoundQuote[] = [];
  scene.marked.forEach((span, index) => {
    let outermost = index;
    for (let up = span.parent; up !== null; up = scene.marked[up]?.parent ?? null) outermost = up;
    const attribution = byMark.get(index) ?? null;
    const outer = byMark.get(outermost) ?? null;
    const kind = kindOf(scene, span.inner, span.parent, attribution, language);
    const isTerm = kind === 'term';
    const source = attribution ?? outer;
    quotes.push({
      block: scene.block,
      range: span.inner,
      kind,
      speakers: isTerm ? [] : (source?.speakers ?? []),
      relayers: isTerm ? [] : (source?.relayers ?? []),
      cue: isTerm || attribution === null ? null : attribution.cue,
      group: attribution?.group ?? null,
      within: span.parent,
    });
  });
  return quotes;
}

function kindOf(
  scene: Scene,
  range: Range,
  parent: number | null,
  attribution: Attribution | null,
  language: string,
): QuoteKind {
  if (isClause(scene.text, range, language)) return 'direct';
  if (!scene.titleCase && attribution?.adjacent !== true && isTitleShaped(scene.text, range)) return 'term';
  if (parent !== null) return isSmallTerm(scene.text, range) ? 'term' : 'fragment';
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
    words.length <= termWords + 2 && words.length > 0 && long.length > 0 && long.every(isCapital) && isCapital(words[0])
  );
}
