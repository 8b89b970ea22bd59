import { buildEdition } from '../../../src/edition.ts';

/** A quotation as it was read. */
export interface ReadQuote {
  readonly words: string;
  readonly kind: string;
  readonly speakers: readonly string[];
  readonly lemma: string | null;
}

/** The quotations of a paragraph that stands at the `@` of a story; and what the engine warns of. */
export function readStory(
  story: string,
  paragraph: string,
): { readonly quotes: readonly ReadQuote[]; readonly warnings: readonly string[] } {
  const text = story.replace('@', paragraph);
  const edition = buildEdition({
    sources: [{ file: 'bridge/paper.txt', sha256: '', encoding: 'utf-8', media: 'text/plain', text }],
    manifest: {},
    review: { decisions: [] },
    idRegistry: { ids: {} },
    diagnostics: [],
  });
  const [from, to] = [story.indexOf('@'), story.indexOf('@') + paragraph.length];
  const nameOf = (id: string) => edition.speakers.find((speaker) => speaker.id === id)?.name ?? id;
  return {
    quotes: edition.quotes
      .filter(({ span }) => span.start >= from && span.end <= to)
      .map(({ text: words, kind, speakers, cueLemma }) => ({
        words,
        kind,
        speakers: speakers.map(nameOf),
        lemma: cueLemma,
      })),
    warnings: edition.diagnostics.map(({ rule, what }) => `${rule}: ${what}`),
  };
}

/** See {@link readStory}. */
export function quotesIn(story: string, paragraph: string): readonly ReadQuote[] {
  return readStory(story, paragraph).quotes;
}
