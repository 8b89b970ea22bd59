import type { Article, Provenance } from '../../corpus/article.ts';
import type { Edition } from '../../corpus/edition.ts';
import type { Span } from '../../corpus/span.ts';
import { sourcePlaces } from '../source/source-places.ts';
import { wordsAt } from '../what-changed.ts';

/** One fact about where a text comes from, in words. */
export interface ProvenanceLine {
  readonly role: string;
  readonly name: string;
  /** How strongly it is held: "stated", "strong sign", "weak sign", "said by the corpus’s editor". */
  readonly grade: string;
  readonly why: string;
  readonly evidence: readonly { readonly words: string; readonly url: string }[];
}

/** A sign of translation back and forth, with the words that show it. */
export interface SignLine {
  readonly kind: string;
  readonly why: string;
  readonly places: readonly { readonly words: string; readonly url: string }[];
}

const ROLES: Readonly<Record<Provenance['role'], string>> = {
  publisher: 'Published by',
  origin: 'Taken from',
  relay: 'Relayed by',
  agency: 'With material of',
  author: 'Written by',
};

const GRADES: Readonly<Record<Provenance['grade'], string>> = {
  stated: 'stated in the text',
  strong: 'inferred, strong sign',
  weak: 'inferred, weak sign',
  editor: 'said by the editor of this corpus',
};

/** Words of evidence shown at most, in UTF-16 code units; the link leads to the rest. */
const SHOWN = 140;

function clip(text: string): string {
  if (text.length <= SHOWN) return text;
  return `${text.slice(0, text.lastIndexOf(' ', SHOWN))} …`;
}

/** Where an article comes from, as its records say, in their order. */
export function provenanceLines(edition: Edition, article: Article): readonly ProvenanceLine[] {
  const placeIn = sourcePlaces(edition);
  return article.provenance.map((fact) => ({
    role: ROLES[fact.role],
    name: fact.name,
    grade: GRADES[fact.grade],
    why: fact.why,
    evidence: fact.evidence.map((span) => ({ words: clip(wordsAt(edition, span) ?? ''), url: placeIn(span) })),
  }));
}

/** The signs of back-translation in an article, one entry a kind, each word with its place. */
export function signLines(edition: Edition, article: Article): readonly SignLine[] {
  const placeIn = sourcePlaces(edition);
  const own = edition.translationMarkers.filter((sign) => sign.article === article.id);
  return [...Map.groupBy(own, (sign) => sign.kind)].map(([kind, signs]) => ({
    kind: kind.replaceAll('-', ' '),
    why: [...new Set(signs.map((sign) => sign.why))].join(' '),
    places: signs.map(({ start, end }) => {
      const span: Span = { file: article.span.file, start, end };
      return { words: clip(wordsAt(edition, span) ?? ''), url: placeIn(span) };
    }),
  }));
}
