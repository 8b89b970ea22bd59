import type { StateWords } from '../../languages/en/states.ts';
import type { Token } from '../../text/tokens.ts';
import type { NamePart } from './name-part.ts';
/** Someone or something that the corpus names. */
export interface Entity {
    readonly key: string;
    readonly kind: 'person' | 'institution' | 'place' | 'document' | 'group';
    /** Full forms with the number of times each stands in the corpus. */
    readonly forms: Map<string, number>;
    /** Other forms by which it is called. */
    readonly aliases: Set<string>;
    /** Offices held, in words of neutral sex ("vice-president"), each with its single words ("vice", "president"). */
    readonly offices: Map<string, readonly string[]>;
    /** Keys of states and other owners of the offices. */
    readonly owners: Set<string>;
}
/** A name that stands in an article. */
export interface NameUse {
    readonly part: NamePart;
    readonly words: readonly string[];
    /** The words as written. */
    readonly text: string;
}
/** The words of a name in the text, initials and all. */
export declare function useOf(tokens: readonly Token[], part: NamePart): NameUse;
/** The words that identify a person: no initials, no Jr. */
export declare function coreWords(words: readonly string[]): readonly string[];
/** The key of a person with at least two names: first and last, folded. */
export declare function personKey(words: readonly string[]): string;
/** A key for whoever owns an office: a state for its name, adjective or capital, else the word without its ending. */
export declare function ownerKey(word: string, states: StateWords): string;
/** Records one more use of a full name with its office. */
export declare function noteUse(entity: Entity, use: NameUse, states: StateWords): void;
/** Records an office and its owners. */
export declare function noteOffice(entity: Entity, title: readonly string[], owner: readonly string[], states: StateWords): void;
/** A new entity of a kind, without forms yet. */
export declare function newEntity(key: string, kind: Entity['kind']): Entity;
/** The form that stands for the entity: the most frequent full one, without initials where it has one; at a tie the longer, then the first in code-unit order. */
export declare function displayName(entity: Entity): string;
