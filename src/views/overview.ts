import type { EventPlan } from './event-plan.ts';
import { layOutColumn } from './parallel-rows.ts';
import { shorten } from './shorten.ts';
import type { Witness } from './witnesses.ts';

/** Units of the drawing; its width is the longest version's. */
const WIDTH = 1084;
const BAR = 24;
const BAND = 60;
/** Gaps between sentences and between blocks, and the least width of a bar; all shrink together where a text has hundreds of sentences. */
const GAP = 1.5;
const BLOCK_GAP = 5;
const LEAST_BAR = 3;
/** So much of the width may be gaps. */
const GAP_SHARE = 0.25;

/** One sentence that is told elsewhere: a link to it, its place, its number where there is room for one. */
export interface BarView {
  readonly id: string;
  readonly number: number;
  readonly x: number;
  readonly width: number;
  readonly label: string;
}

/** One version as a strip. `hollow`, `possible` and `edges` are SVG paths: sentences without and with a possible counterpart, headlines' top edges. */
export interface StripView {
  readonly witness: Witness;
  readonly isSpine: boolean;
  readonly y: number;
  readonly bars: readonly BarView[];
  readonly hollow: string;
  readonly possible: string;
  readonly edges: string;
}

/** Strips from top to bottom, and the bands between them as SVG paths with the group that each joins. */
export interface OverviewView {
  readonly width: number;
  readonly height: number;
  readonly bar: number;
  readonly strips: readonly StripView[];
  readonly bands: readonly { readonly group: number; readonly d: string; readonly isMoved: boolean }[];
}

interface Placed {
  readonly x: number;
  readonly width: number;
}

/** Strips and bands of an event: bars as long as their sentences, on one scale, in each version's own order. */
export function drawOverview(plan: EventPlan): OverviewView {
  const lengths = plan.columns.map((column) => column.lines.reduce((sum, line) => sum + line.sentence.text.length, 0));
  const most = Math.max(1, ...plan.columns.map((column) => column.lines.length));
  const shrink = Math.min(1, (WIDTH * GAP_SHARE) / (most * BLOCK_GAP));
  const room = WIDTH - Math.min(most * BLOCK_GAP, WIDTH * GAP_SHARE);
  const scale = room / Math.max(1, ...lengths);
  const order = plan.groups.filter((group) => group.articles.length > 1).map((group) => group.id);
  const strips: StripView[] = [];
  const places: Map<string, Placed[]>[] = [];
  const moved: Set<string>[] = [];
  plan.columns.forEach((column, i) => {
    const y = i * (BAR + BAND);
    const { strip, at } = drawStrip(column.witness, column.lines, { scale, shrink }, y, plan);
    strips.push(strip);
    places.push(at);
    const level = new Set(layOutColumn(column, order).flatMap((item) => (item.kind === 'level' ? [item.group] : [])));
    moved.push(new Set([...at.keys()].filter((group) => !level.has(group))));
  });
  const bands = [];
  for (let i = 0; i + 1 < strips.length; i++) {
    for (const group of plan.groups) {
      const above = places[i]?.get(group.id)?.[0];
      const below = places[i + 1]?.get(group.id)?.[0];
      if (above === undefined || below === undefined) continue;
      const isMoved = moved[i]?.has(group.id) === true || moved[i + 1]?.has(group.id) === true;
      bands.push({ group: group.number, isMoved, d: band(above, below, i * (BAR + BAND) + BAR) });
    }
  }
  const height = strips.length * BAR + (strips.length - 1) * BAND;
  const width = Math.max(1, ...strips.flatMap((strip) => strip.bars.map((bar) => bar.x + bar.width)), WIDTH);
  return { width, height, bar: BAR, strips, bands };
}

function drawStrip(
  witness: Witness,
  lines: EventPlan['columns'][number]['lines'],
  { scale, shrink }: { scale: number; shrink: number },
  y: number,
  plan: EventPlan,
): { strip: StripView; at: Map<string, Placed[]> } {
  const bars: BarView[] = [];
  const at = new Map<string, Placed[]>();
  let hollow = '';
  let possible = '';
  let edges = '';
  let x = 0;
  lines.forEach((line, i) => {
    const width = round(Math.max(LEAST_BAR * shrink, line.sentence.text.length * scale));
    const group = line.group === null ? undefined : plan.groupsById.get(line.group);
    if (group !== undefined) {
      bars.push({
        id: line.sentence.id,
        number: group.number,
        x: round(x),
        width,
        label: `${group.number} in ${witness.siglum}: ${shorten(line.sentence.text, 40)}`,
      });
      // A band joins the places that tell most of a passage.
      at.set(
        group.id,
        [...(at.get(group.id) ?? []), { x, width }].toSorted((a, b) => b.width - a.width),
      );
    } else if (line.sentence.coverage.some((c) => c.state === 'possible')) possible += box(x, y, width);
    else hollow += box(x, y, width);
    if (line.block.kind === 'headline' || line.block.kind === 'subhead') edges += `M${round(x)} ${y + 1}h${width}`;
    x += width + (lines[i + 1]?.block === line.block ? GAP : BLOCK_GAP) * shrink;
  });
  return { strip: { witness, isSpine: witness.article === plan.spine, y, bars, hollow, possible, edges }, at };
}

/** A box drawn half a unit inside its edges, so that its line stays sharp. */
function box(x: number, y: number, width: number): string {
  return `M${round(x + 0.5)} ${y + 0.5}h${round(width - 1)}v${BAR - 1}h${round(1 - width)}z`;
}

/** A band from the foot of one bar to the head of another. */
function band(above: Placed, below: Placed, y: number): string {
  const end = y + BAND;
  const middle = y + BAND / 2;
  const [a, b, c, d] = [above.x, above.x + above.width, below.x + below.width, below.x].map(round);
  return `M${a} ${y}C${a} ${middle} ${d} ${middle} ${d} ${end}H${c}C${c} ${middle} ${b} ${middle} ${b} ${y}z`;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
