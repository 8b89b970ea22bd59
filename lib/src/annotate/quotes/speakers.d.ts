import type { Speaker } from '../../corpus/speaker.ts';
import { type Entity } from '../names/entity.ts';
/** Ids and records of the entities that speak or relay. Ids are slugs of names; two entities of one slug are told apart by their kind, then by their key. */
export declare function makeSpeakers(entities: Iterable<Entity>): {
    readonly speakers: readonly Speaker[];
    readonly idOf: ReadonlyMap<string, string>;
};
