import type { Provenance } from '../corpus/article.ts';
import type { Relation } from '../corpus/edition-record.ts';
import type { Range, Span } from '../corpus/span.ts';
import type { Stated } from '../parse/parsed.ts';
import type { ArticleDraft } from './draft.ts';

/** A retelling that holds this share of the shorter text's sentences is strong evidence of its origin; a lesser one is weak. */
const STRONG_SHARE = 0.6;

/** Where an article's text comes from: what the page states, what the editor says, and what comparing the texts shows; strongest first. */
export function traceProvenance(
  draft: ArticleDraft,
  drafts: readonly ArticleDraft[],
  relations: readonly Relation[],
): Provenance[] {
  const facts = [
    ...publisherFacts(draft),
    ...statedFacts(draft),
    ...editorFacts(draft),
    ...retellingFacts(draft, drafts, relations),
  ];
  const seen = new Set<string>();
  return facts.filter((fact) => {
    const key = `${fact.role} ${fact.name.toLowerCase()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The original that the facts of provenance name: an origin before an agency before a relay. Null where nothing does. */
export function originalOf(facts: readonly Provenance[]): string | null {
  return facts.find((fact) => fact.role === 'origin' && fact.grade !== 'weak')?.name ?? null;
}

function publisherFacts(draft: ArticleDraft): Provenance[] {
  const { stated } = draft.parsed;
  if (draft.outlet === null) return [];
  if (stated.outlet && stated.outlet.value === draft.outlet) return [factOf(draft, stated.outlet, 'publisher')];
  if (draft.entry.outlet !== undefined && draft.entry.outlet !== null)
    return [
      {
        name: draft.outlet,
        role: 'publisher',
        grade: 'editor',
        why: 'The editor of the corpus names the publisher.',
        evidence: [],
      },
    ];
  return [
    {
      name: draft.outlet,
      role: 'publisher',
      grade: 'weak',
      why: 'The name of the source file names the publisher.',
      evidence: [],
    },
  ];
}

function statedFacts(draft: ArticleDraft): Provenance[] {
  const { stated } = draft.parsed;
  return [
    ...(stated.original ? [factOf(draft, stated.original, 'origin')] : []),
    ...(stated.author ? [factOf(draft, stated.author, 'author')] : []),
  ];
}

function factOf(draft: ArticleDraft, stated: Stated<string>, role: Provenance['role']): Provenance {
  return {
    name: stated.value,
    role,
    grade: 'stated',
    why: `The page says so: ${stated.where}.`,
    evidence: stated.evidence ? [spanOf(draft, stated.evidence)] : [],
  };
}

function editorFacts(draft: ArticleDraft): Provenance[] {
  const named = draft.entry.original
    ? [{ name: draft.entry.original, role: 'origin' as const, why: 'The editor of the corpus names the original.' }]
    : [];
  return [...named, ...(draft.entry.provenance ?? [])].map((fact) => ({ ...fact, grade: 'editor', evidence: [] }));
}

/**
 * A text that retells another of its event sentence by sentence comes from it, if it is the one that the corpus calls a reprint or that no
 * publisher signs; between two signed texts the direction cannot be told, and nothing is said.
 */
function retellingFacts(
  draft: ArticleDraft,
  drafts: readonly ArticleDraft[],
  relations: readonly Relation[],
): Provenance[] {
  if (draft.outlet !== null && draft.perspective !== 'reprint') return [];
  return relations.flatMap((relation): Provenance[] => {
    if (relation.regime !== 'derived' || (relation.a !== draft.id && relation.b !== draft.id)) return [];
    const other = drafts.find((candidate) => candidate.id === (relation.a === draft.id ? relation.b : relation.a));
    if (!other || other.outlet === null || other.perspective === 'reprint') return [];
    const [own, theirs] =
      relation.a === draft.id ? [relation.shareA, relation.shareB] : [relation.shareB, relation.shareA];
    return [
      {
        name: other.outlet,
        role: 'origin',
        grade: Math.max(own, theirs) >= STRONG_SHARE ? 'strong' : 'weak',
        why: `Its sentences retell those of ${other.outlet} in the same order: ${percent(theirs)} of the sentences of ${other.outlet} have a counterpart here, and ${percent(own)} of the sentences here have one there.`,
        evidence: [],
      },
    ];
  });
}

const percent = (share: number) => `${Math.round(share * 100)} in 100`;

function spanOf(draft: ArticleDraft, range: Range): Span {
  return { file: draft.file, start: range.start, end: range.end };
}
