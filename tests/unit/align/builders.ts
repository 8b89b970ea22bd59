import { tokenise } from '../../../src/align/tokens.ts';
import { termsOf } from '../../../src/align/units/terms.ts';
import type { Unit } from '../../../src/align/units/unit.ts';
import type { Edition } from '../../../src/corpus/edition.ts';
import type { Drift } from '../../../src/corpus/passage.ts';
import type { Decision } from '../../../src/corpus/review.ts';
import { buildEdition } from '../../../src/edition.ts';
import type { Label } from '../../../src/vocabulary/labels.ts';
import { aCorpus, anEvent } from '../laws/a-corpus.ts';

/** The edition of one event whose versions are given as outlets and texts. */
export function align(textByOutlet: Readonly<Record<string, string>>, decisions: readonly Decision[] = []): Edition {
  return buildEdition(aCorpus(anEvent(textByOutlet), {}, decisions));
}

/** A pair as a reader would say it: the words on both sides, the label, and what changed. */
export interface ReadPair {
  readonly a: string;
  readonly b: string;
  readonly ids: readonly [string, string];
  readonly isAcross: boolean;
  readonly label: Label;
  readonly score: number;
  readonly drift: readonly Drift[];
}

/** All pairs of an edition. */
export function readPairs({ passages }: Edition): ReadPair[] {
  return passages.flatMap(({ members, pairs }) =>
    pairs.flatMap(({ a, b, ...rest }) => {
      const [first, second] = [members[a], members[b]];
      if (!first || !second) return [];
      const isAcross = first.article !== second.article;
      return [{ a: first.text, b: second.text, ids: [first.id, second.id], isAcross, ...rest } as const];
    }),
  );
}

/** The pair across articles one side of which holds some words and the other some others. */
export function findPair(edition: Edition, words: string, others: string): ReadPair | undefined {
  return readPairs(edition).find(
    ({ a, b, isAcross }) =>
      isAcross && ((a.includes(words) && b.includes(others)) || (b.includes(words) && a.includes(others))),
  );
}

/** Five paragraphs of a made-up report that two outlets share, so that one text is seen to retell the other; none of it is quoted. */
export const RETOLD = [
  'The municipal orchestra of Nordvik lost its rehearsal hall when the river rose in February.',
  'Volunteers carried forty violins and a harpsichord up three flights of stairs before midnight.',
  'An insurer from the capital has already inspected the warped parquet and the swollen doors.',
  'Rehearsals for the spring oratorio were moved to a disused cinema beside the tram depot.',
  'The conductor expects that the strings will need a full season to dry out properly.',
] as const;

/** Two outlets with the same report around one sentence that differs: where it changed, what changed is looked for. */
export function retell(sentence: string, other: string): Edition {
  const report = (own: string) => `${[...RETOLD.slice(0, 3), own, ...RETOLD.slice(3)].join('\n\n')}\n`;
  return align({ herald: report(sentence), courier: report(other) });
}

/** What changed between a sentence and its retelling, as `check kind` or `note kind`. */
export function changesBetween(sentence: string, other: string): string[] {
  const { texts, passages } = retell(sentence, other);
  const at = (file: string, start: number) =>
    (texts.get(file) ?? '').indexOf(file.includes('herald') ? sentence : other) <= start;
  return [
    ...new Set(
      passages.flatMap(({ members, pairs }) =>
        pairs.flatMap(({ a, b, drift }) =>
          [members[a], members[b]].every((member) => member && at(member.span.file, member.span.start))
            ? drift.map(({ grade, kind }) => `${grade} ${kind}`)
            : [],
        ),
      ),
    ),
  ].toSorted();
}

/** A sentence as a unit of an article (by index), for tests of one step alone; figures and words count, names are plain words. */
export function aUnit(words: string, article = 0, order = 0): Unit {
  const tokens = tokenise(words);
  const stems = termsOf(tokens, 'en');
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return {
    article,
    kind: 'sentence',
    blockKind: 'paragraph',
    range: { start: order * 1000, end: order * 1000 + words.length },
    order,
    length: 1,
    quote: null,
    tokens,
    terms: counts,
    stems,
    names: new Set(),
    sources: new Set(),
    speakers: [],
  };
}
