import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { execute } from './execute.mjs';
import { findCommand, root } from './project.mjs';
import { fail } from './report.mjs';

/**
 * Builds the site into a folder beside `out`, and puts it in the place of `out` when it is whole: a full disk, a broken corpus or a stopped run
 * leave the last good site as it was. The exit code of the build. @param {readonly string[]} [args]
 */
export async function buildSite(args = []) {
  const named = args.indexOf('--outDir');
  const out = resolve(root, (named === -1 ? process.env.OUT_DIR : args[named + 1]) ?? 'dist');
  const rest = named === -1 ? args : [...args.slice(0, named), ...args.slice(named + 2)];
  // Beside it, for a folder is renamed within one file system only.
  const fresh = join(dirname(out), `.${basename(out)}-fresh`);
  const last = join(dirname(out), `.${basename(out)}-last`);
  try {
    await rm(fresh, { recursive: true, force: true });
    const code = await execute([findCommand('astro'), 'build', ...rest, '--outDir', fresh]);
    if (code !== 0) {
      await rm(fresh, { recursive: true, force: true });
      return code;
    }
    await rm(last, { recursive: true, force: true });
    await rename(out, last).catch((/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== 'ENOENT') throw error;
    });
    await rename(fresh, out);
    await rm(last, { recursive: true, force: true });
    return 0;
  } catch (error) {
    const { code = '', message = String(error) } = /** @type {NodeJS.ErrnoException} */ (error);
    fail(
      `The site cannot be written to ${out} (${code || message}).`,
      'Name a folder that may be written, or make room.',
    );
  }
}
