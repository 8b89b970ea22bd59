import { resolve } from 'node:path';

/** The absolute path of the corpus folder: CORPUS, else `seeds` in the project's root. */
export function corpusFolder(): string {
  const { CORPUS = 'seeds' } = process.env;
  return resolve(CORPUS);
}
