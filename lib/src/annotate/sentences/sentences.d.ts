import type { Range } from '../../corpus/span.ts';
import type { Language } from '../../languages/language.ts';
/** The sentences of a range: trimmed, in order, covering every character that is not blank. `honoured`: words that the text puts after an honorific, with how often. */
export declare function splitSentences(text: string, range: Range, language: Language, honoured?: ReadonlyMap<string, number>): readonly Range[];
