/**
 * Words that carry grammar rather than content, by language: the closed classes (articles, prepositions, conjunctions, pronouns, auxiliaries)
 * as listed in the Snowball stop-word lists (snowballstem.org, BSD), negations and modals left out of the quiet set below because they change
 * what a sentence says.
 */
const ENGLISH = `a an the this that these those of in on at by for with from to into onto upon about against between through during before after
above below up down out off over under again then once here there and or but if because as until while so than too very s t i me my we our ours
you your he him his she her hers it its they them their theirs what which who whom whose when where why how all both each few more most other some
such only own same is am are was were be been being have has had having do does did doing just also amid among toward towards via per whose said`;
const GERMAN = `der die das den dem des ein eine einen einem einer eines und oder aber wenn weil als ob wie so zu zum zur in im an am auf aus bei beim
mit nach von vom vor für über unter um durch gegen ohne bis seit ich du er sie es wir ihr mich dich sich uns euch ihm ihn ihnen mein dein sein unser euer
dieser diese dieses diesem diesen jener welche welcher welches ist sind war waren sei wird werden wurde wurden worden hat haben hatte hatten auch noch
nur schon da dann dort hier sehr dass was wer wo man`;
const FRENCH = `le la les l un une des du de d et ou mais si car que qu qui quoi dont où ce c cet cette ces à au aux en dans par pour sur sous avec sans
entre vers chez je j tu il elle on nous vous ils elles me m te t se s lui leur leurs mon ma mes ton ta tes son sa ses notre nos votre vos est sont était
étaient être été a ont avait avaient avoir eu plus très aussi comme y ne`;
const RUSSIAN = `и в во на с со к ко по за из от до у о об а но да же бы ли что чтобы как так это этот эта эти эту того то тот та те я ты он она оно мы вы
они его ее её их ему ей им них нем ней меня мне нас нам вас вам себя свой своя свое свои который которая которое которые быть был была было были есть при
для или если когда где уже еще ещё только также`;
/** Titles before names (Emily Post's and the AP Stylebook's courtesy titles, and their counterparts). */
const HONORIFICS = 'mr mrs ms miss dr sir madam herr frau monsieur madame m mme г-н г-жа господин госпожа';

/** The plainest words of reporting (VerbNet class say-37.7 and who does it): they frame what is told and are no part of it. */
const REPORTING = `say says saying tell tells told telling add adds added adding stated stating note notes noted noting remark remarked
called calling report reports reported reporting reporter reporters according spokesman spokeswoman spokesperson spokespeople statement told`;

const words = (list: string) => list.normalize('NFKD').replace(/\p{M}/gu, '').split(/\s+/u);

/** Each language's own: "war", "die", "man" are grammar in a German text and news in an English one. */
const BY_LANGUAGE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({ en: ENGLISH, de: GERMAN, fr: FRENCH, ru: RUSSIAN }).map(([code, list]) => [
    code,
    new Set(words(list)),
  ]),
);
const ANY_LANGUAGE: ReadonlySet<string> = new Set([...BY_LANGUAGE.values()].flatMap((list) => [...list]));
const TITLES: ReadonlySet<string> = new Set(words(HONORIFICS));
const TELLING: ReadonlySet<string> = new Set(words(REPORTING));

/** Whether a word in normal form tells nothing of what is reported: grammar, a title, or the plainest words of reporting. */
export function isStopWord(norm: string, language: string): boolean {
  return isInsubstantial(norm, language) || TELLING.has(norm);
}

/** Whether a word in normal form carries grammar alone in a language (BCP 47); where the language is not one of those listed, in any of them. */
export function isFunctionWord(norm: string, language: string): boolean {
  return (BY_LANGUAGE.get(language) ?? ANY_LANGUAGE).has(norm);
}

/** Whether a difference in this word alone is drawn quietly: a function word or an honorific. */
export function isInsubstantial(norm: string, language: string): boolean {
  return isFunctionWord(norm, language) || TITLES.has(norm);
}

/** The language whose function words are the most among some words in normal form, English where none are: a stretch too short for a detector tells itself. */
export function languageOfWords(norms: readonly string[]): string {
  let best = 'en';
  let most = 0;
  for (const [language, list] of BY_LANGUAGE) {
    const count = norms.filter((norm) => list.has(norm)).length;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
