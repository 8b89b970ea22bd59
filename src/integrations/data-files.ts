import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadEdition } from '../content/load-edition.ts';
import type { Edition } from '../corpus/edition.ts';
import { feed } from '../export/feed.ts';
import { type DataFile, dataFiles } from '../export/index.ts';
import { locationFiles } from '../export/location-files.ts';
import { placeStubs, type Stub } from './place-stubs.ts';
import { serveFiles } from './serve-files.ts';

/** Open files at a time: a large corpus has more stubs than a process may hold open. */
const AT_ONCE = 64;

type Content = string | Iterable<string>;

async function writeAll(folder: string, files: readonly (readonly [path: string, content: Content])[]): Promise<void> {
  for (let from = 0; from < files.length; from += AT_ONCE) {
    await Promise.all(
      files.slice(from, from + AT_ONCE).map(async ([path, content]) => {
        const file = join(folder, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, content);
      }),
    );
  }
}

/** Publishes the data files under `/data/`, the feed, and a page for every id that has none of its own; in development answers for them. */
export function dataFilesIntegration(): AstroIntegration {
  let origin = '';
  let base = '/';
  return {
    name: 'variorum-data-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        origin = new URL(config.site ?? 'http://localhost:4321').origin;
        // bounded: the site's base path, as configured
        base = config.base.replace(/\/*$/u, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const edition = await loadEdition();
        const folder = fileURLToPath(dir);
        const files = [...dataFiles(edition, origin + base), ...locationFiles(edition)];
        // A page that the site has made itself is never overwritten.
        const stubs = placeStubs(edition, origin, base).filter(
          ({ path }) => !existsSync(join(folder, path, 'index.html')),
        );
        for (const { name, parts } of files) await writeAll(folder, [[`data/${name}`, parts]]);
        await writeAll(folder, [
          ['feed.xml', await feed(edition, origin + base)],
          ...stubs.map((s) => [`${s.path}index.html`, s.html] as const),
        ]);
        logger.info(`${files.length} data files and a feed, ${stubs.length} addresses of single places`);
      },
      'astro:server:setup': ({ server }) => {
        let made: {
          readonly edition: Edition;
          readonly files: readonly DataFile[];
          readonly feed: string;
          readonly stubs: readonly Stub[];
        } | null = null;
        server.middlewares.use(
          serveFiles(base, async (path) => {
            if (!/^(?:data\/(?:places\/)?[^/]+|feed\.xml|passages\/[^/]+\/(?:embed\/)?)$/u.test(path)) return null;
            const edition = await loadEdition();
            if (made?.edition !== edition) {
              made = {
                edition,
                files: [...dataFiles(edition, origin + base), ...locationFiles(edition)],
                feed: await feed(edition, origin + base),
                stubs: placeStubs(edition, origin, base),
              };
            }
            if (path === 'feed.xml') return made.feed;
            const file = made.files.find(({ name }) => path === `data/${name}`);
            return file?.content ?? made.stubs.find((s) => s.path === path)?.html ?? null;
          }),
        );
      },
    },
  };
}
