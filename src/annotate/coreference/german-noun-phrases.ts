import { germanArticles, germanDefinite, germanRoleEnding } from '../../languages/tables/german.ts';
import type { AnnotatedBlock } from '../annotated-block.ts';
import { isDetermined } from '../names/german-names.ts';
import type { Mention } from './mention.ts';

/** "Der Bürgermeister", "ein Regierungssprecher": a German noun of office or work behind an article word, or null. */
export function germanNounPhraseAt(block: AnnotatedBlock, at: number): Mention | null {
  const token = block.tokens[at];
  if (token === undefined || !/^\p{Lu}/u.test(token.text) || !germanRoleEnding.test(token.lower)) return null;
  if (!isDetermined(block.tokens, at)) return null;
  let np = at - 1;
  while (np > 0 && !germanArticles.has(block.tokens[np]?.lower ?? '')) np--;
  const article = block.tokens[np]?.lower ?? '';
  // "die Richter": the feminine article before a masculine noun is the plural's.
  const isPlural = article === 'die' && !/(?:in|e)$/u.test(token.lower);
  return {
    np,
    from: at,
    to: at + 1,
    kind: isPlural ? 'group' : 'role',
    entity: null,
    head: token.lower,
    modifiers: block.tokens.slice(np + 1, at).map(({ text }) => text),
    text: block.text.slice(block.tokens[np + 1]?.start ?? token.start, token.end),
    definite: germanDefinite.has(article),
    possessive: false,
  };
}
