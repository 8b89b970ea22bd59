import type { Language, ReportingVerb } from '../../languages/language.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Mention } from '../coreference/mention.ts';
import { MAX_INVERSION_TOKENS } from '../thresholds.ts';
import type { TokenRange } from '../token-range.ts';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import { isPrepositionalObject } from './prepositional-object.ts';
import type { ReportingClause } from './reporting-clause.ts';
import { subjectBefore } from './subject.ts';

/** A verb of saying in its place, `[from, to)` with its auxiliary, and the pronoun that hangs on it ("a-t-il ajouté"). */
interface VerbHere {
  readonly from: number;
  readonly to: number;
  readonly form: ReportingVerb;
  readonly clitic: string | null;
}

/** The clause of a verb of saying that begins at `at`, in a language that inverts it next to the quoted words (French, Russian, Spanish), or null. */
export function readInvertingClause(
  block: AnnotatedBlock,
  range: TokenRange,
  mentions: readonly Mention[],
  at: number,
  before: readonly ReportingClause[],
): ReportingClause | null {
  const verb = block.language.auxiliaries.size > 0 ? compoundVerb(block, at) : plainVerb(block, at);
  if (verb === null) return null;
  const make = (subjects: readonly Mention[], shape: ReportingClause['shape']): ReportingClause => ({
    verb: verb.to - 1,
    lemma: verb.form.lemma,
    verbClass: verb.form.verbClass,
    subjects,
    from: Math.min(verb.from, ...subjects.map((mention) => mention.np)),
    to: Math.max(verb.to, ...subjects.map((mention) => mention.to)),
    relayers: [],
    shape,
  });
  if (verb.clitic !== null) {
    const head = personOf(verb.clitic);
    return head === null ? null : make([pronounAt(block, verb.from, head)], 'inverted');
  }
  if (isInvertedHere(block, verb.from, range)) {
    const subject = subjectBehind(block, range, mentions, verb.to);
    if (subject !== null) return make(subject, 'inverted');
  }
  const subject = subjectHere(block, range, mentions, verb.from, before);
  return subject === null ? null : make(subject, 'subject-verb');
}

function personOf(clitic: string): string | null {
  if (!/^(?:il|elle)/u.test(clitic)) return null;
  return clitic.endsWith('s') ? 'they' : 'he';
}

/** Right before the verb, else the noun phrase there, else as in English. */
function subjectHere(
  block: AnnotatedBlock,
  range: TokenRange,
  mentions: readonly Mention[],
  verb: number,
  before: readonly ReportingClause[],
): readonly Mention[] | null {
  const adjacent = mentions.find((mention) => mention.to === verb && !mention.possessive);
  if (adjacent !== undefined && !isPrepositionalObject(block, adjacent, range.from)) return [adjacent];
  // "Le patron du port, qui avait qualifié …": whoever the clause belongs to.
  if (block.language.relativePronouns.has(block.tokens[verb - 1]?.lower ?? '')) {
    const edge = block.tokens[verb - 2]?.text === ',' ? verb - 2 : verb - 1;
    const named = mentions.find((mention) => mention.to === edge && !isPrepositionalObject(block, mention, range.from));
    const antecedent = named ?? nounPhraseBefore(block, range.from, edge);
    return antecedent === null ? null : [antecedent];
  }
  const phrase = nounPhraseBefore(block, range.from, verb);
  return phrase === null ? subjectBefore(block, range, mentions, verb, before) : [phrase];
}

/** Behind a quotation, its comma or dash, or "as" ("как сообщил"), the verb comes before its subject. */
function isInvertedHere(block: AnnotatedBlock, verb: number, range: TokenRange): boolean {
  let at = verb - 1;
  // "lui a lancé la présidente": the person spoken to.
  if (block.language.objectPronouns.has(block.tokens[at]?.lower ?? '')) at--;
  while (at >= range.from && block.quoteAt[at] === -1 && /^[,–—-]$/u.test(block.tokens[at]?.text ?? '')) at--;
  if (at < range.from) return false;
  return block.quoteAt[at] !== -1 || block.language.comparatives.has(block.tokens[at]?.lower ?? '');
}

