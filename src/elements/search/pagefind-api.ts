import type { RecordNotes } from './index-shape.ts';

/** What of Pagefind's browser script is used here. */
export interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (
    term: string | null,
    options: Readonly<Record<string, never>>,
  ) => Promise<{ readonly results: readonly Found[] }>;
}

/** A hit before its words are fetched; `words` are the places of what matched, counted in tokens of its content. */
export interface Found {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  readonly data: () => Promise<Fragment>;
}

/** A hit's content: `raw_url` is its address below the site's root, `content` its versions. */
export interface Fragment {
  readonly raw_url: string;
  readonly content: string;
  /** `also`: the names by which it is found besides. */
  readonly meta: { readonly also?: string };
  readonly notes: RecordNotes;
}

/**
 * How closeness is measured. Hits are a sentence or a few: how long one is, and how often it repeats a word, says little of what was meant.
 * The names beside a text only help to choose between texts that have the words.
 */
const RANKING = { pageLength: 0.15, termFrequency: 0.4, termSaturation: 1.2, metaWeights: { also: 0.15 } };

let loading: Promise<Pagefind> | null = null;

/** Pagefind, fetched when it is first asked for. A failure is forgotten, so that the next search tries again. */
export function loadPagefind(base: string): Promise<Pagefind> {
  loading ??= fetchPagefind(base).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function fetchPagefind(base: string): Promise<Pagefind> {
  const api: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  await api.options({ basePath: `${base}pagefind/`, baseUrl: base, ranking: RANKING });
  await api.init();
  return api;
}
