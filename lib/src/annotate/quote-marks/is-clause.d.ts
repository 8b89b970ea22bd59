import type { Range } from '../../corpus/span.ts';
import type { Language } from '../../languages/language.ts';
/** True where quoted words have a subject and a finite verb of their own. Languages other than English: by length and shape. */
export declare function isClause(text: string, range: Range, language: Language): boolean;
