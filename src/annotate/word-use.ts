import { isCapital } from './capitals.ts';
import type { Scene } from './scene.ts';

/** What the whole corpus says of a word: how often it stands in lower case, and capitalised where no sentence begins. */
export interface WordUse {
  readonly lower: number;
  readonly capital: number;
}

/** How the running text of a corpus writes each of its words (lower case), where no sentence begins. */
export function countWords(articles: readonly (readonly Scene[])[]): ReadonlyMap<string, WordUse> {
  const use = new Map<string, { lower: number; capital: number }>();
  for (const scenes of articles)
    for (const scene of scenes) {
      if (scene.titleCase) continue;
      scene.tokens.forEach((token, index) => {
        if (token.kind !== 'word' || scene.starts.has(index)) return;
        const entry = use.get(token.lower) ?? { lower: 0, capital: 0 };
        if (isCapital(token)) entry.capital++;
        else entry.lower++;
        use.set(token.lower, entry);
      });
    }
  return use;
}
