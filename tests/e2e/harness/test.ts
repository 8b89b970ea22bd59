import { test as base, expect } from '@playwright/test';

interface Options {
  /** Messages that a test brings about on purpose, for instance by asking for a page that is not there. */
  readonly expectedMessages: readonly RegExp[];
  /** `below`: the site as built for a sub-path. */
  readonly site: 'root' | 'below';
}

interface Watch {
  /** What the browser complained of since the test began: console, page errors, failed requests, requests to other hosts. */
  readonly complaints: readonly string[];
}

/** Playwright's `test`, on the built site: fails when the console is not empty or when anything but the site's own host is asked. */
export const test = base.extend<Options & { readonly watch: Watch }>({
  expectedMessages: [[], { option: true }],
  site: ['root', { option: true }],
  baseURL: async ({ site }, use) => {
    const url = site === 'below' ? process.env.E2E_URL_BELOW : process.env.E2E_URL;
    if (!url) throw new Error('There is no site built for a sub-path: `npm test` builds it.');
    await use(url);
  },
  watch: [
    async ({ context, baseURL, expectedMessages }, use) => {
      const complaints: string[] = [];
      const complain = (message: string) => {
        // Playwright's own word about what playwright.config.ts asks of it.
        if (message.includes('Service Worker registration blocked by Playwright')) return;
        if (!expectedMessages.some((pattern) => pattern.test(message))) complaints.push(message);
      };
      const origin = new URL(baseURL ?? '').origin;
      context.on('console', (message) =>
        complain(`console ${message.type()}: ${message.text()} (${message.location().url})`),
      );
      context.on('weberror', (error) => complain(`error: ${error.error().stack ?? error.error().message}`));
      context.on('request', (request) => {
        const { protocol, origin: asked } = new URL(request.url());
        if (/^https?:$/.test(protocol) && asked !== origin) complain(`asked another host: ${request.url()}`);
      });
      context.on('requestfailed', (request) => {
        // A navigation that replaces another one aborts what the first was loading: nobody sees that.
        if (request.failure()?.errorText !== 'net::ERR_ABORTED')
          complain(`failed: ${request.url()} ${request.failure()?.errorText}`);
      });
      await use({ complaints });
      expect(complaints, 'the browser has nothing to complain of').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
