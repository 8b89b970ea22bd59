import type { Token } from '../tokens.ts';
import { type Comparison, type Finding, rangeOf, type Side, wordsAt } from './comparison.ts';

/** Words that hold back assent (Hyland, Hedging in Scientific Research Articles, 1998; the evidential adverbs of Biber et al. 1999, 10.3.1). */
const HEDGES: ReadonlySet<string> = new Set(
  `may might could maybe perhaps possibly apparently seemingly reportedly allegedly alleged alleges allege claimed claims likely unlikely probably purportedly supposedly
   appears appeared appear seems seemed seem suggests suggested arguably presumably`.split(/\s+/u),
);

/** A headline that tells only a part of a sentence is held against it where the two surely belong together. */
const SURE = 0.7;

/** A hedge of the one version that the other lost; to be checked where the other is a headline or a key point, which asserts it plainly. */
export function findHedges({ a, b, label, score }: Comparison): Finding[] {
  const [inA, inB] = [hedgesOf(a), hedgesOf(b)];
  if (inA.length > 0 === inB.length > 0) return [];
  const [plain, hedged] = inA.length > 0 ? [b, a] : [a, b];
  const isSummary = plain.unit.blockKind === 'headline' || plain.unit.blockKind === 'key-point';
  if (label === 'partial' && !(isSummary && score >= SURE)) return [];
  if (isSummary && hasSource(plain)) return [];
  const range = rangeOf(inA.length > 0 ? inA : inB);
  const words = `“${wordsAt(hedged, range)}”`;
  const why = isSummary
    ? `The text hedges with ${words}; the ${plain.unit.blockKind.replace('-', ' ')} says it plainly.`
    : `One version hedges with ${words}, the other does not.`;
  const ranges = inA.length > 0 ? { a: range, b: null } : { a: null, b: range };
  return [{ kind: 'hedge', grade: isSummary ? 'check' : 'note', ...ranges, why }];
}

/** The first run of hedges among the tokens that the other side does not have, "up to" before a number included. */
function hedgesOf(side: Side): Token[] {
  const first = side.tokens.find(
    (token, index) => side.changed.has(token) && (HEDGES.has(token.norm) || isUpTo(side.tokens, index)),
  );
  if (!first) return [];
  const at = side.tokens.indexOf(first);
  return isUpTo(side.tokens, at) ? side.tokens.slice(at, at + 2) : [first];
}

function isUpTo(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.norm === 'up' &&
    tokens[index + 1]?.norm === 'to' &&
    /^(?:\p{N}|"|[a-z]+s$)/u.test(tokens[index + 2]?.norm ?? '')
  );
}

/** A headline that names whose words it gives ("… – Putin", "Peskov says …") leaves the claim with its speaker. */
function hasSource(side: Side): boolean {
  return (
    side.unit.tellers.size > 0 ||
    side.tokens.some((token, index) => (token.norm === '-' || token.norm === ':') && index > 0)
  );
}
