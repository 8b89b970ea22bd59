import type { Edition } from '../corpus/edition.ts';
import type { Event } from '../corpus/event.ts';
import type { Passage } from '../corpus/passage.ts';
import { type Chunk, chunkLength, chunkLines, type Line, listLines } from './column-lines.ts';
import { indexEdition } from './edition-index.ts';
import { type Witness, witnessesOf } from './witnesses.ts';

/** Passages that lie inside one another, shown as one: a number, the passage that leads it, the articles that carry it. */
export interface GroupPlan {
  readonly id: string;
  /** 1-based, in the order of the spine; the same on every page of the event. */
  readonly number: number;
  readonly lead: Passage;
  readonly passages: readonly Passage[];
  readonly articles: readonly string[];
}

/** One version: its sentences, and the chunks that they fall into. */
export interface ColumnPlan {
  readonly witness: Witness;
  readonly lines: readonly Line[];
  readonly chunks: readonly Chunk[];
  /** Groups that this version shares with another. */
  readonly shared: number;
}

/** All that the pages of one event need to know before any of them is laid out. */
export interface EventPlan {
  readonly event: Event;
  readonly witnesses: readonly Witness[];
  readonly columns: readonly ColumnPlan[];
  /** Article id of the version that the others are read against by default. */
  readonly spine: string;
  /** In the order of their numbers. */
  readonly groups: readonly GroupPlan[];
  readonly groupsById: ReadonlyMap<string, GroupPlan>;
  /** The ids of the groups that each article tells. */
  readonly groupsByArticle: ReadonlyMap<string, ReadonlySet<string>>;
}

const plans = new WeakMap<Edition, Map<string, EventPlan>>();

/** The plan of an event, made once. */
export function planEvent(edition: Edition, event: Event): EventPlan {
  const known = plans.get(edition) ?? new Map<string, EventPlan>();
  plans.set(edition, known);
  const plan = known.get(event.id) ?? makePlan(edition, event);
  known.set(event.id, plan);
  return plan;
}

function makePlan(edition: Edition, event: Event): EventPlan {
  const index = indexEdition(edition);
  const passages = index.passagesByEvent.get(event.id) ?? [];
  const byGroup = Map.groupBy(passages, (passage) => passage.group);
  const witnesses = witnessesOf(edition, event);
  const columns = witnesses.flatMap((witness): ColumnPlan[] => {
    const article = index.articles.get(witness.article);
    if (article === undefined) return [];
    const lines = listLines(article, passages);
    const shared = [...byGroup.values()].filter((group) => isShared(group, article.id)).length;
    return [{ witness, lines, chunks: chunkLines(lines), shared }];
  });
  const spine = chooseSpine(columns);
  const groups = orderGroups(columns, spine).flatMap((id): Omit<GroupPlan, 'number'>[] => {
    const members = byGroup.get(id) ?? [];
    const lead = leadOf(members);
    if (lead === undefined) return [];
    return [{ id, lead, passages: members, articles: articlesOf(members) }];
  });
  // What one version alone tells twice is numbered after what versions share: only the latter has rows in the parallel view.
  const inOrder = groups.toSorted((a, b) => Number(a.articles.length < 2) - Number(b.articles.length < 2));
  const numbered = inOrder.map((group, i) => ({ ...group, number: i + 1 }));
  const told = numbered.flatMap(({ id, articles }) => articles.map((article) => ({ id, article })));
  return {
    ...{ event, witnesses, columns, spine, groups: numbered },
    groupsById: new Map(numbered.map((g) => [g.id, g])),
    groupsByArticle: new Map(
      [...Map.groupBy(told, ({ article }) => article)].map(([article, own]) => [
        article,
        new Set(own.map(({ id }) => id)),
      ]),
    ),
  };
}

function isShared(group: readonly Passage[], article: string): boolean {
  const articles = articlesOf(group);
  return articles.includes(article) && articles.length > 1;
}

function articlesOf(group: readonly Passage[]): string[] {
  return [...new Set(group.flatMap((passage) => passage.members.map((member) => member.article)))];
}

/** The passage that stands for its group: told in most places, then the longest. */
function leadOf(passages: readonly Passage[]): Passage | undefined {
  const size = (passage: Passage): number => Math.max(...passage.members.map((member) => member.text.length));
  return passages.toSorted((a, b) => b.members.length - a.members.length || size(b) - size(a))[0];
}

/** The version with the most counterparts; of equals an original before a reprint, then the order of the columns. */
function chooseSpine(columns: readonly ColumnPlan[]): string {
  const ranked = columns.toSorted(
    (a, b) => b.shared - a.shared || Number(a.witness.isReprint) - Number(b.witness.isReprint),
  );
  return ranked[0]?.witness.article ?? '';
}

/**
 * Group ids in the order of a spine: first as the spine tells them (each where it tells most of it), then those it lacks, each after the
 * group that it follows in the first version that has it.
 */
export function orderGroups(columns: readonly ColumnPlan[], spine: string): string[] {
  const first = columns.filter((column) => column.witness.article === spine);
  const rest = columns.filter((column) => column.witness.article !== spine);
  const followers = new Map<string, string[]>([['', []]]);
  for (const column of [...first, ...rest]) {
    let previous = '';
    for (const group of mainChunks(column).keys()) {
      if (!followers.has(group)) {
        followers.set(group, []);
        followers.get(previous)?.push(group);
      }
      previous = group;
    }
  }
  return readFollowers(followers);
}

/** Depth-first, for a group's followers come right after it. Written with a stack, for a spine may be thousands of groups long. */
function readFollowers(followers: ReadonlyMap<string, readonly string[]>): string[] {
  const order: string[] = [];
  const stack = [''];
  while (stack.length > 0) {
    const group = stack.pop() ?? '';
    if (group !== '') order.push(group);
    // The first follower is the spine's own next group; later ones were found in other versions and belong before it.
    const [own, ...others] = followers.get(group) ?? [];
    stack.push(...(own === undefined ? [] : [own]), ...others.toReversed());
  }
  return order;
}

/** For each group of a version the chunk that tells most of it, in the order of the text. */
export function mainChunks(column: ColumnPlan): Map<string, Chunk> {
  const longest = new Map<string, Chunk>();
  for (const chunk of column.chunks) {
    if (chunk.group === null) continue;
    const known = longest.get(chunk.group);
    if (known === undefined || chunkLength(chunk) > chunkLength(known)) longest.set(chunk.group, chunk);
  }
  return new Map(
    column.chunks.flatMap((chunk) =>
      chunk.group !== null && longest.get(chunk.group) === chunk ? [[chunk.group, chunk] as const] : [],
    ),
  );
}
