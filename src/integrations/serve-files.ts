import type { IncomingMessage, ServerResponse } from 'node:http';

/** Media types by ending of a file name; Pagefind's own files are bytes. */
const TYPES: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  png: 'image/png',
  ris: 'application/x-research-info-systems; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** A handler for the development server that answers with what `find` gives for a path below `base`, and passes on where it gives null. */
export function serveFiles(base: string, find: (path: string) => Promise<Buffer | string | null>): Handler {
  // bounded: the site's base path, as configured
  const root = base.replace(/\/*$/u, '/');
  return (request, response, next) => {
    const path = decodePath(request.url ?? '', root);
    // Nothing outside the folder: a path that climbs is not one of ours.
    if (path === null || path.split('/').includes('..')) {
      next();
      return;
    }
    const answer = async (): Promise<void> => {
      const content = await find(path);
      if (content === null) {
        next();
        return;
      }
      const ending = path.endsWith('/') ? 'html' : (path.split('.').at(-1) ?? '');
      response.setHeader('content-type', TYPES[ending] ?? 'application/octet-stream');
      response.end(content);
    };
    answer().catch(() => next());
  };
}

function decodePath(url: string, root: string): string | null {
  const [path = ''] = url.split('?');
  try {
    const decoded = decodeURIComponent(path);
    return decoded.startsWith(root) ? decoded.slice(root.length) : null;
  } catch {
    return null;
  }
}
