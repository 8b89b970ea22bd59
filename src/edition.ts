// Corpus -> Edition, read top to bottom: parse, catalogue, annotate, align, assemble. Pure: no file, clock, locale or network is asked.
import { alignCorpus } from './align/index.ts';
import { annotateCorpus } from './annotate/index.ts';
import { toAlignable } from './assemble/alignable.ts';
import { finishArticles, finishQuotes, finishTranslationMarkers } from './assemble/finish-records.ts';
import { identifyArticles } from './assemble/identified-articles.ts';
import { identifyEdition } from './assemble/identify-edition.ts';
import { catalogueArticles, catalogueEvents } from './catalogue/index.ts';
import type { Corpus } from './corpus/corpus.ts';
import { CorpusError, inOrder, withoutCascades } from './corpus/diagnostics.ts';
import type { Edition } from './corpus/edition.ts';
import { checkCorpus } from './parse/checks/index.ts';
import { parseSource } from './parse/index.ts';

/** All that the engine makes of a corpus. Throws a `CorpusError` that carries every message when the corpus has errors. */
export function buildEdition(corpus: Corpus): Edition {
  const { manifest, review, idRegistry } = corpus;
  const entryByFile = new Map((manifest.sources ?? []).map((source) => [source.file, source] as const).toReversed());
  const sources = corpus.sources.map((raw) => {
    const entry = entryByFile.get(raw.file);
    return { parsed: parseSource(raw, entry), entries: entry?.articles ?? [] };
  });
  const found = sources.flatMap(({ parsed: { source, articles } }) =>
    articles.map(({ language }) => ({ file: source.file, language })),
  );
  const parsing = [
    ...corpus.diagnostics,
    ...sources.flatMap(({ parsed }) => parsed.diagnostics),
    ...checkCorpus(found),
  ];
  if (parsing.some(({ severity }) => severity === 'error')) throw new CorpusError(inOrder(withoutCascades(parsing)));

  const drafts = catalogueArticles(sources, manifest);
  const events = catalogueEvents(drafts, manifest);
  const { articles: annotated, speakers } = annotateCorpus(
    drafts.map(({ id, text, language, outlet, parsed }) => ({
      key: id,
      text,
      language,
      outlet,
      blocks: parsed.blocks,
    })),
  );
  const identified = identifyArticles(drafts, annotated);
  const alignment = alignCorpus(toAlignable(events, identified), review);
  const records = {
    sources: sources.map(({ parsed }) => parsed.source),
    texts: new Map(sources.map(({ parsed }) => [parsed.source.file, parsed.text])),
    events,
    articles: finishArticles(identified, events, alignment, speakers),
    speakers,
    quotes: finishQuotes(identified, alignment),
    passages: alignment.passages,
    possible: alignment.possible,
    relations: alignment.relations,
    translationMarkers: finishTranslationMarkers(identified, alignment.relations),
    decisions: review.decisions,
    manifest,
    idRegistry,
    diagnostics: inOrder([...parsing, ...alignment.diagnostics]),
  };
  return { ...records, ...identifyEdition(records) };
}
