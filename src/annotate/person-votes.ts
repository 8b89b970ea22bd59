import { speechVerbForms } from './attribution/verbs.ts';
import { coreWords, personKey, useOf } from './entities.ts';
import type { NamePart } from './name-part.ts';
import type { Scene } from './scene.ts';
import { auxiliaries, conjunctions, irregularPasts, prepositions, subjectPronouns } from './tables/function-words.ts';
import type { StateWords } from './tables/states.ts';
import type { Token } from './tokens.ts';

/** Keys of capitalised pairs that are people: by an office or honorific somewhere, or because they stand without "the" and one of their words is used alone. */
export function personKeys(
  articles: readonly (readonly Scene[])[],
  parts: ReadonlyMap<Scene, readonly NamePart[]>,
  states: StateWords,
): ReadonlySet<string> {
  const votes = new Map<string, number>();
  for (const scenes of articles)
    for (const scene of scenes) {
      if (scene.titleCase) continue;
      for (const part of parts.get(scene) ?? []) {
        const { words } = useOf(scene.tokens, part);
        const vote = personVote(scene, part, words, states);
        if (vote !== 0) votes.set(personKey(words), (votes.get(personKey(words)) ?? 0) + vote);
      }
    }
  return new Set([...votes].filter(([, count]) => count > 0).map(([key]) => key));
}

/** An office or honorific before it speaks for a person, "the" against; 0 where the words cannot be one's name. */
function personVote(scene: Scene, part: NamePart, words: readonly string[], states: StateWords): number {
  const core = coreWords(words);
  if (core.length < 2 || core.length > 4) return 0;
  if (part.kind === 'person') return 3;
  const isOther =
    words.some((word) => /^(?:of|for|and|&|the)$/u.test(word)) ||
    core.some((word) => /^\p{Lu}{3,}$/u.test(word) || states.has(word));
  if (part.kind !== 'unknown' || isOther) return 0;
  if (scene.tokens[part.np - 1]?.lower !== 'the') return isAged(scene.tokens, part.to) ? 3 : 1;
  // "the Ivy Trask brand": the article is the noun's behind it.
  return isPlainWord(scene.tokens[part.to]) ? 0 : -2;
}

/** "Joel Bright, 39, …": an age between commas. */
function isAged(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ',' && /^\d{1,3}$/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ',';
}

function isPlainWord(token: Token | undefined): boolean {
  if (token === undefined || !/^\p{Ll}{3,}$/u.test(token.text) || irregularPasts.has(token.lower)) return false;
  const isClosed =
    prepositions.has(token.lower) ||
    conjunctions.has(token.lower) ||
    auxiliaries.has(token.lower) ||
    subjectPronouns.has(token.lower);
  return !(isClosed || speechVerbForms.has(token.lower) || /(?:ed|ing|ly)$/u.test(token.lower));
}
