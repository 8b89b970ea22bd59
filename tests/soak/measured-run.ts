import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { environment } from '../../src/setup/spawn-node.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Linux counts processor time in hundredths of a second. */
const TICKS = 100;
/** Kilobytes, as the system counts them, in a gigabyte. */
const KILOBYTES = 1_000_000_000 / 1024;

/** What a run took. */
export interface Measured {
  /** By the clock, or of the processors' time where that is less: a busy machine takes longer by the clock. */
  readonly seconds: number;
  /** The most memory that the process held at once. */
  readonly gigabytes: number;
}

/** Seconds of processor time that ended children have taken; null where the system does not say. */
function childrenTime(): number | null {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[13]) + Number(fields[14])) / TICKS;
  } catch {
    return null;
  }
}

/** The process says itself, when it ends, what it held: once it is gone nobody can ask. */
const SAY_PEAK = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\npeak '+process.resourceUsage().maxRSS))`;

/** Runs a script on the pinned Node.js; fails with what it wrote when it fails, and when it has not ended after so many minutes. */
export function runMeasured(
  args: readonly string[],
  minutes: number,
  env: Readonly<Record<string, string>> = {},
): Measured {
  const start = performance.now();
  const before = childrenTime();
  const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', SAY_PEAK, ...args], {
    cwd: root,
    env: environment(env),
    encoding: 'utf8',
    maxBuffer: 1_000_000_000,
    timeout: minutes * 60_000,
    killSignal: 'SIGKILL',
  });
  expect(status, `${stdout.slice(-2000)}\n${stderr.slice(-2000)}`).toBe(0);
  const clock = (performance.now() - start) / 1000;
  const after = childrenTime();
  const seconds = before === null || after === null ? clock : Math.min(clock, after - before);
  return { seconds, gigabytes: Number(/peak (\d+)$/u.exec(stderr)?.[1]) / KILOBYTES };
}
