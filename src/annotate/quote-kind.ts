import type { Range } from '../corpus/span.ts';
import { speechVerbForms } from './attribution/verbs.ts';
import { isCapital } from './names.ts';
import {
  conjunctions,
  contractedClauses,
  determiners,
  finiteAuxiliaries,
  prepositions,
  subjectPronouns,
} from './tables/function-words.ts';
import { clauseWords, clauseWordsElsewhere } from './thresholds.ts';
import { type Token, tokenize } from './tokens.ts';

/** True where quoted words have a subject and a finite verb of their own. Languages other than English: by length and shape. */
export function isClause(text: string, range: Range, language: string): boolean {
  const tokens = tokenize(text, range);
  const words = tokens.filter((token) => token.kind !== 'mark');
  if (language !== 'en' && language !== 'und')
    return (
      words.length >= clauseWordsElsewhere ||
      (/[.!?…]$/u.test(text.slice(range.start, range.end).trim()) && words.length >= 4)
    );
  return hasOwnClause(tokens, words.length);
}

// Verb forms that are not nouns as well, third person or past, too frequent to leave to morphology (Quirk et al. 3.11–19, irregular verbs).
const irregularPasts = new Set(
  `said went came saw took got gave made knew thought told became left felt brought began kept held wrote stood heard meant met ran paid sat spoke led grew lost fell sent built
   understood drew broke spent rose drove bought wore chose won lost did was were had has is are am does`.split(/\s+/u),
);
const bareVerbs = new Set(
  `need want think know believe love like hate hope see feel say make take go get give understand mean support agree remain continue seem look stand work live keep come deserve expect oppose respect appreciate trust remember
   consider welcome intend call urge demand ask reject share face claim require apologize apologise regret care tend matter exist appear`.split(
    /\s+/u,
  ),
);

function hasOwnClause(tokens: readonly Token[], count: number): boolean {
  const first = tokens.find((token) => token.kind !== 'mark');
  if (first === undefined) return false;
  // A whole sentence with its own capital and stop, even an elliptic one ("Not yet."), is an utterance when it is long enough.
  const last = tokens.at(-1)?.text ?? '';
  if (/^[!?]$/u.test(last) && isCapital(first)) return true;
  if (tokens.some((token) => contractedClauses.has(token.lower))) return true;
  let subject = false;
  let blocked = conjunctionFirst(first);
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'mark') {
      if (/^[.!?;:]$/u.test(token.text)) subject = false;
      if (token.text === ',' && blocked) blocked = false;
      continue;
    }
    if (token.kind === 'number') {
      subject = true;
      continue;
    }
    const previous = tokens[index - 1];
    if (
      /^(?:who|which|whom|whose|that|what|where|when|how|if|because|as|than|whether)$/u.test(token.lower) &&
      index > 0 &&
      subject
    ) {
      // A subordinate clause's verb is not the quotation's own.
      if (token.lower !== 'that' && token.lower !== 'as') return hasLaterMain(tokens, index);
    }
    if (isFinite(token, previous, tokens[index + 1], subject) && subject && !blocked) return true;
    if (subjectPronouns.has(token.lower) || isNominal(token, previous)) subject = true;
  }
  return (
    count >= clauseWords &&
    isCapital(first) &&
    /[.!?,]/u.test(last) &&
    tokens.some((token) => finiteAuxiliaries.has(token.lower))
  );
}

function conjunctionFirst(first: Token): boolean {
  return (
    /^(?:who|which|that|whose|because|if|when|while|as|although|though|until|than|where)$/u.test(first.lower) &&
    conjunctions.has(first.lower)
  );
}

/** After a relative clause the main verb may still come ("The West, which is headed by …, is at war with us"). */
function hasLaterMain(tokens: readonly Token[], from: number): boolean {
  let finite = 0;
  for (let index = from + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token !== undefined && isFinite(token, tokens[index - 1], tokens[index + 1], true)) finite++;
  }
  return finite >= 2;
}

function isFinite(token: Token, previous: Token | undefined, next: Token | undefined, subject: boolean): boolean {
  const word = token.lower;
  if (finiteAuxiliaries.has(word)) return true;
  if (!subject || previous === undefined) return false;
  if (isCapital(token)) return false;
  if (determiners.has(previous.lower) || (prepositions.has(previous.lower) && previous.lower !== 'before'))
    return false;
  if (irregularPasts.has(word)) return true;
  const pronounBefore = /^(?:i|we|you|they|he|she|it|who|people|countries|americans)$/u.test(previous.lower);
  if (pronounBefore && /^\p{Ll}+$/u.test(word) && !prepositions.has(word) && !conjunctions.has(word)) return true;
  if (bareVerbs.has(word) && previous.kind === 'word' && /s$/u.test(previous.lower) && previous.lower !== 'to')
    return true;
  if (/(?:[^s]s|ed)$/u.test(word) && word.length > 3) {
    const nextLower = next?.lower ?? '';
    const object =
      determiners.has(nextLower) ||
      nextLower === 'to' ||
      nextLower === 'that' ||
      prepositions.has(nextLower) ||
      subjectPronouns.has(nextLower);
    const third =
      word.endsWith('s') &&
      (speechVerbForms.has(word) ||
        /(?:ies|izes|ises|ates|fies|ens|kes|ves|mes|ges|nds|rts|ins|ows|eds|ets|eps)$/u.test(word));
    return (word.endsWith('ed') && object && isCapitalOrPlain(previous)) || (third && (object || next === undefined));
  }
  return false;
}

function isCapitalOrPlain(previous: Token): boolean {
  return previous.kind === 'word' && !/(?:ed|ing|ly)$/u.test(previous.lower);
}

function isNominal(token: Token, previous: Token | undefined): boolean {
  if (determiners.has(token.lower) || prepositions.has(token.lower) || conjunctions.has(token.lower)) return false;
  if (previous !== undefined && prepositions.has(previous.lower)) return false;
  return token.kind === 'word' && !/ly$/u.test(token.lower) && token.lower !== 'not' && token.lower !== 'to';
}
