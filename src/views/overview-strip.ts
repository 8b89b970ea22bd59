import type { PossiblePair } from '../corpus/edition.ts';
import type { ColumnPlan, EventPlan } from './event-plan.ts';
import { type Placed, round } from './overview-place.ts';
import { place } from './routes.ts';
import { shorten } from './shorten.ts';
import type { Witness } from './witnesses.ts';

/** Gap between sentences of a block, as a part of the gap between blocks. */
const SENTENCE_GAP = 0.3;
/** Units; the least width of a bar where nothing shrinks. */
const LEAST_BAR = 3;
/** UTF-16 code units of a sentence that name its bar. */
const NAME_LENGTH = 40;

/** One sentence that is told elsewhere, or may be: a link to it, its place, the number of what it stands with if that has one. */
export interface BarView extends Placed {
  readonly href: string;
  readonly number: number | null;
  readonly isPossible: boolean;
  readonly label: string;
}

/** One version as a strip. `hollow` and `edges` are SVG paths: sentences without counterpart, and the top edges of headlines. */
export interface StripView {
  readonly witness: Witness;
  readonly isSpine: boolean;
  readonly y: number;
  readonly bars: readonly BarView[];
  readonly hollow: string;
  readonly edges: string;
}

/** A strip with what bands need: the places of groups (that which tells most of it first) and of sentences; `line` is the strip as a line at 0. */
export interface DrawnStrip {
  readonly strip: StripView;
  readonly places: ReadonlyMap<string, readonly Placed[]>;
  readonly sentences: ReadonlyMap<string, Placed>;
  readonly line: string;
  readonly width: number;
}

interface Drawing {
  /** `unit`: units a UTF-16 code unit; `shrink`: 0..1, of gaps and least widths; `gap`: units between blocks. */
  readonly scale: { readonly unit: number; readonly shrink: number; readonly gap: number };
  readonly y: number;
  readonly bar: number;
  readonly isSpine: boolean;
}

/** What the bars of all strips are named by: the numbers of groups, and of what each sentence of a possible pair stands with, null where that has none. */
export interface Numbers {
  readonly ofGroup: (group: string) => number | null;
  readonly ofCounterpart: ReadonlyMap<string, number | null>;
}

/** See {@link Numbers}. */
export function numberSentences(plan: EventPlan, possible: readonly PossiblePair[]): Numbers {
  const ofGroup = (group: string): number | null => plan.groupsById.get(group)?.number ?? null;
  const groupOf = new Map(plan.columns.flatMap((c) => c.lines.map((line) => [line.sentence.id, line.group] as const)));
  const numberOf = (sentence: string): number | null => ofGroup(groupOf.get(sentence) ?? '');
  const ofCounterpart = possible.flatMap(({ sentence, counterpart }) => [
    [sentence, numberOf(counterpart)] as const,
    [counterpart, numberOf(sentence)] as const,
  ]);
  return { ofGroup, ofCounterpart: new Map(ofCounterpart) };
}

/** See {@link DrawnStrip}. */
export function drawStrip(
  { witness, lines }: ColumnPlan,
  { scale, y, bar, isSpine }: Drawing,
  { ofGroup, ofCounterpart }: Numbers,
  away: ReadonlyMap<string, string>,
): DrawnStrip {
  const bars: BarView[] = [];
  const places = new Map<string, Placed[]>();
  const sentences = new Map<string, Placed>();
  let hollow = '';
  let edges = '';
  let line = '';
  let x = 0;
  lines.forEach(({ sentence, group, block }, i) => {
    const placed = { x: round(x), width: round(Math.max(LEAST_BAR * scale.shrink, sentence.text.length * scale.unit)) };
    const other = ofCounterpart.get(sentence.id);
    sentences.set(sentence.id, placed);
    line += `M${placed.x} 0h${placed.width}`;
    if (group !== null || other !== undefined) {
      const number = group === null ? (other ?? null) : ofGroup(group);
      const name = group === null ? `possibly ${number ?? 'told elsewhere'}, ` : `${number} `;
      const label = `${name}in ${witness.siglum}: ${shorten(sentence.text, NAME_LENGTH)}`;
      bars.push({
        ...placed,
        href: place(away.get(sentence.id) ?? '', sentence.id),
        number,
        isPossible: group === null,
        label,
      });
    } else hollow += box(placed, y, bar);
    if (group !== null) places.set(group, [...(places.get(group) ?? []), placed]);
    if (block.kind === 'headline' || block.kind === 'subhead') edges += `M${placed.x} ${y + 1}h${placed.width}`;
    const isSameBlock = lines[i + 1]?.block === block;
    x += placed.width + scale.gap * scale.shrink * (isSameBlock ? SENTENCE_GAP : 1);
  });
  for (const tellings of places.values()) tellings.sort((a, b) => b.width - a.width);
  return { strip: { witness, isSpine, y, bars, hollow, edges }, places, sentences, line, width: x };
}

/** A box drawn half a unit inside its edges, so that its line stays sharp. */
function box({ x, width }: Placed, y: number, bar: number): string {
  return `M${round(x + 0.5)} ${y + 0.5}h${round(width - 1)}v${bar - 1}h${round(1 - width)}z`;
}
