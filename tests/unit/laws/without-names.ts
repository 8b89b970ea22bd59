import type { Edition } from '../../../src/corpus/edition.ts';
import type { Span } from '../../../src/corpus/span.ts';
import { placesOf } from './places.ts';

/** What an edition says, line by line, with every name taken out: articles by their place in their files, words by their place in their blocks. */
export interface Nameless {
  readonly blocks: readonly string[];
  readonly quotes: readonly string[];
  readonly passages: readonly string[];
  readonly drifts: readonly string[];
  readonly coverage: readonly string[];
}

/** Takes the names out of an edition; `fileName` gives the name by which a file is known in both of two editions, `speakerName` likewise. */
export function withoutNames(
  edition: Edition,
  fileName: (file: string) => string,
  speakerName: (name: string) => string,
): Nameless {
  const { articles, quotes, passages, speakers } = edition;
  const inFile = Map.groupBy(
    articles.toSorted((a, b) => a.span.start - b.span.start),
    ({ span }) => span.file,
  );
  const articleName = new Map(
    [...inFile].flatMap(([file, list]) =>
      list.map(({ id }, index) => [id, `${fileName(file).slice(0, 3)}/${index}`] as const),
    ),
  );
  const nameArticle = (id: string) => articleName.get(id) ?? '?';
  const placeOf = placesOf(edition, nameArticle);
  const place = (span: Span | null | undefined) => (span ? placeOf(span) : 'nowhere');
  const speakerById = new Map(speakers.map(({ id, name }) => [id, speakerName(name)]));
  const voices = (ids: readonly string[]) =>
    ids
      .map((id) => speakerById.get(id) ?? '?')
      .toSorted()
      .join(' + ');
  const pairs = passages.flatMap(({ members, pairs: list }) =>
    list.map(({ a, b, label, drift }) => ({
      sides: [members[a], members[b]].map((member) => place(member?.span)),
      label,
      drift,
    })),
  );
  return {
    blocks: articles
      .map(
        ({ id, blocks }) =>
          `${nameArticle(id)}: ${blocks.map(({ kind, sentences }) => `${kind} ${sentences.map(({ span }) => place(span).replace(/^.* words/u, '')).join(',')}`).join('; ')}`,
      )
      .toSorted(),
    quotes: quotes
      .map(
        ({ span, kind, speakers: by, relayers, cue }) =>
          `${place(span)}: ${kind} by ${voices(by)} via ${voices(relayers)}, cue ${place(cue)}`,
      )
      .toSorted(),
    passages: [
      ...passages.map(
        ({ kind, members }) =>
          `${kind}: ${members
            .map(({ span }) => place(span))
            .toSorted()
            .join(' | ')}`,
      ),
      ...pairs.map(({ sides, label }) => `${label}: ${sides.toSorted().join(' | ')}`),
    ].toSorted(),
    drifts: pairs
      .flatMap(({ sides, drift }) =>
        drift.map(({ kind, grade }) => `${grade} ${kind}: ${sides.toSorted().join(' | ')}`),
      )
      .toSorted(),
    coverage: articles
      .flatMap(({ blocks }) => blocks.flatMap(({ sentences }) => sentences))
      .map(
        ({ span, coverage }) =>
          `${place(span)}: ${coverage
            .map(({ article, state }) => `${nameArticle(article)} ${state}`)
            .toSorted()
            .join(', ')}`,
      )
      .toSorted(),
  };
}
