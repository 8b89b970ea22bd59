import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { dataFilesIntegration } from './src/integrations/data-files.ts';
import { headersForHosts } from './src/integrations/header-file.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { eventPictures } from './src/integrations/pictures/pictures.ts';
import { precompress } from './src/integrations/precompress.ts';
import { reviewPage } from './src/integrations/review/review-page.ts';
import { tightPolicies } from './src/integrations/tighten-policy.ts';

/** Where the site will stand: SITE_URL its origin, BASE_PATH the folder below it, OUT_DIR where the build is written. */
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = `/${(process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
const port = Number(process.env.PORT ?? 4321);

/** Pages that only lead elsewhere, or show another page's text in another arrangement, do not belong in the sitemap. */
const isOwnPage = (url) => !/\/embed\/$|\/spine\/|\/base\//.test(url);

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'auto' },
  devToolbar: { enabled: false },
  server: { port },
  prefetch: false,
  // Nothing on this site is highlighted code, and the highlighter writes inline styles.
  markdown: { syntaxHighlight: false },
  // Every script and style is the site's own. 'wasm-unsafe-eval' is what the search index needs and nothing more.
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  integrations: [
    sitemap({ filter: isOwnPage }),
    tightPolicies(),
    pagefind(),
    dataFilesIntegration(),
    eventPictures(),
    headersForHosts(),
    reviewPage(),
    // Last: it copies what the others have written.
    precompress(),
  ],
});
