import type { ColumnPlan, EventPlan } from './event-plan.ts';
/** One passage in the table that says what the drawing shows: where each version tells it. */
export interface GroupRow {
    readonly number: number;
    readonly passage: string;
    readonly words: string;
    /** One for each version in the order of the columns: where its telling stands, and how many there are. */
    readonly tellings: readonly {
        readonly siglum: string;
        readonly href: string | null;
        readonly times: number;
    }[];
}
/** The passages that some version on the page tells, in the order of their numbers. `away`: see EventPart. */
export declare function tabulateGroups(plan: EventPlan, shown?: readonly ColumnPlan[], away?: ReadonlyMap<string, string>): GroupRow[];
