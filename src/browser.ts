// The engine as a library, but for reading folders: it asks for no file, clock, network or locale, and runs in a browser.
export type { Article, Provenance } from './corpus/article.ts';
export type { Block } from './corpus/block.ts';
export type { Corpus, RawSource } from './corpus/corpus.ts';
export { corpusOfTexts, type SourceText } from './corpus/corpus-of-texts.ts';
export { CorpusError, type Diagnostic, formatDiagnostic } from './corpus/diagnostics.ts';
export type { Edition } from './corpus/edition.ts';
export type { Event } from './corpus/event.ts';
export type { Manifest } from './corpus/manifest.ts';
export type { Drift, Member, Pair, Passage } from './corpus/passage.ts';
export type { Quote } from './corpus/quote.ts';
export type { Sentence } from './corpus/sentence.ts';
export type { Source } from './corpus/source.ts';
export type { Range, Span } from './corpus/span.ts';
export type { Speaker } from './corpus/speaker.ts';
export { buildEdition } from './edition.ts';
