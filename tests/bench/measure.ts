import { existsSync, readFileSync } from 'node:fs';

/** One way of doing a thing, to be timed. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

/** A contender's time: median and spread of milliseconds of processor time over `runs`. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly runs: number;
}

const WARM_UPS = 2;
const LEAST_RUNS = 5;
/** Milliseconds by the clock after which no further run is begun, once there are enough. */
const ENOUGH = 1500;

/** Milliseconds of processor time so far, the collector's and the compiler's threads included: what else the machine does is not in it. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of processor time so far with that of child processes that have ended; where the system does not tell (it is read from /proc), this one's alone. */
export function processorTimeOfAll(): number {
  if (!existsSync('/proc/self/stat')) return processorTime();
  // After the name in brackets: user and system time, then those of ended children, in hundredths of a second.
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks) * 10, 0);
}

/** Resolves when no child process is left; at once where the system does not tell. */
export async function childrenEnded(): Promise<void> {
  const list = `/proc/self/task/${process.pid}/children`;
  while (existsSync(list) && readFileSync(list, 'utf8').trim() !== '')
    await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Times contenders by turns and by the processor's clock, so that what else the machine does falls on all of them alike. */
export function measure(contenders: readonly Contender[]): Timing[] {
  for (let run = 0; run < WARM_UPS; run += 1) for (const contender of contenders) contender.run();
  const times = contenders.map((): number[] => []);
  const end = performance.now() + ENOUGH * contenders.length;
  for (let run = 0; run < LEAST_RUNS || performance.now() < end; run += 1) {
    contenders.forEach((contender, index) => {
      const start = processorTime();
      contender.run();
      times[index]?.push(processorTime() - start);
    });
  }
  return contenders.map(({ name }, index) => {
    const sorted = (times[index] ?? []).toSorted((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    return { name, median, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0, runs: sorted.length };
  });
}

/** A table of timings; the first is ours, and the ratio says how many times as long each takes. */
export function tabulate(title: string, timings: readonly Timing[]): string {
  const first = timings[0]?.median ?? 1;
  const rows = timings.map(({ name, median, least, most, runs }) => [
    name,
    median.toFixed(2),
    `${least.toFixed(2)} to ${most.toFixed(2)}`,
    String(runs),
    `${(median / first).toFixed(2)} ×`,
  ]);
  const table = [['', 'median CPU ms', 'range ms', 'runs', 'ratio'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
  return [title, ...lines.map((line) => `  ${line}`), ''].join('\n');
}
