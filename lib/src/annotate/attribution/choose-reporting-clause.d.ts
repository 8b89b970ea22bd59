import type { AttributionWindow, WindowQuote } from './attribution-window.ts';
import type { ReportingClause } from './reporting-clause.ts';
/** The frame that a quotation hangs on. `broken`: it stands between the quotation and the one before, as in “…,” he said, “…”. */
export interface ClauseChoice {
    readonly clause: ReportingClause;
    readonly broken: boolean;
    readonly adjacent: boolean;
}
/** One that stands right behind the quotation, else the nearest before it, else the nearest behind; null where the unit has none. */
export declare function chooseReportingClause(unit: AttributionWindow, quote: WindowQuote): ClauseChoice | null;
