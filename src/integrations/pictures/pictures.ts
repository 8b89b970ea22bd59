import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { loadEdition } from '../../content/load-edition.ts';
import { pictures } from '../../views/head/picture.ts';
import { serveFiles } from '../serve-files.ts';
import { drawPicture } from './draw-picture.ts';
import { readLetters } from './letters.ts';

/** A palette would make it half as heavy and take four times as long. */
const PNG = { compressionLevel: 6 } as const;
/** Pictures made at a time. */
const AT_ONCE = 4;

/** Sets a picture for every event, and one for the other pages, in the site's type; keeps them by what is drawn, so that each is made once. */
export function eventPictures(): AstroIntegration {
  let cache = '';
  let base = '/';
  return {
    name: 'variorum-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(new URL('variorum-pictures/', config.cacheDir));
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const all = pictures(await loadEdition());
        const letters = await readLetters();
        for (let from = 0; from < all.length; from += AT_ONCE) {
          await Promise.all(
            all.slice(from, from + AT_ONCE).map(async (picture) => {
              const file = join(fileURLToPath(dir), picture.file);
              await mkdir(dirname(file), { recursive: true });
              await writeFile(file, await keptPicture(drawPicture(picture, letters), cache));
            }),
          );
        }
        logger.info(`${all.length} pictures`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(
          serveFiles(base, async (path) => {
            if (!path.startsWith('pictures/')) return null;
            const picture = pictures(await loadEdition()).find(({ file }) => file === path);
            return picture === undefined ? null : keptPicture(drawPicture(picture, await readLetters()), cache);
          }),
        );
      },
    },
  };
}

async function keptPicture(svg: string, cache: string): Promise<Buffer> {
  const kept = join(cache, `${createHash('sha256').update(svg).digest('hex').slice(0, 24)}.png`);
  const known = await readFile(kept).catch(() => null);
  if (known !== null) return known;
  const png = await sharp(Buffer.from(svg)).png(PNG).toBuffer();
  await mkdir(cache, { recursive: true });
  await writeFile(kept, png);
  return png;
}
