import type { Edition } from '../../corpus/edition.ts';
import type { Passage } from '../../corpus/passage.ts';
import type { SearchHit } from './hit.ts';
/** Every hit of an edition, found once: groups in the order of the passages, then what stands alone in the order of the articles. */
export declare function searchHits(edition: Edition): readonly SearchHit[];
/** The passage that stands for its group: in most articles, then the one with the most words. */
export declare function leadingPassage(group: readonly Passage[]): Passage | undefined;
