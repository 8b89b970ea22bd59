// The table of rules. A rule is a file of its own here, and its line in the order below.
import type { ParseRule } from '../tree.ts';
import { classifyAbout } from './about.ts';
import { segmentArticles } from './articles.ts';
import { classifyBoilerplate } from './boilerplate.ts';
import { classifyBylines } from './bylines.ts';
import { classifyCaptions } from './captions.ts';
import { classifyCredits } from './credits.ts';
import { classifyEnding } from './ending.ts';
import { classifyFootnotes } from './footnotes.ts';
import { classifyKeyPoints, classifyLabelledKeyPoints } from './key-points.ts';
import { stripListMarkers } from './list-markers.ts';
import { classifyNotes } from './notes.ts';
import { classifyOpening } from './opening.ts';
import { classifyOrnaments } from './ornaments.ts';
import { classifyParagraphs } from './paragraphs.ts';
import { classifyStandfirst } from './standfirst.ts';
import { classifySubheads } from './subheads.ts';

/** The block rules in order. What one settles no later one touches, so the order runs from what is certain by form to what is left over. */
export const RULES: readonly ParseRule[] = [
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
