import type { Entity } from '../entities.ts';
import type { Attribution, Telling } from './attribution.ts';
import type { Frame } from './frame.ts';
import type { Unit } from './unit.ts';

/** Whoever a unit's verbs of saying, and its quotations, give the word to. */
export function tellingOf(
  unit: Unit,
  resolve: (frame: Frame) => readonly Entity[],
  quoted: readonly Entity[],
): Telling[] {
  const { scene, range, frames } = unit;
  const all = new Set([...quoted, ...frames.filter(isPlain).flatMap(resolve)]);
  const [start, end] = [scene.tokens[range[0]]?.start, scene.tokens[range[1] - 1]?.end];
  return all.size === 0 || start === undefined || end === undefined
    ? []
    : [{ range: { start, end }, voices: [...all] }];
}

/** A verb with its own subject: whom a noun ("the claim that …") or a participle (", urging …") belongs to is often another. */
function isPlain({ shape }: Frame): boolean {
  return shape !== 'noun' && shape !== 'participle';
}

/** Whoever passes on another's words (“…,” Lee said that Kim had said) is the one who tells, and who "he" is next; else whoever speaks. */
export function narratorOf(own: readonly Attribution[], voices: readonly Entity[]): readonly Entity[] {
  const relayers = own.at(-1)?.relayers.filter(({ kind }) => kind === 'person') ?? [];
  return relayers.length === 1 ? relayers : voices;
}
