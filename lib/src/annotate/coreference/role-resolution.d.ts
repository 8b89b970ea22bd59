import { type Entity } from '../names/entity.ts';
import type { DiscourseState } from './discourse-state.ts';
import type { EntityContext } from './entity-context.ts';
import type { Mention } from './mention.ts';
/** "the Russian leader", "the FM", "the spokesperson": whoever holds such an office for such an owner. */
export declare function resolveRole(mention: Mention, discourse: DiscourseState, context: EntityContext): readonly Entity[];
/** A noun in any of its cases: without the endings of German, French and Russian nouns it keeps its first six letters. */
export declare function roleKey(noun: string): string;
