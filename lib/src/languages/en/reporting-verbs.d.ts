import type { ReportingVerb } from '../language.ts';
/** English verbs of saying by form; of two verbs that share a form the first class has it. */
export declare const englishReportingVerbs: ReadonlyMap<string, ReportingVerb>;
/** Verbs that give what they are said of a name or a quality (Levin 1993, classes 29.2 and 29.3). */
export declare const namingVerbs: ReadonlySet<string>;
