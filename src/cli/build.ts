import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { corpusFolder } from '../content/corpus-folder.ts';
import { loadEdition } from '../content/load-edition.ts';
import { moveFolder, replaceFolder } from './replace-folder.ts';
import { runCommand } from './run-command.ts';

const USAGE = 'usage: CORPUS=<folder> npm run build -- --out <folder>\n';

/** Builds the site of the corpus folder. Resolves to the exit code: 0; 1 when the corpus has errors or the system refuses; 2 on wrong usage. */
async function main(argv: readonly string[]): Promise<number> {
  const out = readOut(argv);
  if (out === null) {
    process.stderr.write(USAGE);
    return 2;
  }
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const kept = [root, corpusFolder()].find((folder) => isWithin(folder, out));
  if (kept !== undefined) {
    process.stderr.write(`${out} is replaced by the site, and ${kept} lies in it: name another folder.\n${USAGE}`);
    return 2;
  }
  return await runCommand(out, async () => {
    // Asked first, so that an error of the corpus is known before anything is written.
    await loadEdition();
    const { build } = await import('astro');
    await replaceFolder(out, async (fresh) => {
      // Astro moves files about within the project and what it builds, which another disk would not let it.
      const stage = join(root, '.cache/build', createHash('sha256').update(out).digest('hex').slice(0, 12));
      await rm(stage, { recursive: true, force: true });
      try {
        await build({ root, outDir: stage });
        await moveFolder(stage, fresh);
      } finally {
        await rm(stage, { recursive: true, force: true });
      }
    });
  });
}

/** The folder to build into, absolute: `--out`, else OUT_DIR, else `dist`; null on wrong usage. */
function readOut(argv: readonly string[]): string | null {
  try {
    const { values } = parseArgs({ args: [...argv], options: { out: { type: 'string' } } });
    return resolve(values.out || process.env.OUT_DIR || 'dist');
  } catch {
    return null;
  }
}

/** Whether `folder` is `other` or lies below it. */
function isWithin(folder: string, other: string): boolean {
  const way = relative(other, folder);
  return !way.startsWith('..') && resolve(other, way) === resolve(folder);
}

process.exitCode = await main(process.argv.slice(2));
