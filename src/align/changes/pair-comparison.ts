import type { AnnotatedQuote } from '../../annotate/annotated-article.ts';
import type { Drift } from '../../corpus/passage.ts';
import type { Range } from '../../corpus/span.ts';
import { isFunctionWord } from '../../languages/function-words.ts';
import type { ChangeKind } from '../../vocabulary/change-kinds.ts';
import type { Label } from '../../vocabulary/labels.ts';
import { QUOTE_KINDS } from '../../vocabulary/quote-kinds.ts';
import type { Token } from '../tokens.ts';
import { overlapping } from '../units/overlapping.ts';
import type { ScoredPair } from '../units/scored-pair.ts';
import type { AlignableArticle, Unit } from '../units/unit.ts';
import { compareTokens, type TokenRun } from './words.ts';

/** One side of a pair, with what the kinds of drift look at. */
export interface DriftSide {
  readonly unit: Unit;
  readonly article: AlignableArticle;
  readonly tokens: readonly Token[];
  /** Tokens that the other side does not have in this place. */
  readonly changed: ReadonlySet<Token>;
  /** Those of the changed tokens that stand for something else there, or are few: not those of a longer part that the other side lacks. */
  readonly varied: ReadonlySet<Token>;
  /** Marked quotes that share text with the unit, terms included: inside it, or around it. */
  readonly quotes: readonly AnnotatedQuote[];
}

/** A pair laid side by side, token by token. */
export interface PairComparison {
  readonly a: DriftSide;
  readonly b: DriftSide;
  readonly runs: readonly TokenRun[];
  readonly label: Label;
  /** Whether one text retells the other here, so that its wording answers for the other's. */
  readonly isRetold: boolean;
  readonly score: number;
}

/** What one kind of drift finds: ranges are UTF-16 offsets in each side's source. */
export interface DriftFinding {
  readonly kind: ChangeKind;
  readonly grade: Drift['grade'];
  readonly a: Range | null;
  readonly b: Range | null;
  readonly why: string;
}

/** A longer part that only one side has says more; it does not say otherwise. In words. */
const LONGEST_INSERTION = 5;

/** "did not", "may have been": so many words without content stand around a word that turns a statement. */
const LONGEST_TURN = 3;
const SAME_STEM = 4;

/**
 * The changed tokens of one side that `turns` holds for, in places where they turn what the other side says: the words around them say
 * nothing new. "Did not open" turns "opened"; "and not to be regretted", where the other side goes on without it, says more.
 */
export function replacements(
  { runs, a }: PairComparison,
  side: DriftSide,
  turns: (token: Token, index: number) => boolean,
): readonly Token[] {
  const isTurn = new Set(side.tokens.filter(turns));
  return runs.flatMap((run) => {
    if (run.same) return [];
    const [own, other] = side === a ? [run.a, run.b] : [run.b, run.a];
    const found = own.filter((token) => isTurn.has(token));
    return found.length > 0 && saysNothingNew(own, other, isTurn, side.article.language) ? found : [];
  });
}

function saysNothingNew(
  own: readonly Token[],
  other: readonly Token[],
  isTurn: ReadonlySet<Token>,
  language: string,
): boolean {
  const words = own.filter(({ isWord }) => isWord);
  if (!other.some(({ isWord }) => isWord) && words.length > LONGEST_TURN) return false;
  return words.every(
    (word) => isTurn.has(word) || isFunctionWord(word.norm, language) || other.some((its) => sameLemma(word, its)),
  );
}

/** The same word, or another form of it. */
export function sameLemma(a: Token, b: Token): boolean {
  if (a.norm === b.norm) return true;
  return a.norm.length >= SAME_STEM && a.norm.slice(0, SAME_STEM) === b.norm.slice(0, SAME_STEM);
}

/** Lays a pair side by side. */
export function comparePair(pair: ScoredPair, label: Label, articles: readonly AlignableArticle[]): PairComparison {
  const runs = compareTokens(pair.a.tokens, pair.b.tokens);
  const changed = runs.filter((run) => !run.same);
  const isVaried = (own: readonly Token[], other: readonly Token[]) =>
    other.some((token) => token.isWord) || own.filter((token) => token.isWord).length <= LONGEST_INSERTION;
  const side = (unit: Unit, tokens: readonly Token[], varied: readonly Token[]): DriftSide => {
    const article = articles[unit.article] as AlignableArticle;
    const quotes = overlapping(article.quotes, unit.range).filter(({ kind }) => QUOTE_KINDS[kind].isMarked);
    return { unit, article, tokens: unit.tokens, changed: new Set(tokens), varied: new Set(varied), quotes };
  };
  return {
    a: side(
      pair.a,
      changed.flatMap((run) => run.a),
      changed.flatMap((run) => (isVaried(run.a, run.b) ? run.a : [])),
    ),
    b: side(
      pair.b,
      changed.flatMap((run) => run.b),
      changed.flatMap((run) => (isVaried(run.b, run.a) ? run.b : [])),
    ),
    runs,
    label,
    score: pair.score,
    isRetold: pair.by === 'sequence' || label === 'near' || label === 'verbatim',
  };
}

/** The range from the first token to the last, or null for none. */
export function rangeOf(tokens: readonly Token[]): Range | null {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The words of a range as the source has them. */
export function textOf(side: DriftSide, range: Range | null): string {
  return range ? side.article.text.slice(range.start, range.end).replace(/\s+/gu, ' ') : '';
}
