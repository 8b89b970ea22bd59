import type { Range } from '../../corpus/span.ts';
import type { Language } from '../../languages/language.ts';
/** The spoken stretches of a paragraph that begins with a dash: "— Text, — said he. — More text." Empty for any other paragraph. */
export declare function findDashSpeech(text: string, range: Range, language: Language): readonly Range[];
