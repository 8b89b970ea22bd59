import type { Diagnostic } from '../../corpus/diagnostics.ts';
import type { Decision, Review } from '../../corpus/review.ts';
import type { Label } from '../../vocabulary/labels.ts';
import type { EventAlignment } from '../align-event.ts';
import type { ScoredPair } from '../units/scored-pair.ts';
import type { Unit } from '../units/unit.ts';
import type { MemberIds } from './member-ids.ts';

/** An editor's decisions, looked up by member ids. */
export interface Decisions {
  /** The pairs of one event after the decisions: rejected ones gone, confirmed ones sure (also where they were only possible). */
  decidePairs(event: number, alignment: EventAlignment): ScoredPair[];
  /** Whether the editor rejected a pair of members. */
  isRejected(a: string, b: string): boolean;
  /** The editor's label for a pair, if there is one. */
  labelFor(a: string, b: string): Label | null;
  /** Whether the editor rejected a drift of this kind between two members. */
  isDriftRejected(a: string, b: string, kind: string): boolean;
}

/** Reads decisions into a form that pairs can be asked against. A decision without `pair` speaks of every pair that has its passage's member. */
export function readDecisions(review: Review, ids: MemberIds): Decisions {
  const onPairs = new Map<string, Decision[]>();
  const onMembers = new Map<string, Decision[]>();
  const add = (map: Map<string, Decision[]>, key: string, decision: Decision) =>
    map.set(key, [...(map.get(key) ?? []), decision]);
  for (const decision of review.decisions) {
    if (decision.pair) add(onPairs, pairKey(...decision.pair), decision);
    else if (decision.passage) add(onMembers, decision.passage, decision);
  }
  const decisionsFor = (a: string, b: string) => [
    ...(onPairs.get(pairKey(a, b)) ?? []),
    ...(onMembers.get(a) ?? []),
    ...(onMembers.get(b) ?? []),
  ];
  return {
    decidePairs: (event, alignment) => {
      const of = (a: Unit, b: Unit) =>
        decisionsFor(ids(event, a), ids(event, b)).filter((decision) => decision.drift === undefined);
      const confirmed = alignment.possible.filter((pair) =>
        of(pair.a, pair.b).some((d) => d.decision === 'confirm' && d.pair),
      );
      return [...alignment.pairs, ...confirmed].flatMap((pair) => {
        const decisions = of(pair.a, pair.b);
        if (decisions.some((d) => d.decision === 'reject')) return [];
        return [decisions.some((d) => d.decision === 'confirm') ? { ...pair, score: 1 } : pair];
      });
    },
    isRejected: (a, b) => decisionsFor(a, b).some((d) => d.decision === 'reject' && d.drift === undefined),
    labelFor: (a, b) => decisionsFor(a, b).find((d) => d.decision === 'relabel' && d.label)?.label ?? null,
    isDriftRejected: (a, b, kind) => decisionsFor(a, b).some((d) => d.decision === 'reject' && d.drift === kind),
  };
}

/** Warnings for decisions that name an id which is no member of the corpus. */
export function findGoneDecisions(review: Review, known: ReadonlySet<string>): Diagnostic[] {
  return review.decisions.flatMap((decision, index) => {
    const named = decision.pair ?? (decision.passage ? [decision.passage] : []);
    const gone = named.filter((id) => !known.has(id));
    if (gone.length === 0) return [];
    return [
      {
        file: 'review.yaml',
        line: 1,
        column: 1,
        severity: 'warning' as const,
        rule: 'review-id-gone',
        what: `decision ${index + 1} names ${gone.map((id) => `“${id}”`).join(' and ')}, which no passage has now`,
        why: 'the words it spoke of were removed, or are aligned otherwise',
        fix: 'remove the decision, or look the passage up and put its present id',
      },
    ];
  });
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
