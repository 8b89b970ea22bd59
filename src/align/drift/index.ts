// An aligned pair -> what a reader of one version would now believe otherwise.
import type { Drift } from '../../corpus/passage.ts';
import type { AlignedPair } from '../aligned.ts';
import type { EventAlignment } from '../event.ts';

/** What changed between the two members of a pair, gravest first. */
export function findDrift(_pair: AlignedPair, _alignment: EventAlignment): Drift[] {
  return [];
}
