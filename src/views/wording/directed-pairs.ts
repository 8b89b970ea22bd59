import type { Edition } from '../../corpus/edition.ts';
import type { Member, Pair, Passage } from '../../corpus/passage.ts';
import { indexEdition } from '../edition-index.ts';
import { type Witness, witnessesOf } from '../witnesses.ts';

/** A pair in two versions, read from one to the other; `isTurned` where that is from the pair's `b` to its `a`. */
export interface DirectedPair {
  readonly passage: Passage;
  readonly pair: Pair;
  readonly from: Member;
  readonly to: Member;
  readonly a: Witness;
  readonly b: Witness;
  readonly isTurned: boolean;
}

/** All pairs between two versions, an original before its copy. Members of one article are left out: they are tellings and not versions. */
export function directedPairs(edition: Edition): readonly DirectedPair[] {
  const witnesses = new Map(edition.events.flatMap((e) => witnessesOf(edition, e)).map((w) => [w.article, w]));
  const { events } = indexEdition(edition);
  return edition.passages
    .filter((passage) => events.has(passage.event))
    .flatMap((passage) => passage.pairs.flatMap((pair) => direct(passage, pair, witnesses)));
}

function direct(passage: Passage, pair: Pair, witnesses: ReadonlyMap<string, Witness>): readonly DirectedPair[] {
  const [x, y] = [passage.members[pair.a], passage.members[pair.b]];
  if (x === undefined || y === undefined || x.article === y.article) return [];
  const [first, second] = [witnesses.get(x.article), witnesses.get(y.article)];
  if (first === undefined || second === undefined) return [];
  const isTurned = first.isReprint && !second.isReprint;
  return isTurned
    ? [{ passage, pair, from: y, to: x, a: second, b: first, isTurned }]
    : [{ passage, pair, from: x, to: y, a: first, b: second, isTurned }];
}
