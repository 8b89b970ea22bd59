import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadEdition } from '../content/load-edition.ts';
import type { Edition } from '../corpus/edition-record.ts';
import { feed } from '../export/feed.ts';
import { dataFiles } from '../export/index.ts';
import { placeStubs, type Stub } from './place-stubs.ts';
import { serveFiles } from './serve-files.ts';

/** Open files at a time: a large corpus has more stubs than a process may hold open. */
const AT_ONCE = 64;

async function publishedFiles(edition: Edition, site: string): Promise<ReadonlyMap<string, string>> {
  const files = dataFiles(edition, site).map(({ name, content }) => [`data/${name}`, content] as const);
  return new Map([...files, ['feed.xml', await feed(edition, site)]]);
}

async function writeAll(folder: string, files: readonly (readonly [path: string, content: string])[]): Promise<void> {
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
        const files = await publishedFiles(edition, origin + base);
        // A page that the site has made itself is never overwritten.
        const stubs = placeStubs(edition, origin, base).filter(
          ({ path }) => !existsSync(join(folder, path, 'index.html')),
        );
        await writeAll(folder, [...files, ...stubs.map((s) => [`${s.path}index.html`, s.html] as const)]);
        logger.info(`${files.size} data files, ${stubs.length} addresses of single places`);
      },
      'astro:server:setup': ({ server }) => {
        let made: {
          readonly edition: Edition;
          readonly files: ReadonlyMap<string, string>;
          readonly stubs: readonly Stub[];
        } | null = null;
        server.middlewares.use(
          serveFiles(base, async (path) => {
            if (!/^(?:data\/[^/]+|feed\.xml|passages\/[^/]+\/)$/u.test(path)) return null;
            const edition = await loadEdition();
            if (made?.edition !== edition) {
              made = {
                edition,
                files: await publishedFiles(edition, origin + base),
                stubs: placeStubs(edition, origin, base),
              };
            }
            return made.files.get(path) ?? made.stubs.find((s) => s.path === path)?.html ?? null;
          }),
        );
      },
    },
  };
}
