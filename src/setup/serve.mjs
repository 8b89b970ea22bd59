import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES = /** @type {Readonly<Record<string, string>>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.bib': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
});
const isText = /^(?:text\/|application\/(?:json|ld|manifest|xml)|image\/svg)/;

/** A response's body after compression, by file, time of change and coding. @type {Map<string, Buffer>} */
const compressed = new Map();

/** @param {Buffer} body @param {string} coding @param {string} key */
async function compress(body, coding, key) {
  const known = compressed.get(key);
  if (known) return known;
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  const result = coding === 'br' ? await promisify(brotliCompress)(body, options) : await promisify(gzip)(body);
  compressed.set(key, result);
  return result;
}

/**
 * The rules of a site's `_headers`: which paths, and what is sent along with them. Lines at the margin are patterns (`*` for anything, `:name` for
 * one part of a path), indented ones the headers of the pattern above.
 * @param {string} folder @returns {Promise<readonly { paths: RegExp, headers: [string, string][] }[]>}
 */
async function readHeaderRules(folder) {
  const text = await readFile(join(folder, '_headers'), 'utf8').catch(() => '');
  /** @type {{ paths: RegExp, headers: [string, string][] }[]} */
  const rules = [];
  for (const line of text.split('\n').filter((own) => own.trim() !== '')) {
    const [name = '', ...value] = line.trim().split(': ');
    if (line.startsWith(' ')) rules.at(-1)?.headers.push([name, value.join(': ')]);
    else rules.push({ paths: toPattern(line.trim()), headers: [] });
  }
  return rules;
}

/** @param {string} pattern */
function toPattern(pattern) {
  const plain = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${plain.replaceAll('*', '.*').replace(/:\w+/g, '[^/]+')}$`);
}

/** The file that a path leads to, or where it should be asked for instead, or null. @param {string} folder @param {string} path */
async function findFile(folder, path) {
  const file = join(folder, normalize(path));
  const found = await stat(file).catch(() => null);
  if (found?.isFile() && !path.endsWith('/')) return { file, changed: found.mtimeMs };
  if (!found?.isDirectory()) return null;
  if (!path.endsWith('/')) return { redirect: `${path}/` };
  const index = join(file, 'index.html');
  const page = await stat(index).catch(() => null);
  return page ? { file: index, changed: page.mtimeMs } : null;
}

/**
 * What to answer to one request: a file of the folder with its status, or another address.
 * @param {{ folder: string, base: string }} site @param {URL} url
 * @returns {Promise<{ status: number, file?: string, changed?: number, location?: string }>}
 */
async function route({ folder, base }, { pathname, search }) {
  const path = decodeURIComponent(pathname);
  if (`${path}/` === base) return { status: 301, location: `${base}${search}` };
  // A site under a sub-path answers nothing outside it, so that a link that forgets the sub-path shows.
  const inside = path.startsWith(base) && !path.includes('\0') ? path.slice(base.length - 1) : null;
  const found = inside === null ? null : await findFile(folder, inside);
  if (found?.redirect) return { status: 301, location: `${base.slice(0, -1)}${encodeURI(found.redirect)}${search}` };
  if (found?.file) return { status: 200, ...found };
  return { status: 404, ...(await findFile(folder, '/404.html')) };
}

/** @param {{ folder: string, base: string }} site @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
async function answer(site, request, response) {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const { status, file, changed, location } = await route(site, url);
  if (location) return response.writeHead(status, { location }).end();
  const type = TYPES[extname(file ?? '.txt')] ?? 'application/octet-stream';
  const body = file ? await readFile(file) : Buffer.from('Not found');
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const coding =
    file && isText.test(type) && body.length > 512 ? ['br', 'gzip'].find((name) => accepted.includes(name)) : undefined;
  const rules = (await readHeaderRules(site.folder)).filter(({ paths }) => paths.test(url.pathname));
  const sent = coding ? await compress(body, coding, `${file} ${changed} ${coding}`) : body;
  response.writeHead(status, {
    'content-type': type,
    'content-length': sent.length,
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    ...Object.fromEntries(rules.flatMap(({ headers }) => headers.map(([name, value]) => [name.toLowerCase(), value]))),
    ...(coding ? { 'content-encoding': coding } : {}),
  });
  return response.end(request.method === 'HEAD' ? undefined : sent);
}

/**
 * Serves a built folder under `base`, as a plain static host would: directories by their index, 404.html for the rest, compressed text.
 * @param {{ folder: string, base?: string, port: number }} options `base` with `/` at both ends; port 0 takes a free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export function serve({ folder, base = '/', port }) {
  const server = createServer((request, response) => {
    answer({ folder, base }, request, response).catch(() => response.writeHead(400).end('Bad request'));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      const address = server.address();
      const actual = typeof address === 'object' && address ? address.port : port;
      resolve({
        url: `http://localhost:${actual}${base}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}
