import type { Entity } from '../names/entity.ts';
import type { DiscourseState } from './discourse-state.ts';
import { type EntityContext } from './entity-context.ts';
import type { Mention } from './mention.ts';
/** The entities that a mention stands for; empty where the text does not show it. `subject`: whoever the same sentence is about. */
export declare function resolveMention(mention: Mention, discourse: DiscourseState, context: EntityContext, subject: Entity | null, named?: readonly Entity[]): readonly Entity[];
