/** One of the places that a number counts: some words, and where they stand. */
export interface CountedPlace {
  readonly words: string;
  readonly url: string;
}
