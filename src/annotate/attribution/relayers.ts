import type { Entity } from '../entities.ts';
import type { Scene } from '../scene.ts';
import type { Frame } from './frame.ts';
import type { Unit, UnitQuote } from './unit.ts';

/** Those who pass the words on: whoever the chosen verb itself names, and subjects of verbs of saying that govern it or close the sentence behind it. */
export function findRelayers(
  unit: Unit,
  chosen: Frame,
  quote: UnitQuote,
  resolve: (frame: Frame) => readonly Entity[],
  speakers: readonly Entity[],
): readonly Entity[] {
  const relayers = new Set<Entity>();
  const add = (frame: Frame): void => {
    for (const entity of resolve(frame)) if (!speakers.includes(entity)) relayers.add(entity);
  };
  if (chosen.relayers.length > 0) add({ ...chosen, subjects: chosen.relayers });
  for (const frame of unit.frames) {
    if (
      frame === chosen ||
      frame.shape === 'noun' ||
      frame.verbClass === 'name' ||
      frame.verbClass === 'think' ||
      frame.verbClass === 'demand'
    )
      continue;
    if (frame.shape === 'according') add(frame);
    else if (frame.verb < chosen.from && !breaksClause(unit.scene, frame.to, chosen.from)) add(frame);
    else if (
      chosen.verb < quote.from &&
      frame.verb >= quote.to &&
      frame.shape !== 'participle' &&
      frame.from - quote.to <= 3 &&
      hasComma(unit.scene, quote.to - 1, frame.from)
    )
      add(frame);
  }
  return [...relayers];
}

function hasComma(scene: Scene, from: number, to: number): boolean {
  return scene.tokens.slice(from, to).some(({ text }) => text === ',');
}

function breaksClause(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      /^(?:and|but|while|;|because|so|after|before|–|—|-|which|who)$/u.test(scene.tokens[at]?.lower ?? '') ||
      scene.quoteAt[at] !== -1
    )
      return true;
  return false;
}
