import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Mention } from '../coreference/mention.ts';
import { MAX_INVERSION_TOKENS } from '../thresholds.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import type { ReportingClause } from './reporting-clause.ts';
import { nextMention } from './right-context.ts';

/** Nouns of a speaker's view that "nach … von X" and "по … X" lead in with (Duden "Redewiedergabe"; Rosenthal § 93, вводные слова). */
const views =
  /^(?:angaben|worten|ansicht|meinung|auffassung|einschätzung|darstellung|aussagen?|überzeugung|informationen|словам|мнению|данным|информации|оценке|оценкам|утверждению|версии|сведениям)$/u;

/** "according to X" and its like in German ("laut X", "X zufolge", "so X", "nach Angaben von X"), French ("selon X", "d’après X") and Russian ("по словам X"), or null. */
export function readAccordingTo(
  block: AnnotatedBlock,
  unit: readonly [number, number],
  mentions: readonly Mention[],
  at: number,
): ReportingClause | null {
  const { tokens } = block;
  const word = tokens[at]?.lower ?? '';
  if (block.language === 'de' && word === 'zufolge') {
    const named = mentions.find((mention) => mention.to === at && block.quoteAt[mention.from] === -1);
    return named === undefined ? null : clauseOf([named], at, Math.min(at, named.np), at + 1);
  }
  const view = viewFrame(block, unit, mentions, at);
  if (view !== null) return view;
  const choice = pronounFrame(block, at);
  if (choice !== null) return choice;
  const from = leadLength(block, unit, at);
  if (from === 0) return null;
  const to = Math.min(unit[1], at + from + MAX_INVERSION_TOKENS);
  const named = nextMention(mentions, at + from, to, block);
  const near = named !== null && (block.language === 'en' || (named[0]?.np ?? to) <= at + from + 3) ? named : null;
  const phrase = near === null && block.language !== 'en' ? nounPhraseAfter(block, at + from, to) : null;
  const subjects = near ?? (phrase === null ? null : [phrase]);
  return subjects === null ? null : clauseOf(subjects, at, at, Math.max(...subjects.map((mention) => mention.to)));
}

/** "To Lee, it was “…”", « Pour le syndicat, c’est “…” »: who begins a sentence so has the view that it goes on with. */
function viewFrame(
  block: AnnotatedBlock,
  unit: readonly [number, number],
  mentions: readonly Mention[],
  at: number,
): ReportingClause | null {
  const { tokens, language } = block;
  const word = tokens[at]?.lower ?? '';
  if (at !== unit[0] || !(language === 'en' ? word === 'to' : language === 'fr' && word === 'pour')) return null;
  const named = mentions.find((mention) => mention.np === at + 1) ?? null;
  const subject = named ?? (language === 'fr' ? nounPhraseAfter(block, at + 1, at + 5) : null);
  if (subject === null || subject.possessive || tokens[subject.to]?.text !== ',') return null;
  if (language === 'en' && subject.kind !== 'name') return null;
  return { ...clauseOf([subject], at, at, subject.to), verbClass: 'think', place: 'before', shape: 'lead' };
}

/** "selon lui", "по его словам": the one spoken of. */
function pronounFrame({ tokens, language }: AnnotatedBlock, at: number): ReportingClause | null {
  const lowerAt = (place: number): string => tokens[place]?.lower ?? '';
  const isFrench = language === 'fr' && lowerAt(at) === 'selon' && /^(?:lui|elle|eux|elles)$/u.test(lowerAt(at + 1));
  const isRussian =
    language === 'ru' &&
    lowerAt(at) === 'по' &&
    /^(?:его|её|ее|их)$/u.test(lowerAt(at + 1)) &&
    views.test(lowerAt(at + 2));
  if (!isFrench && !isRussian) return null;
  const pronoun = tokens[at + 1];
  if (pronoun === undefined) return null;
  const mention: Mention = {
    np: at + 1,
    from: at + 1,
    to: at + 2,
    kind: 'pronoun',
    entity: null,
    head: /^(?:eux|elles|их)$/u.test(pronoun.lower) ? 'they' : 'he',
    modifiers: [],
    text: pronoun.text,
    definite: true,
    possessive: false,
  };
  return clauseOf([mention], at, at, at + (isRussian ? 3 : 2));
}

/** How many tokens the leading words have; 0 where none stand here. */
function leadLength(block: AnnotatedBlock, unit: readonly [number, number], at: number): number {
  const word = block.tokens[at]?.lower ?? '';
  const next = block.tokens[at + 1]?.lower ?? '';
  if (block.language === 'de') return germanLead(block, unit, at);
  if (block.language === 'fr') return word === 'selon' || word === "d'après" ? 1 : 0;
  if (block.language !== 'ru') return word === 'according' && next === 'to' ? 2 : 0;
  if (word === 'по' && views.test(next)) return 2;
  return word === 'согласно' ? 1 : 0;
}

function germanLead({ tokens, quoteAt }: AnnotatedBlock, unit: readonly [number, number], at: number): number {
  const word = tokens[at]?.lower ?? '';
  if (word === 'laut') return 1;
  if (word === 'nach' && views.test(tokens[at + 1]?.lower ?? ''))
    return /^(?:von|des|der)$/u.test(tokens[at + 2]?.lower ?? '') ? 3 : 2;
  // „…“, so Dorn: behind a quotation and its comma alone.
  if (word !== 'so' || at <= unit[0]) return 0;
  const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  return before >= unit[0] && (quoteAt[before] ?? -1) !== -1 ? 1 : 0;
}

function clauseOf(subjects: readonly Mention[], verb: number, from: number, to: number): ReportingClause {
  return { verb, lemma: 'according', verbClass: 'neutral', subjects, from, to, relayers: [], shape: 'according' };
}
