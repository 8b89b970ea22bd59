import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Mention } from '../coreference/mention.ts';
import { MAX_INVERSION_TOKENS } from '../thresholds.ts';
import type { TokenRange } from '../token-range.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import type { ReportingClause } from './reporting-clause.ts';
import { nextMention } from './right-context.ts';

/** "according to X" and its like ("laut X", "X zufolge", "nach Angaben von X", "selon X", "по словам X", "según X"), or null. */
export function readAccordingTo(
  block: AnnotatedBlock,
  range: TokenRange,
  mentions: readonly Mention[],
  at: number,
): ReportingClause | null {
  const { tokens } = block;
  const word = tokens[at]?.lower ?? '';
  if (block.language.sources.behind.has(word)) {
    const named = mentions.find((mention) => mention.to === at && block.quoteAt[mention.from] === -1);
    return named === undefined ? null : clauseOf([named], at, Math.min(at, named.np), at + 1);
  }
  const view = readViewpoint(block, range, mentions, at);
  if (view !== null) return view;
  const taken = readSourcePronoun(block, at);
  if (taken !== null) return taken;
  const from = leadLength(block, range, at);
  if (from === 0) return null;
  const to = Math.min(range.to, at + from + MAX_INVERSION_TOKENS);
  const named = nextMention(mentions, at + from, to, block);
  const near =
    named !== null && (block.language.clauseOrder === 'svo' || (named[0]?.np ?? to) <= at + from + 3) ? named : null;
  const phrase = near === null && block.language.clauseOrder !== 'svo' ? nounPhraseAfter(block, at + from, to) : null;
  const subjects = near ?? (phrase === null ? null : [phrase]);
  return subjects === null ? null : clauseOf(subjects, at, at, Math.max(...subjects.map((mention) => mention.to)));
}

/** "To Lee, it was “…”", « Pour le syndicat, c’est “…” »: who begins a sentence so has the view that it goes on with. */
function readViewpoint(
  block: AnnotatedBlock,
  range: TokenRange,
  mentions: readonly Mention[],
  at: number,
): ReportingClause | null {
  const { tokens, language } = block;
  const word = tokens[at]?.lower ?? '';
  if (at !== range.from || word === '' || word !== language.sources.viewpoint) return null;
  const named = mentions.find((mention) => mention.np === at + 1) ?? null;
  // English "to" stands before a place or a verb as well: a name alone is sure.
  const isNameOnly = language.clauseOrder === 'svo';
  const subject = named ?? (isNameOnly ? null : nounPhraseAfter(block, at + 1, at + 5));
  if (subject === null || subject.possessive || tokens[subject.to]?.text !== ',') return null;
  if (isNameOnly && subject.kind !== 'name') return null;
  return { ...clauseOf([subject], at, at, subject.to), verbClass: 'think', place: 'before', shape: 'lead' };
}

/** "selon lui", "по его словам": the one spoken of. */
function readSourcePronoun({ tokens, language }: AnnotatedBlock, at: number): ReportingClause | null {
  const lowerAt = (place: number): string => tokens[place]?.lower ?? '';
  const { before, pronouns, viewPrepositions, viewNouns } = language.sources;
  const phrase = before.find((words) => words.every((word, index) => lowerAt(at + index) === word));
  const isView = viewPrepositions.has(lowerAt(at)) && viewNouns.has(lowerAt(at + 2));
  const place = phrase === undefined ? at + 1 : at + phrase.length;
  const [pronoun, head] = [tokens[place], pronouns.get(lowerAt(place))];
  if ((phrase === undefined && !isView) || pronoun === undefined || head === undefined) return null;
  const mention: Mention = {
    np: place,
    from: place,
    to: place + 1,
    kind: 'pronoun',
    entity: null,
    head,
    modifiers: [],
    text: pronoun.text,
    definite: true,
    possessive: false,
  };
  return clauseOf([mention], at, at, isView ? at + 3 : place + 1);
}

/** How many tokens the words have that lead in a source; 0 where none stand here. */
function leadLength({ tokens, quoteAt, language }: AnnotatedBlock, range: TokenRange, at: number): number {
  const lowerAt = (place: number): string => tokens[place]?.lower ?? '';
  const { before, behindQuote, viewPrepositions, viewNouns, viewLinks } = language.sources;
  const phrase = before.find((words) => words.every((word, index) => lowerAt(at + index) === word));
  if (phrase !== undefined) return phrase.length;
  if (viewPrepositions.has(lowerAt(at)) && viewNouns.has(lowerAt(at + 1)))
    return viewLinks.has(lowerAt(at + 2)) ? 3 : 2;
  // „…“, so Dorn: behind a quotation and its comma alone.
  if (!behindQuote.has(lowerAt(at)) || at <= range.from) return 0;
  const edge = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  return edge >= range.from && (quoteAt[edge] ?? -1) !== -1 ? 1 : 0;
}

function clauseOf(subjects: readonly Mention[], verb: number, from: number, to: number): ReportingClause {
  return { verb, lemma: 'according', verbClass: 'neutral', subjects, from, to, relayers: [], shape: 'according' };
}
