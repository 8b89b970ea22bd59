import type { Edition } from '../../corpus/edition-record.ts';
import type { Event } from '../../corpus/event.ts';
import type { CoverageState } from '../../corpus/sentence.ts';
import { isExcerpt } from '../../export/rights.ts';
import { dateInWords } from '../dates.ts';
import { indexEdition } from '../edition-index.ts';
import { place, routes } from '../routes.ts';
import { type Witness, witnessesOf } from '../witnesses.ts';

/** How many sentences of one version stand in one state toward another, and where they are listed. */
export interface CoverageCell {
  readonly toward: Witness;
  readonly counts: readonly {
    readonly state: CoverageState;
    readonly name: string;
    readonly count: number;
    readonly url: string;
  }[];
}

/** One version's sentences toward every other version of its event. `share` is its length beside the longest, 0..100. */
export interface CoverageRow {
  readonly share: number;
  readonly witness: Witness;
  readonly sentences: number;
  readonly cells: readonly CoverageCell[];
}

/** The matrix of one event. */
export interface CoverageMatrix {
  readonly title: string;
  readonly url: string;
  readonly date: string;
  readonly rows: readonly CoverageRow[];
}

/** A list that a number leads to: the sentences of one version in one state toward another. */
export interface CoverageList {
  readonly id: string;
  readonly of: Witness;
  readonly toward: Witness;
  readonly name: string;
  readonly sentences: readonly {
    readonly id: string;
    readonly text: string;
    readonly url: string;
    readonly language: string;
  }[];
}

const STATES: readonly (readonly [CoverageState, string])[] = [
  ['counterpart', 'with a counterpart'],
  ['possible', 'with a possible one'],
  ['none', 'none found'],
];

/** The events with at least two versions, the latest first. */
export function comparedEvents(edition: Edition): readonly Event[] {
  const compared = edition.events.filter((event) => event.articles.length > 1);
  return [...compared].sort((a, b) => ((b.date ?? '') < (a.date ?? '') ? -1 : 1));
}

/** See {@link CoverageMatrix}. */
export function coverageMatrix(edition: Edition, event: Event): CoverageMatrix {
  const witnesses = witnessesOf(edition, event);
  const page = routes.coverage(event.id);
  const rows = witnesses.map((witness): CoverageRow => {
    const sentences = sentencesOf(edition, witness.article);
    const cells = witnesses.map(
      (toward): CoverageCell => ({
        toward,
        counts:
          toward === witness
            ? []
            : STATES.map(([state, name]) => {
                const count = sentences.filter((s) =>
                  s.coverage.some((c) => c.article === toward.article && c.state === state),
                ).length;
                return { state, name, count, url: place(page, listId(witness, toward, state)) };
              }),
      }),
    );
    const sum = sentences.filter((s) => s.coverage.length > 0).length;
    return { witness, sentences: sum, cells, share: 0 };
  });
  const most = Math.max(1, ...rows.map(({ sentences }) => sentences));
  return {
    title: event.title,
    url: routes.event(event.id),
    date: dateInWords(event.date),
    rows: rows.map((row) => ({ ...row, share: (row.sentences / most) * 100 })),
  };
}

/** The lists of an event by the version whose sentences they hold. */
export function listsByVersion(
  edition: Edition,
  event: Event,
): readonly { readonly of: Witness; readonly lists: readonly CoverageList[] }[] {
  return [...Map.groupBy(coverageLists(edition, event), ({ of }) => of)].map(([of, lists]) => ({ of, lists }));
}

/** All lists of an event, in the order of the matrix; empty ones are left out. */
export function coverageLists(edition: Edition, event: Event): readonly CoverageList[] {
  const witnesses = witnessesOf(edition, event);
  const { articles } = indexEdition(edition);
  return witnesses.flatMap((of) => {
    const article = articles.get(of.article);
    // Where only excerpts may be shown, a list of what stands in no other version would be the rest of the text.
    if (article === undefined) return [];
    const isPartial = isExcerpt(edition, article);
    return witnesses
      .filter((w) => w !== of)
      .flatMap((toward) =>
        STATES.flatMap(([state, name]): readonly CoverageList[] => {
          const own = sentencesOf(edition, of.article).filter((s) =>
            s.coverage.some((c) => c.article === toward.article && c.state === state),
          );
          if (own.length === 0) return [];
          const sentences = own.map(({ id, text }) => ({
            ...{ id, language: article.language, url: place(routes.article(of.article), id) },
            text: isPartial && state !== 'counterpart' ? 'This sentence may not be shown.' : text.replace(/\s+/gu, ' '),
          }));
          return [{ id: listId(of, toward, state), of, toward, name, sentences }];
        }),
      );
  });
}

function listId(of: Witness, toward: Witness, state: CoverageState): string {
  return `${of.article}-toward-${toward.article}-${state}`;
}

function sentencesOf(edition: Edition, article: string) {
  return (
    indexEdition(edition)
      .articles.get(article)
      ?.blocks.flatMap((block) => block.sentences) ?? []
  );
}
