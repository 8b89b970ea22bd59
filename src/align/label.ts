import { diffArrays } from 'diff';
import type { Label } from '../corpus/passage.ts';
import type { Similarity } from './similarity.ts';
import { stemWord } from './stem.ts';
import type { Unit } from './unit.ts';

/** Share of words in one order that makes two wordings the same sentence with a few words swapped. */
const NEAR_ORDER = 0.62;
/** A telling whose weight is this many times the other's, while it holds most of the other, says clearly more. */
const MORE = 1.7;
/** The weight of one that must stand in the other for the two to be the same statement recast, rather than two that share a fact. */
const RECAST = 0.5;

/**
 * How two wordings relate: `verbatim` (the same words but for punctuation, case, spelling, style of marks), `near` (a few words swapped in
 * the same order), `paraphrase` (recast), `partial` (they share a clause or a fact and one says clearly more).
 */
export function labelPair(a: Unit, b: Unit, similarity: Similarity): Label {
  const wordsA = wordsOf(a);
  const wordsB = wordsOf(b);
  if (wordsA.length === wordsB.length && wordsA.every((word, index) => word === wordsB[index])) return 'verbatim';
  const longer = Math.max(wordsA.length, wordsB.length) / Math.max(1, Math.min(wordsA.length, wordsB.length));
  if (longer >= MORE) return 'partial';
  const order = sharedInOrder(stemmed(a), stemmed(b));
  if (order >= NEAR_ORDER) return 'near';
  return Math.min(similarity.inA, similarity.inB) >= RECAST || order >= RECAST ? 'paraphrase' : 'partial';
}

/** Every word in its stem where it has one, so that "activity" and "activities" are a word kept. */
function stemmed(unit: Unit): string[] {
  return wordsOf(unit).map((word) => stemWord(word, 'en'));
}

function wordsOf(unit: Unit): string[] {
  return unit.tokens.filter((token) => token.isWord).flatMap((token) => token.norm.replace(/\./g, '').split('-'));
}

/** Share of the words of both that stand in one common order: twice the longest common subsequence over the lengths' sum (0..1). */
function sharedInOrder(a: string[], b: string[]): number {
  if (a.length + b.length === 0) return 1;
  let same = 0;
  for (const part of diffArrays(a, b)) if (!part.added && !part.removed) same += part.value.length;
  return (2 * same) / (a.length + b.length);
}
