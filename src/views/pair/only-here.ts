import type { BlockKind } from '../../vocabulary/block-kinds.ts';
import { BLOCK_KINDS } from '../../vocabulary/block-kinds.ts';
import { count, listInWords } from '../wording-of-numbers.ts';
import type { LadderCell } from './ladder.ts';

/** What stands in one version alone, as the margin says it: "headline and two key points, only in r"; null where all is shared. */
export function onlyHere(cell: LadderCell, siglum: string): string | null {
  const kinds = new Map<BlockKind, number>();
  for (const chunk of cell.chunks) {
    if (chunk.number !== null) continue;
    for (const piece of chunk.pieces) {
      const more = piece.kind === 'paragraph' ? piece.sentences.length : 1;
      kinds.set(piece.kind, (kinds.get(piece.kind) ?? 0) + more);
    }
  }
  if (kinds.size === 0) return null;
  const parts = [...kinds].map(([kind, n]) =>
    n === 1 ? BLOCK_KINDS[kind].name : count(n, BLOCK_KINDS[kind].name, { plural: BLOCK_KINDS[kind].plural }),
  );
  return `${listInWords(parts)}, only in ${siglum}`;
}
