import type { Diagnostic } from '../../corpus/diagnostics.ts';
import type { Review } from '../../corpus/review.ts';
import type { Label } from '../../vocabulary/labels.ts';
import type { EventAlignment } from '../align-event.ts';
import type { ScoredPair } from '../units/scored-pair.ts';
import type { MemberIds } from './member-ids.ts';
/** An editor's decisions, looked up by member ids. */
export interface Decisions {
    /** The pairs of one event after the decisions: rejected ones gone, confirmed ones sure (also where they were only possible). */
    decidePairs(event: number, alignment: EventAlignment): ScoredPair[];
    /** Whether the editor rejected a pair of members. */
    isRejected(a: string, b: string): boolean;
    /** The editor's label for a pair, if there is one. */
    labelFor(a: string, b: string): Label | null;
    /** Whether the editor rejected a drift of this kind between two members. */
    isDriftRejected(a: string, b: string, kind: string): boolean;
}
/** Reads decisions into a form that pairs can be asked against. A decision without `pair` speaks of every pair that has its passage's member. */
export declare function readDecisions(review: Review, ids: MemberIds): Decisions;
/** Warnings for decisions that name an id which is no member of the corpus. */
export declare function findGoneDecisions(review: Review, known: ReadonlySet<string>): Diagnostic[];
