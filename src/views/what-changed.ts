import type { Edition } from '../corpus/edition.ts';
import type { Drift, Passage } from '../corpus/passage.ts';
import type { Span } from '../corpus/span.ts';
import type { ChangeKind } from '../vocabulary/change-kinds.ts';
import { CHANGE_KINDS, gravityOf } from '../vocabulary/change-kinds.ts';
import { pairsBetween } from './pairs-between.ts';

/** One thing that changed between two versions, the first being what the second is read against. */
export interface Change {
  readonly kind: ChangeKind;
  /** "reversed direction" */
  readonly name: string;
  readonly grade: Drift['grade'];
  readonly why: string;
  readonly from: Span | null;
  readonly to: Span | null;
  /** The words on each side; null where that side has none. */
  readonly lemma: string | null;
  readonly reading: string | null;
}

/** What changed between the members of a passage in two articles, read from `from` to `to`; each once, the weightiest first. */
export function changesBetween(edition: Edition, passages: readonly Passage[], from: string, to: string): Change[] {
  const changes: Change[] = [];
  for (const passage of passages) {
    for (const { a, drift } of pairsBetween(passage, from, to)) {
      const isTurned = passage.members[a]?.article !== from;
      changes.push(...drift.map((d) => toChange(edition, d, isTurned ? d.b : d.a, isTurned ? d.a : d.b)));
    }
  }
  return rankChanges(changes);
}

/** The drift of one pair as the pages tell it. */
export function toChange(edition: Edition, drift: Drift, from: Span | null, to: Span | null): Change {
  return {
    kind: drift.kind,
    name: CHANGE_KINDS[drift.kind].name,
    grade: drift.grade,
    why: drift.why,
    from,
    to,
    lemma: wordsAt(edition, from),
    reading: wordsAt(edition, to),
  };
}

/** Changes each once (the same kind with the same words), those worth a look first, then by kind. */
export function rankChanges<T extends Change>(changes: readonly T[]): T[] {
  const seen = new Set<string>();
  return changes
    .filter((change) => {
      const key = JSON.stringify([change.kind, change.lemma, change.reading, change.from?.start, change.to?.start]);
      return !seen.has(key) && seen.add(key);
    })
    .toSorted(
      (a, b) => Number(a.grade === 'note') - Number(b.grade === 'note') || gravityOf(a.kind) - gravityOf(b.kind),
    );
}

/** The words of a span, line breaks as spaces. */
export function wordsAt(edition: Edition, span: Span | null): string | null {
  if (span === null) return null;
  return (edition.texts.get(span.file) ?? '').slice(span.start, span.end).replace(/\s+/g, ' ').trim() || null;
}
