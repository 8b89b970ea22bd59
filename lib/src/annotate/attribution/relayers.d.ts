import type { Entity } from '../names/entity.ts';
import type { AttributionWindow, WindowQuote } from './attribution-window.ts';
import type { ReportingClause } from './reporting-clause.ts';
/** Those who pass the words on: whoever the chosen verb itself names, and subjects of verbs of saying that govern it or close the sentence behind it. */
export declare function findRelayers(unit: AttributionWindow, chosen: ReportingClause, quote: WindowQuote, resolve: (clause: ReportingClause) => readonly Entity[], speakers: readonly Entity[]): readonly Entity[];
