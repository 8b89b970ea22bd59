import type { RawSource } from '../../corpus/corpus.ts';
import { type Diagnostic, diagnosticOf } from '../../corpus/diagnostics.ts';
import { readPage } from '../html/index.ts';
import { readDeclaredMetadata } from '../metadata/index.ts';
import type { ReadSource } from './reader.ts';

/** A saved page: its text is all that a reader of the page sees, menus included; its head and structured data are what it declares. */
export function readHtml({ file, text }: RawSource): ReadSource {
  const { tree, metadata } = readPage(text);
  return { tree, declared: readDeclaredMetadata(tree, metadata), diagnostics: checkVisibleText(file, tree.data.text) };
}

/** An error when a saved page shows no words: nothing but scripts, frames or pictures was saved. */
function checkVisibleText(file: string, text: string): Diagnostic[] {
  if (text.trim() !== '') return [];
  return [
    diagnosticOf(file, {
      severity: 'error',
      rule: 'source-empty',
      what: 'the saved page shows no text',
      why: 'there is nothing to compare',
      fix: 'save the page again once its text is to be seen in the browser, or remove the file',
    }),
  ];
}
