import type { AnnotatedBlock } from '../annotated-block.ts';
import type { Entity } from '../names/entity.ts';
import type { AttributionWindow, WindowQuote } from './attribution-window.ts';
import type { ReportingClause } from './reporting-clause.ts';

/** Those who pass the words on: whoever the chosen verb itself names, and subjects of verbs of saying that govern it or close the sentence behind it. */
export function findRelayers(
  window: AttributionWindow,
  chosen: ReportingClause,
  quote: WindowQuote,
  resolve: (clause: ReportingClause) => readonly Entity[],
  speakers: readonly Entity[],
): readonly Entity[] {
  const relayers = new Set<Entity>();
  const add = (clause: ReportingClause): void => {
    for (const entity of resolve(clause)) if (!speakers.includes(entity)) relayers.add(entity);
  };
  if (chosen.relayers.length > 0) add({ ...chosen, subjects: chosen.relayers });
  for (const clause of window.clauses) {
    if (
      clause === chosen ||
      clause.shape === 'noun' ||
      clause.verbClass === 'name' ||
      clause.verbClass === 'think' ||
      clause.verbClass === 'demand'
    )
      continue;
    if (clause.shape === 'according') add(clause);
    else if (clause.verb < chosen.from && !breaksClause(window.block, clause.to, chosen.from)) add(clause);
    else if (
      chosen.verb < quote.from &&
      clause.verb >= quote.to &&
      clause.shape !== 'participle' &&
      clause.from - quote.to <= 3 &&
      hasComma(window.block, quote.to - 1, clause.from)
    )
      add(clause);
  }
  return [...relayers];
}

function hasComma(block: AnnotatedBlock, from: number, to: number): boolean {
  return block.tokens.slice(from, to).some(({ text }) => text === ',');
}

function breaksClause(block: AnnotatedBlock, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      /^(?:and|but|while|;|because|so|after|before|–|—|-|which|who)$/u.test(block.tokens[at]?.lower ?? '') ||
      block.quoteAt[at] !== -1
    )
      return true;
  return false;
}
