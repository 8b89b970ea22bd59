import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The editor's page of what is least sure, at `/review/`: there while the site is being edited, never in a build. */
export function reviewPage(): AstroIntegration {
  return {
    name: 'variorum-review-page',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/review', entrypoint: fileURLToPath(new URL('ReviewPage.astro', import.meta.url)) });
      },
    },
  };
}
