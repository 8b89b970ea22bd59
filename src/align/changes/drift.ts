// An aligned pair -> what a reader of one version would now believe otherwise.

import type { Drift } from '../../corpus/passage.ts';
import type { Range, Span } from '../../corpus/span.ts';
import { CHANGE_KIND_NAMES, type ChangeKind } from '../../vocabulary/change-kinds.ts';
import type { Label } from '../../vocabulary/labels.ts';
import type { ScoredPair } from '../units/scored-pair.ts';
import type { AlignableArticle, Unit } from '../units/unit.ts';
import { findAttribution } from './attribution.ts';
import { findDirection } from './direction.ts';
import { findHedges } from './hedges.ts';
import { findInstitutions } from './institutions.ts';
import { findNames } from './names.ts';
import { findNegation } from './negation.ts';
import { findNumbers } from './numbers.ts';
import { comparePair, type DriftFinding, type PairComparison } from './pair-comparison.ts';
import { findQuotationMarks } from './quotation-marks.ts';
import { findSubjects } from './subjects.ts';

/** What finds each kind of change. */
const FINDERS: Readonly<Record<ChangeKind, (comparison: PairComparison) => DriftFinding[]>> = {
  negation: findNegation,
  direction: findDirection,
  subject: findSubjects,
  number: findNumbers,
  institution: findInstitutions,
  marks: findQuotationMarks,
  attribution: findAttribution,
  hedge: findHedges,
  name: findNames,
};

/**
 * What changed between the two members of a pair. Two versions of which one says clearly more are not held against each other word by word
 * (only a hedge lost in a headline is looked for); quotes that are anchored in aligned sentences are looked at there.
 */
export function findDrift(pair: ScoredPair, label: Label, articles: readonly AlignableArticle[]): Drift[] {
  if (pair.by === 'anchored' || (pair.by === 'implied' && label === 'partial')) return [];
  const comparison = comparePair(pair, label, articles);
  return withoutEchoes(kindsFor(label).flatMap((find) => find(comparison))).map(({ kind, grade, a, b, why }) => ({
    kind,
    grade,
    a: a && spanIn(pair.a, a, articles),
    b: b && spanIn(pair.b, b, articles),
    why,
  }));
}

/** The same words can still have lost or gained their quotation marks; of a pair of unlike length only a hedge can be held against the other. */
function kindsFor(label: Label): readonly ((comparison: PairComparison) => DriftFinding[])[] {
  if (label === 'verbatim') return [findQuotationMarks];
  return label === 'partial' ? [findHedges] : CHANGE_KIND_NAMES.map((kind) => FINDERS[kind]);
}

/** A verb of doubt is a hedge too; where it stands for a plain verb it is told once, as that. */
function withoutEchoes(findings: readonly DriftFinding[]): DriftFinding[] {
  const verbs = findings.filter(({ kind }) => kind === 'attribution').flatMap(({ a, b }) => [a?.start, b?.start]);
  return findings.filter(({ kind, a, b }) => kind !== 'hedge' || !verbs.includes(a?.start ?? b?.start));
}

function spanIn(unit: Unit, { start, end }: Range, articles: readonly AlignableArticle[]): Span {
  return { file: (articles[unit.article] as AlignableArticle).file, start, end };
}
