import type { Language } from '../../languages/language.ts';
import type { Token } from '../../text/tokens.ts';
import { MAX_INTERPOSED_TOKENS } from '../thresholds.ts';
import type { TokenRange } from '../token-range.ts';

/**
 * French and Russian leave the narrator's words inside the marks: « C’est trop, dit-elle, bien trop » (Imprimerie nationale, "incise"), «Это много, — сказала
 * она. — Слишком» (Rosenthal § 50). Of the tokens of one quotation those that are the narrator's, in order.
 */
export function findInterposedClauses(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  language: Language,
): readonly TokenRange[] {
  if (language.interposedClauses === 'none') return [];
  const found: TokenRange[] = [];
  for (let at = from + 1; at + 1 < to; at++) {
    if (!/^[,!?…]$/u.test(tokens[at]?.text ?? '')) continue;
    const end =
      language.interposedClauses === 'inverted-verb'
        ? endOfInverted(tokens, at + 1, to, language)
        : endBetweenDashes(tokens, at + 1, to, language);
    if (end === null) continue;
    found.push({ from: at + 1, to: end });
    at = end;
  }
  return found;
}

/** Where an interposed clause that begins at `from` with an inverted verb ends, or null: at its comma or stop, over the comma of an apposition. */
function endOfInverted(tokens: readonly Token[], from: number, to: number, language: Language): number | null {
  const behind = behindInvertedVerb(tokens, from, language);
  if (behind === null) return null;
  for (let at = behind; at < Math.min(to, from + MAX_INTERPOSED_TOKENS); at++) {
    const text = tokens[at]?.text ?? '';
    if (/^[.!?…:;]$/u.test(text)) return at;
    const isApposition = /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') && at > behind;
    if (text === ',' && !isApposition) return at;
  }
  return null;
}

/** The token behind "dit-elle", "a-t-il ajouté", "explique", where an inversion shows that the verb has its subject behind it; else null. */
function behindInvertedVerb(tokens: readonly Token[], from: number, language: Language): number | null {
  const word = tokens[from]?.lower ?? '';
  const parts = /^(?:[sl]')?(\p{L}+?)(?:-(?:t-)?(?:ils?|elles?|on))?$/u.exec(word);
  const stem = parts?.[1] ?? '';
  const isClitic = /-(?:t-)?(?:ils?|elles?|on)$/u.test(word);
  const isAuxiliary = language.auxiliaries.has(stem) || language.auxiliaries.has(word);
  const verb = isAuxiliary ? from + 1 : from;
  const form = language.reportingVerbs.get(isAuxiliary ? (tokens[verb]?.lower ?? '') : stem);
  if (form === undefined) return null;
  if (isClitic) return verb + 1;
  // "explique son voisin", "raconte Samira": a subject stands right behind; "explique que" goes on with the quotation.
  const next = tokens[verb + 1];
  return language.determiners.has(next?.lower ?? '') ||
    language.pronouns.has(next?.lower ?? '') ||
    /^(?:l['’])?\p{Lu}/u.test(next?.text ?? '')
    ? verb + 1
    : null;
}

function endBetweenDashes(tokens: readonly Token[], from: number, to: number, language: Language): number | null {
  if (!/^[—–]$/u.test(tokens[from]?.text ?? '')) return null;
  const isSaid = [1, 2, 3].some((step) => {
    const token = tokens[from + step];
    return (
      from + step < to && token !== undefined && /^\p{Ll}/u.test(token.text) && language.reportingVerbs.has(token.lower)
    );
  });
  if (!isSaid) return null;
  for (let at = from + 1; at < to; at++) if (/^[—–]$/u.test(tokens[at]?.text ?? '')) return at;
  return to;
}
