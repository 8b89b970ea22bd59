import { cp, mkdir, readdir, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '../export/make-folder.ts';

/**
 * Has `make` fill an empty folder beside `folder`, and puts that in its place when it is complete. If `make` fails, or the run is killed, what stood
 * there is as it was; what a killed run left is cleared away by the next one. Rejects with the error of `make` or of the system.
 */
export async function replaceFolder(folder: string, make: (fresh: string) => Promise<void>): Promise<void> {
  await makeFolder(dirname(folder));
  // A link to a folder goes on being one.
  const target = await realpath(folder).catch(() => folder);
  const [fresh, former] = [`${target}.unfinished`, `${target}.former`];
  await rm(fresh, { recursive: true, force: true });
  try {
    await mkdir(fresh);
    await make(fresh);
    await moveInto(target, fresh, former);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  await rm(former, { recursive: true, force: true });
}

/** Moves a folder to a place that is free or holds a folder to be replaced. Onto another disk it is copied. */
export async function moveFolder(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  try {
    await rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}

async function moveInto(target: string, fresh: string, former: string): Promise<void> {
  await rm(former, { recursive: true, force: true });
  try {
    await rename(target, former);
  } catch (error) {
    const code = codeOf(error);
    // A folder that a disk is mounted on stays where it is; its content is replaced when all of the new one is there.
    if (code === 'EBUSY' || code === 'EXDEV') {
      for (const name of await readdir(target)) await rm(join(target, name), { recursive: true, force: true });
      return cp(fresh, target, { recursive: true });
    }
    if (code !== 'ENOENT') throw error;
  }
  try {
    return await rename(fresh, target);
  } catch (error) {
    await rename(former, target).catch(() => undefined);
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}
