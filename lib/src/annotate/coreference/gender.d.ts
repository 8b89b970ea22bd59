import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Entity } from '../names/entity.ts';
import type { Mention } from './mention.ts';
/** The English pronoun that takes a person up. */
export type Gender = 'he' | 'she';
/**
 * How an English article's own words take up each person: by an honorific ("Ms Lee"), by a noun ("Lee, the actress"), or where a sentence names nobody else
 * before "his" or "she" ("Lee said she …"). People whom too little or contrary is said of are left out. Names themselves tell nothing.
 */
export declare function readGenders(mentions: ReadonlyMap<AnnotatedBlock, readonly Mention[]>): ReadonlyMap<Entity, Gender>;
/** The pronoun that a person without a name is taken up by: "young man", "spokeswoman". */
export declare function genderOfNoun(entity: Entity): Gender | undefined;
