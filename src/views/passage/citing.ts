import type { Edition } from '../../corpus/edition.ts';
import type { Passage } from '../../corpus/passage.ts';
import { type Citations, createCiter } from '../../export/citations.ts';

/** A passage's citation in each style. */
export type PassageCitations = Citations;

const citers = new WeakMap<Edition, (passage: Passage) => Citations>();

/** The citations of one passage; `home` is the site's absolute address. */
export function citePassage(edition: Edition, passage: Passage, home: string): PassageCitations {
  const cite = citers.get(edition) ?? createCiter(edition, home);
  citers.set(edition, cite);
  return cite(passage);
}
