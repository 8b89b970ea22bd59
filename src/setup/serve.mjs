import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';

/** Only this machine is answered: the site is for whoever builds it until it is published. */
export const HOST = '127.0.0.1';

/** Media types that sirv does not know, or names without the coding that all text here has. @param {string} path */
function typeOf(path) {
  if (/\.(?:bib|ris|txt)$/.test(path)) return 'text/plain; charset=utf-8';
  if (path.endsWith('.csv')) return 'text/csv; charset=utf-8';
  return /\.(?:pagefind|pf_\w+)$/.test(path) ? 'application/octet-stream' : null;
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

/** A path with every sign as it stands in a file's name, or null if it is none. @param {string} path */
function decodePath(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/**
 * Serves a built folder under `base` to this machine, as a plain static host would: directories by their index, 404.html for the rest, the headers
 * of `_headers`. The folder may be built anew meanwhile. Rejects when the port cannot be opened. Needs the installed packages.
 * @param {{ folder: string, base?: string, port: number }} options `base` with `/` at both ends; port 0 takes a free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ folder, base = '/', port }) {
  const { default: sirv } = await import('sirv');
  const rules = await readHeaderRules(folder);
  // Files compressed beforehand are taken where there are any; `dev` looks them up at each request and keeps no list that a build makes wrong.
  const answer = sirv(folder, {
    ...{ dev: true, etag: true, brotli: true, extensions: ['html'] },
    setHeaders: (response, path) => {
      const type = typeOf(path);
      if (type) response.setHeader('content-type', type);
    },
  });
  const server = createServer((request, response) => {
    const [, pathname = '/', search = ''] = /^([^?]*)(\?.*)?$/.exec(request.url ?? '') ?? [];
    for (const { headers } of rules.filter(({ paths }) => paths.test(pathname)))
      for (const [name, value] of headers) response.setHeader(name, value);
    const path = decodePath(pathname);
    /** @param {string} location */
    const lead = (location) => response.writeHead(301, { location }).end();
    const refuse = async () => {
      const page = await readFile(join(folder, '404.html')).catch(() => 'Not found');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    };
    if (`${path}/` === base) return lead(base + search);
    // A site under a sub-path answers nothing outside it, so that a link that forgets the sub-path shows.
    if (!path?.startsWith(base)) return refuse();
    const inside = path.slice(base.length - 1);
    if (!inside.endsWith('/') && existsSync(join(folder, inside, 'index.html'))) return lead(`${pathname}/${search}`);
    // sirv leaves signs such as %26 undecoded, which encodeURI does not make.
    request.url = encodeURI(inside);
    return answer(request, response, refuse);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
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
