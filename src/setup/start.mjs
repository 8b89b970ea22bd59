// `npm start`: from a fresh clone to a page in the browser. Installs, builds and indexes the site, serves it, prints the address.
import { createServer } from 'node:net';
import { resolve } from 'node:path';

import { ensureInstalled } from './install.mjs';
import { fail, log, secondsSince } from './log.mjs';
import { root } from './project.mjs';
import { HOST, serve } from './serve.mjs';
import { spawnNode } from './spawn-node.mjs';

const start = Date.now();
const port = Number(process.env.PORT ?? 4321);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  fail(`PORT is “${process.env.PORT}”, which is no port.`, 'Give a number from 1 to 65535: PORT=4322 npm start');
}
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');

/** @param {unknown} error @returns {never} */
function failToListen(error) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') {
    fail(
      `Port ${port} is in use by another program.`,
      `Stop that program, or take another port: PORT=${port + 1} npm start`,
    );
  }
  if (code === 'EACCES')
    fail(`Port ${port} may not be opened by this user.`, 'Take one above 1023: PORT=4321 npm start');
  fail(`Port ${port} could not be opened: ${String(error)}`, 'Take another: PORT=4322 npm start');
}

// Asked first, so that a port in use is known before a minute of work.
await new Promise((resolve, reject) => {
  const probe = createServer();
  probe.once('error', reject);
  probe.listen(port, HOST, () => probe.close(resolve));
}).catch(failToListen);

await ensureInstalled();
const corpus = process.env.CORPUS ?? 'seeds';
log(`Building the site from ${corpus} …`);
const { code } = await spawnNode(['src/cli/build.ts']);
if (code !== 0) {
  fail(
    'The site could not be built; the reason stands above.',
    'Mend what it names (file:line:column), then run npm start again.',
  );
}
const { url, close } = await serve({ folder: resolve(root, process.env.OUT_DIR ?? 'dist'), base, port }).catch(
  failToListen,
);
log(`Ready in ${secondsSince(start)}.`);
process.stdout.write(`\n  Variorum is at ${url}\n  Ctrl+C ends it.\n\n`);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => close().then(() => process.exit(0)));
}
