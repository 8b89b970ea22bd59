import type { Edition } from '../corpus/edition.ts';
import type { Member } from '../corpus/passage.ts';
import { marksAgainst } from './difference-marks.ts';
import type { EventPlan, GroupPlan } from './event-plan.ts';
import { shorten } from './shorten.ts';
import { type Change, changesBetween, rankChanges } from './what-changed.ts';
import type { Witness } from './witnesses.ts';

/** UTF-16 code units of each side: a difference is seen at a glance or not at all. */
const LONGEST = 60;

/** Words of one version beside those of another: `lemma R ] reading r`. */
export interface WordDifference {
  /** "reversed direction"; null where only the wording is another. */
  readonly name: string | null;
  readonly lemma: string;
  readonly of: Witness;
  readonly reading: string;
  readonly by: Witness;
}

/** A group that its versions word differently, and the one place of it that shows this best. */
export interface DifferingGroup {
  readonly group: GroupPlan;
  readonly difference: WordDifference;
}

interface Candidate extends DifferingGroup {
  readonly change: Change | null;
  /** Differences that are more than function words. */
  readonly loud: number;
}

/** The groups that differ by more than function words: first those where a reader would believe otherwise, then where most differs. */
export function wordedDifferently(edition: Edition, plan: EventPlan, groups: readonly GroupPlan[]): DifferingGroup[] {
  const candidates = groups.flatMap((group): Candidate[] => {
    const base = group.lead.members.find(({ article }) => article === plan.spine) ?? group.lead.members[0];
    if (base === undefined) return [];
    const others = group.lead.members.filter((member) => member.article !== base.article);
    const found = others.flatMap((other) => differencesOf(plan, base, other));
    const changed = changeOf(edition, plan, group, base.article);
    const widest = found.toSorted((a, b) => b.reading.length - a.reading.length)[0];
    const difference = changed?.difference ?? widest;
    return difference === undefined ? [] : [{ group, difference, change: changed?.change ?? null, loud: found.length }];
  });
  const weightOf = ({ change, loud }: Candidate): number => (change === null ? loud : Number.POSITIVE_INFINITY);
  const ranked = rankChanges(candidates.flatMap(({ change }) => change ?? []));
  return candidates.toSorted((a, b) =>
    a.change && b.change ? ranked.indexOf(a.change) - ranked.indexOf(b.change) : compare(weightOf(b), weightOf(a)),
  );
}

function compare(a: number, b: number): number {
  return Number(a > b) - Number(a < b);
}

function changeOf(
  edition: Edition,
  plan: EventPlan,
  group: GroupPlan,
  base: string,
): { change: Change; difference: WordDifference } | null {
  const others = group.articles.filter((article) => article !== base);
  for (const article of others) {
    for (const change of changesBetween(edition, group.passages, base, article)) {
      if (change.grade !== 'check' || change.lemma === null || change.reading === null) continue;
      const difference = differenceOf(plan, change.name, [base, change.lemma], [article, change.reading]);
      if (difference !== null) return { change, difference };
    }
  }
  return null;
}

/** The words that one member puts in the place of another's, function words aside. */
function differencesOf(plan: EventPlan, base: Member, other: Member): WordDifference[] {
  return marksAgainst(base.text, other.text, 0).flatMap(({ start, end, mark }) => {
    if (mark.isQuiet || (mark.kind !== 'changed' && mark.kind !== 'reworded')) return [];
    const reading = other.text.slice(start, end);
    return differenceOf(plan, null, [base.article, mark.against], [other.article, reading]) ?? [];
  });
}

function differenceOf(
  plan: EventPlan,
  name: string | null,
  [from, lemma]: readonly [string, string],
  [to, reading]: readonly [string, string],
): WordDifference | null {
  const of = plan.witnesses.find(({ article }) => article === from);
  const by = plan.witnesses.find(({ article }) => article === to);
  if (of === undefined || by === undefined) return null;
  return { name, lemma: shorten(lemma, LONGEST), of, reading: shorten(reading, LONGEST), by };
}
