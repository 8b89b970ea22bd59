import type { Edition } from '../../corpus/edition.ts';
import type { EventPlan } from '../event-plan.ts';
import { type PairPart } from './pair-parts.ts';
import type { PairPlan } from './pair-plan.ts';
/**
 * The pages of a pair, at least one, each as full as it may be. What stands between two passages goes with the second, what follows the last
 * with the last; no page is heavier than {@link PAGE} whatever the texts, for a passage too heavy for a page of its own is not shown whole.
 */
export declare function cutLadder(edition: Edition, plan: EventPlan, pair: PairPlan): readonly PairPart[];
