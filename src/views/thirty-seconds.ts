import type { Edition } from '../corpus/edition-record.ts';
import type { Line } from './column-lines.ts';
import { marksAgainst } from './difference-marks.ts';
import type { EventPlan, GroupPlan } from './event-plan.ts';
import { shorten } from './shorten.ts';
import { type Change, changesBetween } from './what-changed.ts';
import type { Witness } from './witnesses.ts';
import { count, numberWord } from './wording-of-numbers.ts';

/** One sentence of the quick reading: words of a version, and where they stand. */
export interface QuickEntry {
  readonly text: string;
  readonly id: string;
  readonly number: number | null;
  readonly witnesses: readonly Witness[];
  readonly change: Change | null;
}

/** One of its four lists. `total` counts all that belongs there; `entries` shows the first few. */
export interface QuickList {
  readonly title: string;
  readonly note: string;
  readonly show: 'shared' | 'none' | 'changed';
  readonly total: number;
  readonly entries: readonly QuickEntry[];
}

/** Entries a list: what is read in thirty seconds at 240 words a minute, four lists of three short sentences. */
const ENTRIES = 3;

/** In all versions, in some, only here, worded differently. Empty lists are left out. */
export function readQuickly(edition: Edition, plan: EventPlan): QuickList[] {
  const versions = plan.witnesses.length;
  const shared = plan.groups.filter((group) => group.articles.length > 1);
  const inAll = shared.filter((group) => group.articles.length === versions);
  const inSome = shared.filter((group) => group.articles.length < versions);
  const entry = (group: GroupPlan): QuickEntry => entryOf(plan, group, null);
  const worded = wordedDifferently(edition, plan, shared);
  const only = onlyHere(plan);
  const lists: QuickList[] = [
    {
      title: versions === 2 ? 'In both versions' : `In all ${numberWord(versions)}`,
      note: '',
      show: 'shared',
      total: inAll.length,
      entries: weightiest(inAll).map(entry),
    },
    { title: 'In some', note: '', show: 'shared', total: inSome.length, entries: weightiest(inSome).map(entry) },
    { title: 'Worded differently', note: '', show: 'changed', total: worded.total, entries: worded.entries },
    {
      title: 'Only here',
      note: count(only.total, 'sentence', { capital: false }),
      show: 'none',
      total: only.total,
      entries: only.entries,
    },
  ];
  return lists.filter((list) => list.total > 0);
}

function entryOf(plan: EventPlan, group: GroupPlan, change: Change | null): QuickEntry {
  const carriers = plan.witnesses.filter((witness) => group.articles.includes(witness.article));
  const column =
    plan.columns.find((c) => c.witness.article === plan.spine && group.articles.includes(plan.spine)) ??
    plan.columns.find((c) => group.articles.includes(c.witness.article));
  const line =
    column?.lines.find((l) => l.group === group.id) ?? column?.lines.find((l) => l.groups.includes(group.id));
  return {
    text: shorten(line?.sentence.text ?? group.lead.members[0]?.text ?? ''),
    id: line?.sentence.id ?? '',
    number: group.number,
    witnesses: carriers,
    change,
  };
}

/** Told by most versions first, quotations before statements, then the order of the spine. */
function weightiest(groups: readonly GroupPlan[]): GroupPlan[] {
  return groups
    .toSorted(
      (a, b) =>
        b.articles.length - a.articles.length ||
        Number(b.lead.kind === 'quote') - Number(a.lead.kind === 'quote') ||
        a.number - b.number,
    )
    .slice(0, ENTRIES)
    .toSorted((a, b) => a.number - b.number);
}

function wordedDifferently(
  edition: Edition,
  plan: EventPlan,
  shared: readonly GroupPlan[],
): { total: number; entries: QuickEntry[] } {
  const differing = shared.flatMap((group) => {
    const texts = group.lead.members;
    const base = texts.find((member) => member.article === plan.spine) ?? texts[0];
    if (base === undefined) return [];
    const runs = texts.filter((member) => member !== base).flatMap((member) => marksAgainst(base.text, member.text, 0));
    const loud = runs.filter(({ mark }) => !mark.isQuiet).length;
    if (loud === 0) return [];
    const others = group.articles.filter((article) => article !== base.article);
    const changes = others.flatMap((article) => changesBetween(edition, group.passages, base.article, article));
    const change = changes.find((c) => c.grade === 'check' && c.lemma !== null && c.reading !== null) ?? null;
    return [{ group, change, loud }];
  });
  const top = differing
    .toSorted(
      (a, b) =>
        Number(b.change !== null) - Number(a.change !== null) ||
        (a.change && b.change ? kindOrder(a.change, b.change) : b.loud - a.loud),
    )
    .slice(0, ENTRIES);
  return { total: differing.length, entries: top.map(({ group, change }) => entryOf(plan, group, change)) };
}

function kindOrder(a: Change, b: Change): number {
  const order = ['negation', 'direction', 'number', 'institution', 'subject', 'marks', 'hedge', 'name', 'attribution'];
  return order.indexOf(a.kind) - order.indexOf(b.kind);
}

/** The first sentences of the longest stretches that have no counterpart anywhere: each version's longest first, then what is longest of the rest. */
function onlyHere(plan: EventPlan): { total: number; entries: QuickEntry[] } {
  const stretches = plan.columns.flatMap(({ witness, lines }) => {
    const own: { witness: Witness; lines: Line[] }[] = [];
    let isOpen = false;
    for (const line of lines) {
      const isAlone = line.block.kind === 'paragraph' && line.sentence.coverage.every((c) => c.state === 'none');
      if (isAlone && isOpen) own.at(-1)?.lines.push(line);
      else if (isAlone) own.push({ witness, lines: [line] });
      isOpen = isAlone;
    }
    return own.toSorted((a, b) => b.lines.length - a.lines.length).map((stretch, rank) => ({ ...stretch, rank }));
  });
  const chosen = stretches.toSorted((a, b) => a.rank - b.rank || b.lines.length - a.lines.length).slice(0, ENTRIES);
  return {
    total: stretches.reduce((sum, stretch) => sum + stretch.lines.length, 0),
    entries: chosen.flatMap(({ witness, lines: [first] }) =>
      first === undefined
        ? []
        : [
            {
              text: shorten(first.sentence.text),
              id: first.sentence.id,
              number: null,
              witnesses: [witness],
              change: null,
            },
          ],
    ),
  };
}
