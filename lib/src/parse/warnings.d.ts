import type { RawSource } from '../corpus/corpus.ts';
import type { Diagnostic } from '../corpus/diagnostics.ts';
import type { SourceEntry } from '../corpus/manifest.ts';
import type { ParsedArticle } from './parsed.ts';
/** One warning a language that the engine has no file for, at the first article in it. `articles` in the order of their sources. */
export declare function warnOfLanguages(articles: readonly {
    readonly file: string;
    readonly language: string;
}[]): Diagnostic[];
/** Warnings about one source: what was built correctly, but may not be what its editor meant. */
export declare function warnOfSource(raw: RawSource, text: string, articles: readonly ParsedArticle[], entry: SourceEntry | undefined): Diagnostic[];
/** A warning when there is nothing to compare an article with. */
export declare function warnOfCorpus(files: readonly {
    readonly file: string;
    readonly articles: number;
}[]): Diagnostic[];
