import type { NameMention } from '../annotate/annotated.ts';
import type { Provenance } from '../corpus/article.ts';
import type { Relation } from '../corpus/edition-record.ts';
import type { Range, Span } from '../corpus/span.ts';
import type { Stated } from '../parse/parsed.ts';
import type { ArticleDraft } from './draft.ts';

/** A retelling that holds this share of the shorter text's sentences is strong evidence of its origin; a lesser one is weak. */
const STRONG_SHARE = 0.6;

/** What comparing an event's texts brought out. */
export interface Comparison {
  readonly relations: readonly Relation[];
  /** A few of the spans of `article` whose words come nearest to `other`'s. */
  readonly nearest: (article: string, other: string) => readonly Span[];
}

/** Where an article's text comes from: what the page states, what the editor says, and what comparing the texts shows; strongest first. */
export function traceProvenance(
  draft: ArticleDraft,
  drafts: readonly ArticleDraft[],
  names: readonly NameMention[],
  comparison: Comparison,
): Provenance[] {
  const facts = [
    ...publisherFacts(draft),
    ...statedFacts(draft),
    ...editorFacts(draft),
    ...retellingFacts(draft, drafts, comparison),
    ...blockFacts(draft, names),
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
  { relations, nearest }: Comparison,
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
        evidence: [...nearest(draft.id, other.id)],
      },
    ];
  });
}

/** Words before the name of a picture's or a note's maker, in the languages read. */
const MAKER =
  /(?:source|photo|image|picture|credit|quelle|foto|crédit|photographie|источник|фото)s?:\s*(?<names>[^.\n]{2,60})/iu;
const NOTE_BY = /[—–-]\s*(?:approx|ed|note|editor|прим|anm|ndlr)\.?\s+(?<name>\p{Lu}[\p{L}\d.]{1,30}\p{L})/iu;
const EARLIER = /(?:earlier|previous|separate)\s+(?<name>\p{Lu}[\p{L} ]{1,30}?)\s+(?:report|story|article|dispatch)/u;

/** What the article's own blocks say: who wrote (bylines), whose picture or note it is, whose report a part repeats. */
function blockFacts(draft: ArticleDraft, names: readonly NameMention[]): Provenance[] {
  return draft.parsed.blocks.flatMap(({ kind, range }): Provenance[] => {
    const text = draft.text.slice(range.start, range.end);
    const fact = (name: string, role: Provenance['role'], why: string): Provenance => ({
      name: name.trim(),
      role,
      grade: 'stated',
      why,
      evidence: [spanOf(draft, range)],
    });
    if (kind === 'byline')
      return names
        .filter(
          (name) => name.entity.startsWith('p-') && name.range.start >= range.start && name.range.end <= range.end,
        )
        .map((name) =>
          fact(draft.text.slice(name.range.start, name.range.end), 'author', 'The byline names the author.'),
        );
    if (kind === 'caption')
      return (MAKER.exec(text)?.groups?.names ?? '')
        .split(/\s*\/\s*|,\s*/u)
        .filter((name) => /\p{Lu}/u.test(name))
        .map((name) =>
          fact(name.replace(/^[^\p{L}\p{N}]+/u, ''), 'agency', 'The line under a picture names its source.'),
        );
    const note = kind === 'editor-note' ? NOTE_BY.exec(text)?.groups?.name : undefined;
    if (note) return [fact(note, 'relay', 'A note set into the text is signed with this name.')];
    const earlier = kind === 'credit' || kind === 'editor-note' ? EARLIER.exec(text)?.groups?.name : undefined;
    return earlier ? [fact(earlier, 'agency', 'A line of the page says that what follows repeats its report.')] : [];
  });
}

const percent = (share: number) => `${Math.round(share * 100)} in 100`;

function spanOf(draft: ArticleDraft, range: Range): Span {
  return { file: draft.file, start: range.start, end: range.end };
}
