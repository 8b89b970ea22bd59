import { type Language } from './language.ts';
/**
 * Russian. Sources: closed classes of the Universal Dependencies treebank SynTagRus; verbs of saying after RuVerbNet and FrameBank; the author's
 * words and вводные слова after Rosenthal, § 47–52 and § 93; stems after Savoy's light stemmer.
 */
export declare const ru: Language;
