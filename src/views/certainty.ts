/**
 * What a reader is told of a pair's score (0..1): from 0.8 the engine's wrong pairs are rare enough to say "sure"; from 0.55 it lies above
 * every wrong pair that was seen between a text and its reprint; below that an editor would want to look.
 */
const SURE = 0.8;
const PROBABLE = 0.55;

/** How sure the engine is, in the one word that the pages use. */
export type Certainty = 'sure' | 'probable' | 'possible';

/** See {@link Certainty}. */
export function certaintyOf(score: number): Certainty {
  if (score >= SURE) return 'sure';
  return score >= PROBABLE ? 'probable' : 'possible';
}
