import type { Range } from '../../corpus/span.ts';
import type { Declared, PageMetadata } from '../html/index.ts';
import type { Stated, StatedSource } from '../parsed.ts';
import type { NewsTree } from '../tree.ts';
import type { MetadataFacts } from './metadata-reader.ts';

/** What a page's head and structured data declare, as facts; the evidence is the first place in the visible text that says the same, if any does. */
export function readDeclaredMetadata(tree: NewsTree, metadata: PageMetadata): MetadataFacts {
  const { text } = tree.data;
  const { title, outlet, author, date, url, language } = metadata;
  const sources = [sourceOf(outlet, 'publisher', text), sourceOf(author, 'author', text)].filter(
    (source) => source !== null,
  );
  return {
    ...(title ? { title: stated(title, text) } : {}),
    ...(outlet ? { outlet: stated(outlet, text) } : {}),
    ...(author ? { author: stated(author, text) } : {}),
    ...(date ? { date: stated(date, text) } : {}),
    ...(url ? { url: stated(url, text) } : {}),
    ...(language ? { language: { ...stated(language, text), value: language.value.slice(0, 2).toLowerCase() } } : {}),
    sources,
  };
}

function stated({ value, where }: Declared, text: string): Stated<string> {
  return { value, evidence: placeOfWords(value, text), where };
}

function sourceOf(declared: Declared | null, role: StatedSource['role'], text: string): StatedSource | null {
  if (declared === null) return null;
  const evidence = placeOfWords(declared.value, text);
  return {
    name: declared.value,
    role,
    grade: 'stated',
    why: `the page declares it (${declared.where})`,
    evidence: evidence ? [evidence] : [],
  };
}

function placeOfWords(words: string, text: string): Range | null {
  const start = words.length >= 3 ? text.indexOf(words) : -1;
  return start < 0 ? null : { start, end: start + words.length };
}
