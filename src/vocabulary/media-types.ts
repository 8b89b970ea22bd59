import { keysOf } from './keys.ts';

/** What reading a corpus needs to know of a kind of source. How such a source becomes blocks is said by its reader in `src/parse/readers/`. */
export interface MediaTypeFacts {
  /** How names of such files end: lower case, with the dot. Messages name the first. */
  readonly extensions: readonly string[];
  /** Where such a file may name its own encoding (group 1), searched in its beginning read as Latin-1; null where it cannot. */
  readonly encodingDeclaration: RegExp | null;
  /** Whether spans point into the decoded file as it stands; else they point into the text that its reader makes of it, which `sources.json` then holds. */
  readonly isReadAsItStands: boolean;
}

/** The kinds of source, by media type (RFC 6838). */
export const MEDIA_TYPES = {
  'text/plain': { extensions: ['.txt'], encodingDeclaration: null, isReadAsItStands: true },
  'text/markdown': { extensions: ['.md'], encodingDeclaration: null, isReadAsItStands: false },
  'text/html': {
    extensions: ['.html', '.htm'],
    encodingDeclaration: /<meta[^>]{0,300}?charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w:.-]{2,40})/iu,
    isReadAsItStands: false,
  },
} as const satisfies Readonly<Record<string, MediaTypeFacts>>;

/** See {@link MEDIA_TYPES}. */
export type MediaType = keyof typeof MEDIA_TYPES;

/** The names of {@link MEDIA_TYPES}. */
export const MEDIA_TYPE_NAMES = keysOf(MEDIA_TYPES);

/** The media type that a file's name tells, or null where no source is named so. */
export function mediaTypeOf(file: string): MediaType | null {
  const name = file.toLowerCase();
  return MEDIA_TYPE_NAMES.find((media) => MEDIA_TYPES[media].extensions.some((end) => name.endsWith(end))) ?? null;
}
