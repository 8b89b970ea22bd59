import type { Mention } from '../mention.ts';
import type { Scene } from '../scene.ts';
import { frenchAuxiliaries, otherFunctionWords } from '../tables/other-words.ts';
import { inversionReach } from '../thresholds.ts';
import type { Frame } from './frame.ts';
import { isGoverned } from './governed.ts';
import { phraseBefore, phraseBehind } from './noun-phrase.ts';
import { subjectBefore } from './subject.ts';
import { type SpeechForm, speechFormIn } from './verbs.ts';

type Range = readonly [number, number];

/** A verb of saying in its place, `[from, to)` with its auxiliary, and the pronoun that hangs on it ("a-t-il ajouté"). */
interface VerbHere {
  readonly from: number;
  readonly to: number;
  readonly form: SpeechForm;
  readonly clitic: string | null;
}

/** The frame of a French or Russian verb of saying that begins at `at`, or null. */
export function foreignFrame(
  scene: Scene,
  unit: Range,
  mentions: readonly Mention[],
  at: number,
  before: readonly Frame[],
): Frame | null {
  const verb = scene.language === 'fr' ? frenchVerb(scene, at) : plainVerb(scene, at);
  if (verb === null) return null;
  const make = (subjects: readonly Mention[], shape: Frame['shape']): Frame => ({
    verb: verb.to - 1,
    lemma: verb.form.verb,
    verbClass: verb.form.verbClass,
    subjects,
    from: Math.min(verb.from, ...subjects.map((mention) => mention.np)),
    to: Math.max(verb.to, ...subjects.map((mention) => mention.to)),
    relayers: [],
    shape,
  });
  if (verb.clitic !== null) {
    const head = personOf(verb.clitic);
    return head === null ? null : make([pronounAt(scene, verb.from, head)], 'inverted');
  }
  if (isInvertedHere(scene, verb.from, unit)) {
    const subject = subjectBehind(scene, unit, mentions, verb.to);
    if (subject !== null) return make(subject, 'inverted');
  }
  const subject = subjectHere(scene, unit, mentions, verb.from, before);
  return subject === null ? null : make(subject, 'subject-verb');
}

function personOf(clitic: string): string | null {
  if (!/^(?:il|elle)/u.test(clitic)) return null;
  return clitic.endsWith('s') ? 'they' : 'he';
}

/** Right before the verb, else the noun phrase there, else as in English. */
function subjectHere(
  scene: Scene,
  unit: Range,
  mentions: readonly Mention[],
  verb: number,
  before: readonly Frame[],
): readonly Mention[] | null {
  const adjacent = mentions.find((mention) => mention.to === verb && !mention.possessive);
  if (adjacent !== undefined && !isGoverned(scene, adjacent, unit[0])) return [adjacent];
  // "Le patron du port, qui avait qualifié …": whoever the clause belongs to.
  if (/^(?:qui|который|которая|которые)$/u.test(scene.tokens[verb - 1]?.lower ?? '')) {
    const edge = scene.tokens[verb - 2]?.text === ',' ? verb - 2 : verb - 1;
    const named = mentions.find((mention) => mention.to === edge && !isGoverned(scene, mention, unit[0]));
    const antecedent = named ?? phraseBefore(scene, unit[0], edge);
    return antecedent === null ? null : [antecedent];
  }
  const phrase = phraseBefore(scene, unit[0], verb);
  return phrase === null ? subjectBefore(scene, unit, mentions, verb, before) : [phrase];
}

/** Behind a quotation, its comma or dash, or "as" ("как сообщил"), the verb comes before its subject. */
function isInvertedHere(scene: Scene, verb: number, unit: Range): boolean {
  let at = verb - 1;
  // "lui a lancé la présidente": the person spoken to.
  if (/^(?:lui|leur|me|te|nous|vous|se|y|en)$/u.test(scene.tokens[at]?.lower ?? '')) at--;
  while (at >= unit[0] && scene.quoteAt[at] === -1 && /^[,–—-]$/u.test(scene.tokens[at]?.text ?? '')) at--;
  if (at < unit[0]) return false;
  return scene.quoteAt[at] !== -1 || /^(?:как|comme)$/u.test(scene.tokens[at]?.lower ?? '');
}

