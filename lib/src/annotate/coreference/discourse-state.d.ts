import type { Entity } from '../names/entity.ts';
/** Who is being talked about at this point of an article. Later sentences change it. */
export interface DiscourseState {
    person: Entity | null;
    /** Two or more people, and two or more states or bodies, last named together. */
    plural: readonly Entity[];
    parties: readonly Entity[];
    thing: Entity | null;
    /** The last document named, for "it says". */
    document: Entity | null;
    /** People named last, each once, the latest at the end. */
    readonly recent: Entity[];
    /** The people of the sentence that named people last. */
    near: readonly Entity[];
    /** Nouns that the article brought in with "a" ("a builder"), each with whom it names: a person in apposition, or nobody with a name. */
    readonly introduced: Map<string, Entity | null>;
}
/** A focus on nobody. */
export declare function newDiscourseState(): DiscourseState;
/** Notes that a person is named here. */
export declare function notePerson(discourse: DiscourseState, person: Entity): void;
