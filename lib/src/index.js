// What `import … from 'variorum'` gives on Node: the engine, and the reader of corpus folders. In a browser the same import gives `browser.ts`.
export * from "./browser.js";
export { readCorpusFolder } from "./corpus/read-corpus-folder.js";
