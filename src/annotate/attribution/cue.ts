import type { Range } from '../../corpus/span.ts';
import type { Scene } from '../scene.ts';
import type { Choice } from './choose-frame.ts';

/** The words that say who speaks: with the one spoken to and the colon ("Putin told Xi:"); the verb alone where its subject stands far off. */
export function cueOf(scene: Scene, choice: Choice): Range {
  const { frame } = choice;
  const from = frame.verb - frame.from > 10 ? frame.verb : frame.from;
  let to = frame.to;
  for (let ahead = to; ahead < Math.min(to + 4, scene.tokens.length) && scene.quoteAt[ahead] === -1; ahead++)
    if (scene.tokens[ahead]?.text === ':') to = ahead + 1;
  const start = scene.tokens[from]?.start ?? 0;
  return { start, end: Math.max(start, scene.tokens[to - 1]?.end ?? start) };
}
