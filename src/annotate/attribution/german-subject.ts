import type { Mention } from '../mention.ts';
import type { Scene } from '../scene.ts';
import { germanAuxiliaries } from '../tables/german.ts';
import { inversionReach } from '../thresholds.ts';
import { firstAfter } from './behind-verb.ts';
import { isGoverned } from './subject.ts';

/**
 * The subject of a German verb of saying, or null. The finite verb stands second (Duden 4, "Verbzweitsatz"): its subject right before it, else
 * behind it ("Dazu gab das Ministerium bekannt"); a participle or infinitive stands last, its subject first in the clause.
 */
export function germanSubject(
  scene: Scene,
  unit: readonly [number, number],
  mentions: readonly Mention[],
  verb: number,
): readonly Mention[] | null {
  const free = mentions.filter(
    (mention) => scene.quoteAt[mention.from] === -1 && !mention.possessive && !isGoverned(scene, mention, unit[0]),
  );
  const clause = clauseStart(scene, unit[0], verb);
  const before = free.filter((mention) => mention.from >= clause && mention.to <= verb);
  const nearest = before.at(-1);
  if (nearest?.to === verb) return [nearest];
  for (let at = clause; at < verb; at++)
    if (germanAuxiliaries.has(scene.tokens[at]?.lower ?? '')) return before[0] === undefined ? null : [before[0]];
  const after = firstAfter(free, verb + 1, Math.min(unit[1], verb + 1 + inversionReach), scene);
  if (after !== null) return after;
  return before[0] === undefined ? null : [before[0]];
}

function clauseStart(scene: Scene, from: number, verb: number): number {
  for (let at = verb - 1; at > from; at--) if (/^[,;:]$/u.test(scene.tokens[at]?.text ?? '')) return at + 1;
  return from;
}
