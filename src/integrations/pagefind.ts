import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadEdition } from '../content/load-edition.ts';
import { writeIndex } from './search/write-index.ts';
import { serveFiles } from './serve-files.ts';

/** Indexes the edition for search after a build; in development at start, and serves that index. */
export function pagefind(): AstroIntegration {
  let cache = '';
  let base = '/';
  return {
    name: 'variorum-pagefind',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(new URL('variorum-pagefind/', config.cacheDir));
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await writeIndex(await loadEdition(), join(fileURLToPath(dir), 'pagefind'));
        logger.info(`${count} records to search`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const ready = loadEdition()
          .then((edition) => writeIndex(edition, cache))
          .then((count) => logger.info(`${count} records to search`))
          .catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)));
        server.middlewares.use(
          serveFiles(base, async (path) => {
            if (!path.startsWith('pagefind/')) return null;
            await ready;
            return readFile(join(cache, path.slice('pagefind/'.length))).catch(() => null);
          }),
        );
      },
    },
  };
}
