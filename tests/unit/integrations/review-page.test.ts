import { describe, expect, it } from 'vitest';
import { reviewPage } from '../../../src/integrations/review/review-page.ts';

type Setup = NonNullable<ReturnType<typeof reviewPage>['hooks']['astro:config:setup']>;

/** The routes that the integration adds for a command of Astro. */
function routesFor(command: 'dev' | 'build' | 'preview' | 'sync'): string[] {
  const routes: string[] = [];
  const injectRoute = ({ pattern }: { readonly pattern: string }) => routes.push(pattern);
  reviewPage().hooks['astro:config:setup']?.({ command, injectRoute } as unknown as Parameters<Setup>[0]);
  return routes;
}

describe('the page of what is least sure', () => {
  it('stands in development', () => {
    expect(routesFor('dev')).toEqual(['/review']);
  });

  it('stands in no build', () => {
    expect(routesFor('build')).toEqual([]);
    expect(routesFor('preview')).toEqual([]);
  });
});
