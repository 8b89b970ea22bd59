// Tables of words, each with its public source.
export { AGENCY } from './agencies.ts';
export { BOILERPLATE_PATTERNS, type BoilerplatePattern } from './boilerplate-patterns.ts';
export { LANGUAGE_STOPWORDS } from './language-stopwords.ts';
export { MARKUP_NAMES, type MarkupName, STANDFIRST_NAME } from './markup-names.ts';
export { SIDE_WORDS } from './perspective-words.ts';