/** The first name or pronoun behind the verb, over the noun it stands in apposition to ("sa présidente, Nicole Vasseur"); else the noun phrase there. */
function subjectBehind(
  scene: Scene,
  unit: Range,
  mentions: readonly Mention[],
  from: number,
): readonly Mention[] | null {
  const phrase = phraseBehind(scene, from, unit[1]);
  for (const mention of mentions) {
    if (mention.np < from || mention.possessive) continue;
    if (mention.np > from + inversionReach || scene.quoteAt[mention.from] !== -1) break;
    if (isLinked(scene, from, mention.np)) return [mention];
    break;
  }
  return phrase === null ? null : [phrase];
}

/** Only words of one noun phrase, and a comma before the name, part the verb from it. */
function isLinked(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = scene.tokens[at];
    const isComma = token?.text === ',' && at === to - 1 && at > from;
    if (token === undefined || !(isComma || token.kind === 'word')) return false;
    if (otherFunctionWords.has(token.lower) && !/^(?:его|её|ее|их)$/u.test(token.lower)) return false;
  }
  return true;
}

function plainVerb(scene: Scene, at: number): VerbHere | null {
  const token = scene.tokens[at];
  const form = token === undefined ? undefined : speechFormIn(scene.language, token.lower);
  if (form === undefined || /^\p{Lu}/u.test(token?.text ?? '')) return null;
  return { from: at, to: at + 1, form, clitic: null };
}

const participle = /(?:é|i|u|is)$/u;

function frenchVerb(scene: Scene, at: number): VerbHere | null {
  const { tokens, quoteAt } = scene;
  const word = tokens[at]?.lower ?? '';
  const parts = /^(?:[slmtn]')?(\p{L}+?)(?:-(?:t-)?(ils?|elles?|on|je|nous))?$/u.exec(word);
  const stem = parts?.[1] ?? '';
  const clitic = parts?.[2] ?? null;
  if (frenchAuxiliaries.has(stem) || frenchAuxiliaries.has(word)) {
    for (let next = at + 1; next < at + 3 && quoteAt[next] === -1; next++) {
      const form = participleForm(tokens[next]?.lower ?? '');
      if (form !== undefined && (participle.test(form.verb) || form.verb === 'dit' || form.verb === 'écrit'))
        return { from: at, to: next + 1, form, clitic };
    }
    return null;
  }
  const form = speechFormIn('fr', stem);
  const before = tokens[at - 1]?.lower ?? '';
  if (form === undefined || (participle.test(stem) && clitic === null) || /^\p{Lu}/u.test(tokens[at]?.text ?? ''))
    return null;
  // "la note", "le juge": a noun.
  if (/^(?:le|la|les|un|une|des|du|sa|son|ses|leur|ce|cette|au|aux|de|d'une?)$/u.test(before)) return null;
  const from = /^(?:se|s')$/u.test(before) ? at - 1 : at;
  return { from, to: at + 1, form, clitic };
}

/** A participle in any gender and number ("réjouie", "indignés"). */
function participleForm(word: string): SpeechForm | undefined {
  return speechFormIn('fr', word) ?? speechFormIn('fr', word.replace(/(?<=[éiu])(?:e|s|es)$/u, ''));
}

function pronounAt(scene: Scene, at: number, head: string): Mention {
  return {
    np: at,
    from: at,
    to: at + 1,
    kind: 'pronoun',
    entity: null,
    head,
    modifiers: [],
    text: scene.tokens[at]?.text ?? '',
    definite: true,
    possessive: false,
  };
}
