import type { Entity } from '../names/entity.ts';
import type { Attribution, ReportedSpeech } from './attribution.ts';
import type { AttributionWindow } from './attribution-window.ts';
import type { ReportingClause } from './reporting-clause.ts';
/** Whoever a unit's verbs of saying, and its quotations, give the word to. */
export declare function readReportedSpeech(unit: AttributionWindow, resolve: (clause: ReportingClause) => readonly Entity[], quoted: readonly Entity[]): ReportedSpeech[];
/** Whoever passes on another's words (“…,” Lee said that Kim had said) is the one who tells, and who "he" is next; else whoever speaks. */
export declare function findNarrators(own: readonly Attribution[], speakers: readonly Entity[]): readonly Entity[];
