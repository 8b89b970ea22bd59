import type { StateWords } from '../../languages/en/states.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Acronyms } from './acronyms.ts';
import { type Entity, type NameUse } from './entity.ts';
import type { NamePart } from './name-part.ts';
/** The people that the corpus names in full, by each word of their names. */
export interface People {
    readonly persons: ReadonlySet<string>;
    readonly entities: Map<string, Entity>;
    readonly states: StateWords;
    readonly inArticle: readonly NamedHere[];
    readonly everywhere: Map<string, Set<Entity>>;
    initialisms: Acronyms;
    /** Whether asking for a name still counts it. */
    isCounting: boolean;
}
/** The people that one article names in full. */
export interface NamedHere {
    /** By each folded word of their names. */
    readonly byWord: Map<string, Set<Entity>>;
    /** By the last words of a name that has more before them: "wasserman schultz". */
    readonly byTail: Map<string, Entity>;
    /** How often each is named in full. */
    readonly counts: Map<Entity, number>;
    /** Whom a single word means here, once asked. */
    readonly chosen: Map<string, Entity | null>;
}
/** Notes a person's full name, if the part is one, for the corpus and for its article. */
export declare function noteFullName(people: People, article: number, block: AnnotatedBlock, part: NamePart): void;
/** Of the article's people with this name: a surname before a first name, then the one named in full first, for relatives keep their first names (AP Stylebook, "family members"); who is named in full far less often than another is not meant. Asked often, found once. */
export declare function chooseHere(here: NamedHere | undefined, folded: string): Entity | null;
/** Another article's full name serves where the corpus has only one, and the word is its surname or stands after an honorific or an office. */
export declare function only(found: ReadonlySet<Entity> | undefined, folded: string, part: NamePart): Entity | null;
/** Whether a part is a person's name: an office or an honorific says so here, or elsewhere in the corpus. */
export declare function isPersonPart(part: NamePart, use: NameUse, persons: ReadonlySet<string>): boolean;
