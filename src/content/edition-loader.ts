import type { Loader } from 'astro/loaders';
import { corpusFolder } from './corpus-folder.ts';
import { forgetEdition, loadEdition } from './load-edition.ts';

/**
 * Corpus folder -> one entry that names the edition. The edition itself stays in memory, for its records point at one another;
 * the entry is what Astro watches, so a page that reads it is made anew when the corpus changes.
 */
export function editionLoader(): Loader {
  return {
    name: 'variorum-edition',
    load: async ({ store, logger, watcher, parseData, generateDigest }) => {
      const refresh = async (): Promise<void> => {
        const { id, title, counts, diagnostics } = await loadEdition();
        const data = await parseData({ id: 'current', data: { edition: id, title, counts } });
        store.set({ id: 'current', data, digest: generateDigest(`${id} ${diagnostics.length}`) });
        logger.info(`edition ${id.slice(0, 12)}: ${counts.articles} articles, ${counts.passages} passages`);
      };
      await refresh();
      watcher?.add(corpusFolder());
      for (const change of ['add', 'change', 'unlink'] as const) {
        watcher?.on(change, (path) => {
          if (path.startsWith(corpusFolder())) {
            forgetEdition();
            // A corpus in the middle of an edit may have errors: say so and keep the last good pages.
            refresh().catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)));
          }
        });
      }
    },
  };
}
