import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

/** What shrinks. Pictures, fonts and the search index are compressed already. */
const TEXT = /\.(?:html|css|js|mjs|json|jsonld|csv|txt|xml|svg|bib|ris|webmanifest)$/u;
/** Bytes below which a compressed copy saves nothing that a reader feels. */
const MIN_BYTES = 1024;
/** Of Brotli's 0 to 11: at 9 the pages of an event of 40 versions take ten times as long and weigh a hundredth less. */
const BROTLI_QUALITY = 5;
/** Files at a time: as many as keep all cores at work, and few enough to be held in memory. */
const AT_ONCE = 16;

async function compressFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < MIN_BYTES) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY };
  await Promise.all([
    promisify(brotliCompress)(bytes, { params }).then((copy) => writeFile(`${file}.br`, copy)),
    promisify(gzip)(bytes).then((copy) => writeFile(`${file}.gz`, copy)),
  ]);
}

/** Writes a `.br` and a `.gz` beside every text of the built site, for hosts that send such copies where a browser takes them. */
export function precompress(): AstroIntegration {
  return {
    name: 'variorum-precompress',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const entries = await readdir(fileURLToPath(dir), { recursive: true, withFileTypes: true });
        const files = entries
          .filter((entry) => entry.isFile() && TEXT.test(entry.name))
          .map((entry) => join(entry.parentPath, entry.name));
        for (let from = 0; from < files.length; from += AT_ONCE)
          await Promise.all(files.slice(from, from + AT_ONCE).map(compressFile));
      },
    },
  };
}
