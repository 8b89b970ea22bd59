import type { Edition } from '../../corpus/edition.ts';
import type { Member, Pair, Passage } from '../../corpus/passage.ts';
import { nameWitness } from '../../export/witness-name.ts';
import { compareText } from '../../text/order.ts';
import { type Certainty, certaintyOf } from '../certainty.ts';
import { indexEdition } from '../edition-index.ts';
import { place, routes } from '../routes.ts';
import { toChange } from '../what-changed.ts';
import { type Lines, linesFor } from './review-lines.ts';

/** Pairs that one list shows at most: an editor who has seen so many looks at the next after the next build. */
export const MOST_REVIEWED = 100;

/** One side of a pair: its id, who tells it, its words, and where they stand. */
export interface ReviewSide {
  readonly id: string;
  readonly name: string;
  readonly words: string;
  readonly language: string;
}

/** A pair to look at, with what an editor may copy into `review.yaml`. */
export interface ReviewItem {
  readonly a: ReviewSide;
  readonly b: ReviewSide;
  readonly certainty: Certainty;
  /** 0..1, three decimals. */
  readonly score: number;
  /** The label as the data has it; null for a pair that is only possible. */
  readonly label: string | null;
  /** Why it is here, where something says so: what changed, or why the pair is only possible. */
  readonly why: string;
  /** Where both are read. */
  readonly page: string;
  readonly lines: Lines;
}

/** The three lists of an editor's review, least sure first, each with how many there are in all. */
export interface Review {
  readonly changes: ReviewList;
  readonly pairs: ReviewList;
  readonly possible: ReviewList;
}

/** See {@link Review}. */
export interface ReviewList {
  readonly items: readonly ReviewItem[];
  readonly of: number;
}

interface Found {
  readonly passage: Passage;
  readonly pair: Pair;
  readonly a: Member;
  readonly b: Member;
}

/** The pairs held to be aligned by the least evidence, every change that deserves an editor's look, and the pairs that nearly were aligned. */
export function reviewOf(edition: Edition): Review {
  const found = edition.passages.flatMap((passage) =>
    passage.pairs.flatMap((pair): Found[] => {
      const [a, b] = [passage.members[pair.a], passage.members[pair.b]];
      return a && b ? [{ passage, pair, a, b }] : [];
    }),
  );
  const leastSure = found.toSorted((x, y) => x.pair.score - y.pair.score || compareText(nameOf(x), nameOf(y)));
  const { articles } = indexEdition(edition);
  const sideOf = ({ id, article, text }: Pick<Member, 'id' | 'article' | 'text'>): ReviewSide => {
    const record = articles.get(article);
    return {
      ...{ id, words: text, language: record?.language ?? 'und' },
      name: record === undefined ? article : nameWitness(record),
    };
  };
  const itemOf = ({ passage, pair, a, b }: Found, why: string, drift: string | null): ReviewItem => ({
    ...{ a: sideOf(a), b: sideOf(b), certainty: certaintyOf(pair.score), score: pair.score, label: pair.label, why },
    page: place(routes.passage(passage.id), a.id),
    lines: linesFor([a.id, b.id], drift, pair.label),
  });
  const changes = leastSure.flatMap((one) =>
    one.pair.drift.flatMap((drift) => {
      if (drift.grade !== 'check') return [];
      const change = toChange(edition, drift, drift.a, drift.b);
      return [itemOf(one, `${change.name}: ${drift.why}`, drift.kind)];
    }),
  );
  const pairs = leastSure.filter(({ pair }) => pair.score < 1);
  return {
    changes: { items: changes, of: changes.length },
    pairs: { items: pairs.slice(0, MOST_REVIEWED).map((one) => itemOf(one, '', null)), of: pairs.length },
    possible: possibleOf(edition, sideOf),
  };
}

function nameOf({ a, b }: Found): string {
  return `${a.id} ${b.id}`;
}

/** Pairs that are only possible, the likeliest first. */
function possibleOf(
  edition: Edition,
  sideOf: (member: Pick<Member, 'id' | 'article' | 'text'>) => ReviewSide,
): ReviewList {
  const sentences = new Map(
    edition.articles.flatMap((article) =>
      article.blocks.flatMap((block) =>
        block.sentences.map(({ id, text }) => [id, { id, text, article: article.id, event: article.event }] as const),
      ),
    ),
  );
  const likeliest = edition.possible.toSorted(
    (x, y) => y.score - x.score || compareText(x.sentence, y.sentence) || compareText(x.counterpart, y.counterpart),
  );
  const items = likeliest.slice(0, MOST_REVIEWED).flatMap((pair): ReviewItem[] => {
    const [a, b] = [sentences.get(pair.sentence), sentences.get(pair.counterpart)];
    if (!a || !b || !pair.pair) return [];
    const [idA, idB] = pair.pair;
    return [
      {
        ...{
          a: { ...sideOf(a), id: idA },
          b: { ...sideOf(b), id: idB },
          certainty: 'possible',
          score: pair.score,
          label: null,
          why: pair.why,
        },
        page: place(routes.pair(a.event, a.article, b.article), a.id),
        lines: linesFor(pair.pair, null, null),
      },
    ];
  });
  return { items, of: edition.possible.length };
}