/** The first name or pronoun behind the verb, over the noun it stands in apposition to ("sa présidente, Nicole Vasseur"); else the noun phrase there. */
function subjectBehind(
  block: AnnotatedBlock,
  range: TokenRange,
  mentions: readonly Mention[],
  from: number,
): readonly Mention[] | null {
  const phrase = nounPhraseAfter(block, from, range.to);
  for (const mention of mentions) {
    if (mention.np < from || mention.possessive) continue;
    if (mention.np > from + MAX_INVERSION_TOKENS || block.quoteAt[mention.from] !== -1) break;
    if (isLinked(block, from, mention.np)) return [mention];
    break;
  }
  return phrase === null ? null : [phrase];
}

/** Only words of one noun phrase, and a comma before the name, part the verb from it. */
function isLinked(block: AnnotatedBlock, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = block.tokens[at];
    const isComma = token?.text === ',' && at === to - 1 && at > from;
    if (token === undefined || !(isComma || token.kind === 'word')) return false;
    if (block.language.closedWords.has(token.lower) && !block.language.possessives.has(token.lower)) return false;
  }
  return true;
}

function plainVerb(block: AnnotatedBlock, at: number): VerbHere | null {
  const token = block.tokens[at];
  const form = token === undefined ? undefined : block.language.reportingVerbs.get(token.lower);
  if (form === undefined || /^\p{Lu}/u.test(token?.text ?? '')) return null;
  return { from: at, to: at + 1, form, clitic: null };
}

/** A finite verb, or an auxiliary with its participle, with a pronoun that hangs on either ("a-t-il ajouté", "dit-elle"). */
function compoundVerb({ tokens, quoteAt, language }: AnnotatedBlock, at: number): VerbHere | null {
  const word = tokens[at]?.lower ?? '';
  const parts = /^(?:[slmtn]')?(\p{L}+?)(?:-(?:t-)?(ils?|elles?|on|je|nous))?$/u.exec(word);
  const stem = parts?.[1] ?? '';
  const clitic = parts?.[2] ?? null;
  if (language.auxiliaries.has(stem) || language.auxiliaries.has(word)) {
    for (let next = at + 1; next < at + 3 && quoteAt[next] === -1; next++) {
      const form = participleForm(tokens[next]?.lower ?? '', language);
      if (form !== undefined) return { from: at, to: next + 1, form, clitic };
    }
    return null;
  }
  const form = language.reportingVerbs.get(stem);
  const before = tokens[at - 1]?.lower ?? '';
  if (form === undefined || /^\p{Lu}/u.test(tokens[at]?.text ?? '')) return null;
  if (clitic === null && language.nonFinite?.test(stem)) return null;
  // "la note", "le juge": a noun.
  if (language.determiners.has(before) || language.genitiveMarkers.has(before) || /^d'une?$/u.test(before)) return null;
  const from = /^(?:se|s')$/u.test(before) ? at - 1 : at;
  return { from, to: at + 1, form, clitic };
}

/** A participle in any gender and number ("réjouie", "indignés"). */
function participleForm(word: string, { reportingVerbs, participle }: Language): ReportingVerb | undefined {
  const base = [word, word.replace(/(?<=[éiu])(?:e|s|es)$/u, '')].find((form) => reportingVerbs.has(form));
  return base !== undefined && participle?.test(base) ? reportingVerbs.get(base) : undefined;
}

function pronounAt(block: AnnotatedBlock, at: number, head: string): Mention {
  return {
    np: at,
    from: at,
    to: at + 1,
    kind: 'pronoun',
    entity: null,
    head,
    modifiers: [],
    text: block.tokens[at]?.text ?? '',
    definite: true,
    possessive: false,
  };
}
