// A source as read -> its articles, each a row of blocks, and the page furniture around them; nothing is lost between.
import type { RawSource } from '../corpus/corpus.ts';
import type { Diagnostic } from '../corpus/diagnostics.ts';
import type { SourceEntry } from '../corpus/manifest.ts';
import { checkFrontMatter, checkShownText, countArticles } from './checks.ts';
import { readFrontMatter } from './metadata/front-matter.ts';
import type { MetadataFacts } from './metadata/metadata-reader.ts';
import { readPageMetadata } from './metadata/page-metadata.ts';
import type { ParsedSource } from './parsed.ts';
import { readHtml } from './readers/html.ts';
import { readMarkdown } from './readers/markdown.ts';
import { readText } from './readers/text.ts';
import { classifyAbout } from './rules/about.ts';
import { segmentArticles } from './rules/articles.ts';
import { classifyBoilerplate } from './rules/boilerplate.ts';
import { classifyBylines } from './rules/bylines.ts';
import { classifyCaptions } from './rules/captions.ts';
import { classifyCredits } from './rules/credits.ts';
import { classifyEnding } from './rules/ending.ts';
import { classifyFootnotes } from './rules/footnotes.ts';
import { classifyKeyPoints, classifyLabelledKeyPoints } from './rules/key-points.ts';
import { stripListMarkers } from './rules/list-markers.ts';
import { classifyNotes } from './rules/notes.ts';
import { classifyOpening } from './rules/opening.ts';
import { classifyOrnaments } from './rules/ornaments.ts';
import { classifyParagraphs } from './rules/paragraphs.ts';
import { classifyStandfirst } from './rules/standfirst.ts';
import { classifySubheads } from './rules/subheads.ts';
import { toArticles } from './to-articles.ts';
import type { NewsTree, ParseRule } from './tree.ts';
import { warnOfSource } from './warnings.ts';

/** The block rules in order. What one settles no later one touches, so the order runs from what is certain by form to what is left over. */
const RULES: readonly ParseRule[] = [
  classifyOrnaments, // lines without words: nothing below need look at them
  stripListMarkers, // before everything that reads a line's first word
  classifyFootnotes, // needs the star that signs left on; before furniture, for notes may name rights
  segmentArticles, // the rules below look at one article at a time
  classifyBoilerplate, // certain wherever it stands
  classifyAbout, // before the ending, which it belongs to
  classifyEnding, // after the certain furniture, which shows where the ending begins
  classifyLabelledKeyPoints, // before the opening, or they would pass for second headlines
  classifyOpening, // after the ending, so that a ticker is never a headline
  classifyKeyPoints, // between headline and text: needs the headline
  classifyNotes, // before bylines and credits: "Editor's note: … contributed to this report"
  classifyBylines,
  classifyCaptions, // before credits: a caption may end in a credit
  classifyCredits,
  classifyStandfirst, // needs the headline's origin and the byline
  classifySubheads, // a short line that none of the above has claimed
  classifyParagraphs,
];

/** A source -> its articles and furniture. `entry` is what the manifest says of the file: how many articles it is expected to hold. */
export function parseSource(raw: RawSource, entry: SourceEntry | undefined): ParsedSource {
  const { tree, declared, diagnostics } = readTree(raw);
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
    ...(media === 'text/plain' ? {} : { text }),
    chrome,
  };
  return {
    source,
    text,
    articles,
    diagnostics: [
      ...diagnostics,
      ...checkFrontMatter(raw),
      ...checkShownText(raw, text),
      ...countArticles(raw, entry, articles.length),
      ...warnOfSource(raw, text, articles, entry),
    ],
  };
}

interface ReadSource {
  readonly tree: NewsTree;
  readonly declared: MetadataFacts | null;
  readonly diagnostics: readonly Diagnostic[];
}

// The readers of the three formats; each ends in the same tree.
function readTree(raw: RawSource): ReadSource {
  switch (raw.media) {
    case 'text/plain':
      return { tree: readText(raw.text), declared: null, diagnostics: [] };
    case 'text/html': {
      const { tree, metadata } = readHtml(raw.text);
      return { tree, declared: readPageMetadata(tree, metadata), diagnostics: [] };
    }
    case 'text/markdown': {
      const { tree, frontMatter } = readMarkdown(raw.text);
      if (frontMatter === null) return { tree, declared: null, diagnostics: [] };
      const { facts, diagnostics } = readFrontMatter(raw.file, raw.text, frontMatter);
      return { tree, declared: facts, diagnostics };
    }
  }
}
