import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

type Headers = readonly (readonly [name: string, value: string])[];

/** Nothing here asks for a device, opens a window that may reach back, or is anything else than it says it is. */
const EVERYWHERE: Headers = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** Whole pages are not shown inside other sites; what scripts, styles and connections they may use each page says itself. */
const PAGE: Headers = [['Content-Security-Policy', "frame-ancestors 'self'"]];

/** Pages below these stand alone. Below passages/ stand the embeds, and some hosts add up the headers of all patterns that fit: nothing there may forbid frames. */
const ROOMS = [
  ...['events', 'articles', 'sources', 'speakers', 'quotations'],
  ...['wording', 'coverage', 'search', 'method', 'data'],
];

/** The text of `_headers`, as Netlify, Cloudflare Pages and others read it, for a site below `base`: what a host should send along with each file. */
export function headerFile(base: string): string {
  const rules: readonly (readonly [pattern: string, headers: Headers])[] = [
    ['*', EVERYWHERE],
    ['', PAGE],
    ...ROOMS.map((room) => [`${room}/*`, PAGE] as const),
    ['passages/:passage/embed/', [['Content-Security-Policy', 'frame-ancestors *']]],
    ['data/*', [['Access-Control-Allow-Origin', '*']]],
    // Named by what they hold: they never change.
    ['_astro/*', [['Cache-Control', 'public, max-age=31536000, immutable']]],
  ];
  return rules
    .map(([pattern, headers]) =>
      [base + pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}

/** Writes `_headers` into the built site. */
export function headersForHosts(): AstroIntegration {
  let base = '/';
  return {
    name: 'variorum-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        // bounded: the site's base path, as configured
        base = config.base.replace(/\/*$/u, '/');
      },
      'astro:build:done': ({ dir }) => writeFile(fileURLToPath(new URL('_headers', dir)), headerFile(base)),
    },
  };
}
