// A source as read -> its articles, each a row of blocks, and the page furniture around them; nothing is lost between.
import type { RawSource } from '../corpus/corpus.ts';
import type { SourceEntry } from '../corpus/manifest.ts';
import { MEDIA_TYPES } from '../vocabulary/media-types.ts';
import { checkSource } from './checks/index.ts';
import type { ParsedSource } from './parsed.ts';
import { READERS } from './readers/index.ts';
import { RULES } from './rules/index.ts';
import { toArticles } from './to-articles.ts';

/** A source -> its articles and furniture. `entry` is what the manifest says of the file: how many articles it is expected to hold. */
export function parseSource(raw: RawSource, entry: SourceEntry | undefined): ParsedSource {
  const { tree, declared, diagnostics } = READERS[raw.media](raw);
  for (const rule of RULES) rule(tree);
  const { articles, chrome } = toArticles(tree, raw.file, declared);
  const { file, sha256, encoding, media } = raw;
  const { text } = tree.data;
  const source = {
    file,
    sha256,
    encoding,
    length: text.length,
    media,
    ...(MEDIA_TYPES[media].isReadAsItStands ? {} : { text }),
    chrome,
  };
  return {
    source,
    text,
    articles,
    diagnostics: [...diagnostics, ...checkSource({ raw, text, articles, entry })],
  };
}
