import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../../src/setup/serve.mjs';
import { testSites } from '../../../src/setup/test-steps.mjs';
import { projectFolder, siteFolder, siteFolderBelow } from './folders.ts';

/** Serves the built site, and the one built for a sub-path if there is one; closes both when the tests are done. */
export async function serveSite(): Promise<() => Promise<void>> {
  if (!existsSync(join(siteFolder, 'index.html'))) {
    throw new Error(`There is no built site in ${siteFolder}: run \`npm run build\` in ${projectFolder} first.`);
  }
  const site = await serve({ folder: siteFolder, port: 0 });
  process.env.E2E_URL = site.url;
  const below = existsSync(siteFolderBelow)
    ? await serve({ folder: siteFolderBelow, base: testSites.base, port: 0 })
    : null;
  if (below) process.env.E2E_URL_BELOW = below.url;
  return async () => {
    await site.close();
    await below?.close();
  };
}

export default serveSite;
