// The registry of formats: a media type in `src/vocabulary/media-types.ts`, a reader in a file of its own, and its line here.
import type { MediaType } from '../../vocabulary/media-types.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import type { Reader } from './reader.ts';
import { readText } from './text.ts';

/** The reader of each media type. */
export const READERS: Readonly<Record<MediaType, Reader>> = {
  'text/plain': readText,
  'text/markdown': readMarkdown,
  'text/html': readHtml,
};
