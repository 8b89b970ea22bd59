import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/** What one search cost a browser that had nothing of the index yet. */
export interface FirstSearch {
  /** Until the contents of the first ten hits are there. */
  readonly milliseconds: number;
  readonly bytes: number;
  /** With what is fetched afterwards. */
  readonly bytesInAll: number;
}

/** A folder that holds `pagefind/`. */
export interface Contender {
  readonly name: string;
  readonly site: string;
}

const elements = fileURLToPath(new URL('../../src/elements/', import.meta.url));
const ROUNDS = 5;

// The search page's own modules against Pagefind's own script: what is drawn with it is left out of both.
const PAGE = `<!doctype html><html lang="en"><title>bench</title><script type="module">
import { loadChoices } from '/elements/search/choices.ts';
import { readHit } from '/elements/search/hit.ts';
import { findMatches } from '/elements/search/look-up.ts';
import { loadPagefind } from '/elements/search/pagefind-api.ts';
import { readQuery } from '/elements/search/query.ts';
const ours = async (q) => {
  const matches = await findMatches(await loadPagefind('/'), readQuery(q));
  return Promise.all(matches.slice(0, 10).map((match) => readHit(match, '/')));
};
const plain = async (q) => {
  const { search } = await import('/pagefind/pagefind.js');
  const { results } = await search(q);
  return Promise.all(results.slice(0, 10).map((result) => result.data()));
};
window.ready = { ours, plain, after: () => loadChoices('/') };
</script>`;

/** For each contender (the first is this site's index, the others plain Pagefind) what each query cost as a first search, several times, by turns. */
export async function timeFirstSearches(
  contenders: readonly Contender[],
  queries: readonly string[],
  browserPath: string,
): Promise<FirstSearch[][]> {
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
    executablePath: browserPath,
  });
  const found: FirstSearch[][] = contenders.map(() => []);
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const query of queries) {
        for (const [at, { site }] of contenders.entries()) {
          const served = await serveBench(site);
          // A new context has an empty cache.
          const context = await browser.newContext();
          const page = await context.newPage();
          await page.goto(served.url);
          await page.waitForFunction('window.ready');
          const before = served.bytes();
          const milliseconds = await page.evaluate(
            `(async () => { const start = performance.now(); const hits = await ready.${at === 0 ? 'ours' : 'plain'}(${JSON.stringify(query)}); if (hits.length === 0) throw new Error('nothing found'); return performance.now() - start; })()`,
          );
          const bytes = served.bytes() - before;
          if (at === 0) await page.evaluate('ready.after()');
          found[at]?.push({ milliseconds: Number(milliseconds), bytes, bytesInAll: served.bytes() - before });
          await context.close();
          served.close();
        }
      }
    }
  } finally {
    await browser.close();
  }
  return found;
}

/** Serves the bench page, the elements as the browser can read them, and a site's index; counts the bytes of the index. */
async function serveBench(site: string) {
  let bytes = 0;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const answer = async () => {
      if (path === '/') return response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
      if (path.startsWith('/elements/')) {
        const code = await readFile(join(elements, path.slice('/elements/'.length)), 'utf8');
        return response.writeHead(200, { 'content-type': 'text/javascript' }).end(stripTypeScriptTypes(code));
      }
      const body = await readFile(join(site, path));
      bytes += body.length;
      const type = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
      return response.writeHead(200, { 'content-type': type }).end(body);
    };
    answer().catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, bytes: () => bytes, close: () => server.close() };
}
