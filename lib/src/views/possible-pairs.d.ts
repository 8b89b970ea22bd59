import type { Edition, PossiblePair } from '../corpus/edition.ts';
import type { EventPlan } from './event-plan.ts';
/** The pairs of an event that are only possible, in the edition's order; not those that stand in one passage anyway. */
export declare function possiblePairs(edition: Edition, plan: EventPlan): PossiblePair[];
