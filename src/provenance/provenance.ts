import type { AnnotatedQuote, NameMention } from '../annotate/annotated-article.ts';
import type { ArticleDraft } from '../catalogue/draft.ts';
import type { Provenance } from '../corpus/article.ts';
import type { Relation } from '../corpus/edition.ts';
import type { Range, Span } from '../corpus/span.ts';
import type { Speaker } from '../corpus/speaker.ts';
import type { CommonError } from './common-errors.ts';
import { readPictureCredits, readRelayCredits } from './source-credits.ts';

/** A retelling that holds this share of the shorter text's sentences is strong evidence of its origin; a lesser one is weak. */
const STRONG_SHARE = 0.6;

/** What comparing an event's texts brought out. */
export interface Comparison {
  readonly relations: readonly Relation[];
  /** A few of the spans of `article` whose words come nearest to `other`'s. */
  readonly nearest: (article: string, other: string) => readonly Span[];
  /** Slips that `article` shares with `other` and with no other text. */
  readonly oddities: (article: string, other: string) => readonly CommonError[];
}

/** What annotating an article brought out of it. */
export interface Annotation {
  readonly names: readonly NameMention[];
  readonly quotes: readonly AnnotatedQuote[];
  readonly speakers: readonly Speaker[];
}

/** Where an article's text comes from: what the page states, what the editor says, and what comparing the texts shows; strongest first. */
export function traceProvenance(
  draft: ArticleDraft,
  drafts: readonly ArticleDraft[],
  { names, quotes, speakers }: Annotation,
  comparison: Comparison,
): Provenance[] {
  const facts = [
    ...statedFacts(draft),
    ...publisherFacts(draft),
    ...editorFacts(draft),
    ...retellingFacts(draft, drafts, comparison),
    ...bylineFacts(draft, names),
    ...readRelayCredits(draft, quotes, speakers),
    ...readPictureCredits(draft),
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

/** Everyone whom the page names as having a hand in the text. A publisher that the editor names too is as sure as the editor. */
function statedFacts(draft: ArticleDraft): Provenance[] {
  const isByEditor = (name: string, role: Provenance['role']) => role === 'publisher' && draft.entry.outlet === name;
  return (draft.parsed.stated.sources ?? []).map(({ name, role, grade, why, evidence }) => ({
    name,
    role,
    grade: grade === 'weak' && isByEditor(name, role) ? 'editor' : grade,
    why: `${why.charAt(0).toUpperCase()}${why.slice(1)}${isByEditor(name, role) ? '; the editor of the corpus says so too.' : '.'}`,
    evidence: evidence.map((range) => spanOf(draft, range)),
  }));
}

/** The publisher, where the page itself does not name it. */
function publisherFacts(draft: ArticleDraft): Provenance[] {
  if (draft.outlet === null) return [];
  const isEditors = typeof draft.entry.outlet === 'string';
  return [
    {
      name: draft.outlet,
      role: 'publisher',
      grade: isEditors ? 'editor' : 'weak',
      why: isEditors
        ? 'The editor of the corpus names the publisher.'
        : 'The name of the source file names the publisher.',
      evidence: [],
    },
  ];
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
  { relations, nearest, oddities: commonErrors }: Comparison,
): Provenance[] {
  if (draft.outlet !== null && draft.perspective !== 'reprint') return [];
  return relations.flatMap((relation): Provenance[] => {
    if (relation.regime !== 'derived' || (relation.a !== draft.id && relation.b !== draft.id)) return [];
    const other = drafts.find((candidate) => candidate.id === (relation.a === draft.id ? relation.b : relation.a));
    if (!other || other.outlet === null || other.perspective === 'reprint') return [];
    const [own, theirs] =
      relation.a === draft.id ? [relation.shareA, relation.shareB] : [relation.shareB, relation.shareA];
    const slips = commonErrors(draft.id, other.id);
    return [
      {
        name: other.outlet,
        role: 'origin',
        grade: Math.max(own, theirs) >= STRONG_SHARE ? 'strong' : 'weak',
        why: `Its sentences retell those of ${other.outlet} in the same order: ${percent(theirs)} of the sentences of ${other.outlet} have a counterpart here, and ${percent(own)} of the sentences here have one there.${inWords(slips)}`,
        evidence: [...nearest(draft.id, other.id), ...slips.map(({ range }) => spanOf(draft, range))],
      },
    ];
  });
}

/** "Both write …, as no other text does": slips that a copy keeps. */
function inWords(slips: readonly CommonError[]): string {
  if (slips.length === 0) return '';
  const written = slips.map(({ written: odd, usual }) => `“${odd}” (usual: “${usual}”)`).join(', ');
  return ` Both write ${written}, as no other text of the corpus does.`;
}

/** The people whom a byline names. */
function bylineFacts(draft: ArticleDraft, names: readonly NameMention[]): Provenance[] {
  return draft.parsed.blocks
    .filter((block) => block.kind === 'byline')
    .flatMap(({ range }) =>
      names
        .filter(({ entity, range: at }) => entity.startsWith('p-') && at.start >= range.start && at.end <= range.end)
        .map(
          (name): Provenance => ({
            name: draft.text.slice(name.range.start, name.range.end),
            role: 'author',
            grade: 'stated',
            why: 'The byline names the author.',
            evidence: [spanOf(draft, name.range)],
          }),
        ),
    );
}

const percent = (share: number) => `${Math.round(share * 100)} in 100`;

function spanOf(draft: ArticleDraft, range: Range): Span {
  return { file: draft.file, start: range.start, end: range.end };
}
