export * from './browser.ts';
export { readCorpusFolder } from './corpus/read-corpus-folder.ts';
