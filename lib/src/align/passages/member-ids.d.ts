import type { EventAlignment } from '../align-event.ts';
import type { Unit } from '../units/unit.ts';
/** The ids of units that stand in some pair, by event (index) and place. */
export type MemberIds = (event: number, unit: Unit) => string;
/** Mints the ids of all units that may become members, over all events at once, so that they are unique in the corpus. */
export declare function assignMemberIds(alignments: readonly EventAlignment[]): MemberIds;
