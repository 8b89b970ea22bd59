import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Entity } from '../names/entity.ts';
import { type DiscourseState } from './discourse-state.ts';
import type { Mention } from './mention.ts';
/** Moves the focus past one unit: who spoke, or else whom it was about, is who "he" may mean next. */
export declare function updateDiscourse(discourse: DiscourseState, block: AnnotatedBlock, range: readonly [number, number], actors: readonly Mention[], subject: Entity | null, speakers: readonly Entity[], resolve: (mention: Mention) => readonly Entity[]): void;
