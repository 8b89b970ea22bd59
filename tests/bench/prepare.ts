import type { AlignableEvent } from '../../src/align/index.ts';
import { annotateCorpus } from '../../src/annotate/index.ts';
import { toAlignable } from '../../src/assemble/alignable.ts';
import { identifyArticles } from '../../src/assemble/identified-articles.ts';
import { catalogueArticles, catalogueEvents } from '../../src/catalogue/index.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { parseSource } from '../../src/parse/index.ts';

/** A corpus made ready for aligning: its events as the engine takes them, and the sentences of each article as plain text. */
export function prepare({ sources, manifest }: Corpus): {
  readonly alignable: readonly AlignableEvent[];
  readonly sentences: readonly (readonly string[])[];
} {
  const parsed = sources.map((raw) => ({ parsed: parseSource(raw, undefined), entries: [] }));
  const drafts = catalogueArticles(parsed, manifest);
  const { articles } = annotateCorpus(
    drafts.map(({ id, text, language, outlet, parsed: { blocks } }) => ({ key: id, text, language, outlet, blocks })),
  );
  const identified = identifyArticles(drafts, articles);
  return {
    alignable: toAlignable(catalogueEvents(drafts, manifest), identified),
    sentences: identified.map(({ blocks }) => blocks.flatMap((block) => block.sentences.map(({ text }) => text))),
  };
}
