import { germanAuxiliaries } from '../../languages/tables/german.ts';
import type { Token } from '../../text/tokens.ts';

/** Pronouns that are the subject of a clause, with the forms that elision makes of them. */
const subjects: Readonly<Record<string, RegExp>> = {
  de: /^(?:ich|du|er|sie|es|wir|ihr|man|das|dies|niemand|jeder|alle|wer)$/u,
  fr: /^(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|ça|cela|j'.+|c'.+|l'on|qu'il|qu'elle|qu'on|s'il)$/u,
  ru: /^(?:я|ты|он|она|оно|мы|вы|они|это|никто|все|всё|кто|каждый)$/u,
};

/** Finite verbs that are known by their form: auxiliaries and modals, and endings of the present and the past that nouns and adjectives hardly have. */
const finite: Readonly<Record<string, RegExp>> = {
  de: /^(?:kann|können|könnte|könnten|muss|müssen|musste|mussten|müsste|soll|sollen|sollte|sollten|will|wollen|wollte|wollten|darf|dürfen|durfte|dürfte|mag|möchte|möchten|sei|seien|bin|bist|würde|würden|gibt|gab|geht|ging|kommt|kam|steht|bleibt)$/u,
  fr: /^(?:est|sont|était|étaient|sera|seront|serait|fut|furent|a|ont|avait|avaient|aura|auront|aurait|n'est|n'a|n'ont|n'était|peut|peuvent|doit|doivent|va|vont|faut|n'y|y'a)$/u,
  ru: /^(?:есть|будет|будем|будут|буду|был|была|было|были|нет|надо|нужно|можно|нельзя|\p{L}{2,}(?:ет|ют|ит|ят|ёт|ется|ются|ится|ятся|лся|лась|лось|лись|али|или|яли|ели)|\p{L}{3,}(?:ил|нул))$/u,
};

/** Words that begin a clause hanging on another: what follows is no clause of its own. */
const subordinators: Readonly<Record<string, RegExp>> = {
  de: /^(?:dass|weil|wenn|ob|als|obwohl|damit|die|der|das|wo|wie|was)$/u,
  fr: /^(?:que|qui|dont|où|quand|comme|si|parce|puisque|pour|de|à)$/u,
  ru: /^(?:что|чтобы|если|когда|который|которая|которые|как|где|потому)$/u,
};

/** True where the words (German, French, Russian) have a subject and a finite verb, as far as pronouns and verb forms show. */
export function isForeignClause(tokens: readonly Token[], language: string): boolean {
  const words = tokens.filter((token) => token.kind === 'word');
  const first = words[0];
  const isSubject = subjects[language];
  const isOwnVerb = finite[language];
  if (first === undefined || isSubject === undefined || isOwnVerb === undefined || words.length < 2) return false;
  const isSmall = /^\p{Ll}/u.test(first.text);
  if (isSmall && subordinators[language]?.test(first.lower) === true) return false;
  const isVerb = (token: Token | undefined): boolean =>
    token !== undefined && (isOwnVerb.test(token.lower) || (language === 'de' && germanAuxiliaries.has(token.lower)));
  return words.some((token, index) => {
    if (isSubject.test(token.lower)) return isBesideVerb(words, index, language, isVerb);
    // A verb that is not the first word has its subject before it; a predicate ("hat gelogen") begins with it.
    return index > 0 && words.length > 2 && isVerb(token) && (language !== 'de' || !isSmall || index > 1);
  });
}

/** German "das" is an article too: a small word in -t or -te must stand behind it. Other pronouns need a word beside them. */
function isBesideVerb(
  words: readonly Token[],
  at: number,
  language: string,
  isVerb: (token: Token | undefined) => boolean,
): boolean {
  const next = words[at + 1];
  const before = words[at - 1];
  if (isVerb(next) || isVerb(before)) return true;
  if (language === 'fr') return next !== undefined || /'/u.test(words[at]?.lower ?? '');
  if (language === 'ru') return next !== undefined && at < 3;
  const isVerbal = (token: Token | undefined): boolean =>
    token !== undefined && /^\p{Ll}+(?:e|st|t|te|en|ten)$/u.test(token.text);
  return words[at]?.lower === 'das' || words[at]?.lower === 'dies'
    ? next !== undefined && /^\p{Ll}+(?:t|te|ten)$/u.test(next.text)
    : isVerbal(next) || isVerbal(before);
}
