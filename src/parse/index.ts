// A source as read -> its articles, each a row of blocks, and the page furniture around them; nothing is lost between.
import type { RawSource } from '../corpus/corpus.ts';
import type { Diagnostic } from '../corpus/diagnostics.ts';
import type { SourceEntry } from '../corpus/manifest.ts';
import { assemble } from './assemble.ts';
import { checkFrontMatter, checkShownText, countArticles } from './checks.ts';
import type { ParsedSource } from './parsed.ts';
import { readHtml } from './readers/html.ts';
import { readMarkdown } from './readers/markdown.ts';
import { readText } from './readers/text.ts';
import { settleAbout } from './rules/about.ts';
import { boundArticles } from './rules/articles.ts';
import { settleBylines } from './rules/bylines.ts';
import { settleCaptions } from './rules/captions.ts';
import { settleCredits } from './rules/credits.ts';
import { settleEnding } from './rules/ending.ts';
import { settleFootnotes } from './rules/footnotes.ts';
import { settleFurniture } from './rules/furniture.ts';
import { settleKeyPoints, settleLabelledKeyPoints } from './rules/key-points.ts';
import { settleNotes } from './rules/notes.ts';
import { settleOpening } from './rules/opening.ts';
import { settleOrnaments } from './rules/ornaments.ts';
import { settleParagraphs } from './rules/paragraphs.ts';
import { takeOffSigns } from './rules/signs.ts';
import { settleStandfirst } from './rules/standfirst.ts';
import { settleSubheads } from './rules/subheads.ts';
import { declaredFacts } from './stated/declared.ts';
import type { Facts } from './stated/facts.ts';
import { readFrontMatter } from './stated/front-matter.ts';
import type { NewsTree, Rule } from './tree.ts';
import { warnOfSource } from './warnings.ts';

/** The block rules in order. What one settles no later one touches, so the order runs from what is certain by form to what is left over. */
const RULES: readonly Rule[] = [
  settleOrnaments, // lines without words: nothing below need look at them
  takeOffSigns, // before everything that reads a line's first word
  settleFootnotes, // needs the star that signs left on; before furniture, for notes may name rights
  boundArticles, // the rules below look at one article at a time
  settleFurniture, // certain wherever it stands
  settleAbout, // before the ending, which it belongs to
  settleEnding, // after the certain furniture, which shows where the ending begins
  settleLabelledKeyPoints, // before the opening, or they would pass for second headlines
  settleOpening, // after the ending, so that a ticker is never a headline
  settleKeyPoints, // between headline and text: needs the headline
  settleNotes, // before bylines and credits: "Editor's note: … contributed to this report"
  settleBylines,
  settleCaptions, // before credits: a caption may end in a credit
  settleCredits,
  settleStandfirst, // needs the headline's origin and the byline
  settleSubheads, // a short line that none of the above has claimed
  settleParagraphs,
];

/** A source -> its articles and furniture. `entry` is what the manifest says of the file: how many articles it is expected to hold. */
export function parseSource(raw: RawSource, entry: SourceEntry | undefined): ParsedSource {
  const { tree, declared, diagnostics } = readTree(raw);
  for (const rule of RULES) rule(tree);
  const { articles, chrome } = assemble(tree, raw.file, declared);
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
  readonly declared: Facts | null;
  readonly diagnostics: readonly Diagnostic[];
}

// The readers of the three formats; each ends in the same tree.
function readTree(raw: RawSource): ReadSource {
  switch (raw.media) {
    case 'text/plain':
      return { tree: readText(raw.text), declared: null, diagnostics: [] };
    case 'text/html': {
      const { tree, metadata } = readHtml(raw.text);
      return { tree, declared: declaredFacts(tree, metadata), diagnostics: [] };
    }
    case 'text/markdown': {
      const { tree, frontMatter } = readMarkdown(raw.text);
      if (frontMatter === null) return { tree, declared: null, diagnostics: [] };
      const { facts, diagnostics } = readFrontMatter(raw.file, raw.text, frontMatter);
      return { tree, declared: facts, diagnostics };
    }
  }
}
