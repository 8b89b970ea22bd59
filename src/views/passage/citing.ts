import type { Edition } from '../../corpus/edition-record.ts';
import type { Passage } from '../../corpus/passage.ts';
import { type Citations, citer } from '../../export/citations.ts';

/** A passage's citation in each style. */
export type PassageCitations = Citations;

const citers = new WeakMap<Edition, (passage: Passage) => Citations>();

/** The citations of one passage; `home` is the site's absolute address. */
export function citePassage(edition: Edition, passage: Passage, home: string): PassageCitations {
  const cite = citers.get(edition) ?? citer(edition, home);
  citers.set(edition, cite);
  return cite(passage);
}
