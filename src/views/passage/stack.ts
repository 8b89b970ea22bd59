import { type BaseRun, STACK_LIMIT, type WitnessLine } from './apparatus.ts';

/** What stands below a place of the base text in one line of witnesses. */
export interface StackCell {
  /** `same`: the line runs on; `none`: nothing stands here; `note`: too long, the apparatus has it. */
  readonly kind: 'same' | 'words' | 'none' | 'note';
  readonly text: string;
  /** Of the perspective. */
  readonly hue: number;
}

/** A place of the interlinear: words of the base with one cell for each line of witnesses below them. */
export interface Stack {
  /** What stands over the cells and is never broken; empty where the base has nothing, or one word too long for a line. */
  readonly head: string;
  /** What of a long stretch runs on behind. */
  readonly rest: string;
  readonly cells: readonly StackCell[];
}

/** About as wide as the shortest remark below it; characters. */
const SHORTEST_HEAD = 6;

/** A variant of the base text as it stands in the interlinear; see {@link Stack}. */
export function stackOf(run: Extract<BaseRun, { kind: 'variant' }>, lines: readonly WitnessLine[]): Stack {
  const isLong = run.text.length > STACK_LIMIT;
  const cells = lines.map(({ witnesses, at }): StackCell => {
    const hue = witnesses[0]?.witness.hue ?? 0;
    const reading = run.readings[at] ?? null;
    if (reading === null) return { kind: 'same', text: '', hue };
    if (reading === '') return { kind: 'none', text: isLong ? 'not here' : '–', hue };
    if (reading.length > STACK_LIMIT) return { kind: 'note', text: `see ${run.letter}`, hue };
    return { kind: 'words', text: reading, hue };
  });
  if (!isLong) return { head: run.text, rest: '', cells };
  // Words of the witnesses are set at half the size of the base.
  const room = Math.max(SHORTEST_HEAD, ...cells.map(({ text }) => Math.ceil(text.length / 2)));
  const cut = run.text.indexOf(' ', room);
  const head = cut === -1 || cut > STACK_LIMIT ? '' : run.text.slice(0, cut);
  return { head, rest: run.text.slice(head.length), cells };
}
