/** How sure the engine is, in the one word that the pages use. */
export type Certainty = 'sure' | 'probable' | 'possible';
/** See {@link Certainty}. */
export declare function certaintyOf(score: number): Certainty;
