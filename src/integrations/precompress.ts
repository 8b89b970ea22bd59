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
/** Of Brotli's 0 to 11: the last steps take ten times as long for a twentieth less. */
const BROTLI_QUALITY = 9;

/** Writes a `.br` and a `.gz` beside every text of the built site, for hosts that send such copies where a browser takes them. */
export function precompress(): AstroIntegration {
  return {
    name: 'variorum-precompress',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const entries = await readdir(fileURLToPath(dir), { recursive: true, withFileTypes: true });
        for (const entry of entries.filter((own) => own.isFile() && TEXT.test(own.name))) {
          const file = join(entry.parentPath, entry.name);
          const bytes = await readFile(file);
          if (bytes.length < MIN_BYTES) continue;
          const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY };
          await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params }));
          await writeFile(`${file}.gz`, await promisify(gzip)(bytes));
        }
      },
    },
  };
}
