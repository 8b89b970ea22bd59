import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root, absolute. */
export const projectFolder = fileURLToPath(new URL('../../../', import.meta.url));

/** The built site that the tests read: SITE_FOLDER, else dist/. */
export const siteFolder = resolve(projectFolder, process.env.SITE_FOLDER ?? 'dist');

/** The site as built for a sub-path: SITE_FOLDER_BELOW; may not be there when a file is run alone. */
export const siteFolderBelow = resolve(
  projectFolder,
  process.env.SITE_FOLDER_BELOW ?? join('.cache', 'test', 'site-news'),
);
