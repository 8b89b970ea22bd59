import type { Edition } from '../../corpus/edition.ts';
import type { Passage } from '../../corpus/passage.ts';
import { type PassageLayout, type PassageMaterial, type PassageView } from './passage-view.ts';
/** How much stands on the pages of a passage: all on one where that is light enough; worked out once. */
export declare function layOutPassage(edition: Edition, passage: Passage, material?: PassageMaterial): PassageLayout;
/** One page of a passage (1-based); `chosen` is the id of the member that is the base where wordings have pages of their own. */
export declare function viewPassage(edition: Edition, passage: Passage, chosen?: string, page?: number): PassageView;
/** The page of a passage that a witness stands on in its context, 1-based. */
export declare function pageOfMember(edition: Edition, passage: Passage, member: string): number;
