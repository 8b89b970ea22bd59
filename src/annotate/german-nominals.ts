import { isDetermined } from './german-names.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';
import { germanArticles, germanDefinite, germanRoleEnding } from './tables/german.ts';

/** "Der Bürgermeister", "ein Regierungssprecher": a German noun of office or work behind an article word, or null. */
export function germanNominalAt(scene: Scene, at: number): Mention | null {
  const token = scene.tokens[at];
  if (token === undefined || !/^\p{Lu}/u.test(token.text) || !germanRoleEnding.test(token.lower)) return null;
  if (!isDetermined(scene.tokens, at)) return null;
  let np = at - 1;
  while (np > 0 && !germanArticles.has(scene.tokens[np]?.lower ?? '')) np--;
  const article = scene.tokens[np]?.lower ?? '';
  // "die Richter": the feminine article before a masculine noun is the plural's.
  const isPlural = article === 'die' && !/(?:in|e)$/u.test(token.lower);
  return {
    np,
    from: at,
    to: at + 1,
    kind: isPlural ? 'group' : 'role',
    entity: null,
    head: token.lower,
    modifiers: scene.tokens.slice(np + 1, at).map(({ text }) => text),
    text: scene.text.slice(scene.tokens[np + 1]?.start ?? token.start, token.end),
    definite: germanDefinite.has(article),
    possessive: false,
  };
}
