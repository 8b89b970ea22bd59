import { checkFrontMatter, checkShownText, countArticles } from "./checks.js";
import { readFrontMatter } from "./metadata/front-matter.js";
import { readPageMetadata } from "./metadata/page-metadata.js";
import { readHtml } from "./readers/html.js";
import { readMarkdown } from "./readers/markdown.js";
import { readText } from "./readers/text.js";
import { classifyAbout } from "./rules/about.js";
import { segmentArticles } from "./rules/articles.js";
import { classifyBoilerplate } from "./rules/boilerplate.js";
import { classifyBylines } from "./rules/bylines.js";
import { classifyCaptions } from "./rules/captions.js";
import { classifyCredits } from "./rules/credits.js";
import { classifyEnding } from "./rules/ending.js";
import { classifyFootnotes } from "./rules/footnotes.js";
import { classifyKeyPoints, classifyLabelledKeyPoints } from "./rules/key-points.js";
import { stripListMarkers } from "./rules/list-markers.js";
import { classifyNotes } from "./rules/notes.js";
import { classifyOpening } from "./rules/opening.js";
import { classifyOrnaments } from "./rules/ornaments.js";
import { classifyParagraphs } from "./rules/paragraphs.js";
import { classifyStandfirst } from "./rules/standfirst.js";
import { classifySubheads } from "./rules/subheads.js";
import { toArticles } from "./to-articles.js";
import { warnOfSource } from "./warnings.js";
/** The block rules in order. What one settles no later one touches, so the order runs from what is certain by form to what is left over. */
const RULES = [
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
export function parseSource(raw, entry) {
    const { tree, declared, diagnostics } = readTree(raw);
    for (const rule of RULES)
        rule(tree);
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
// The readers of the three formats; each ends in the same tree.
function readTree(raw) {
    switch (raw.media) {
        case 'text/plain':
            return { tree: readText(raw.text), declared: null, diagnostics: [] };
        case 'text/html': {
            const { tree, metadata } = readHtml(raw.text);
            return { tree, declared: readPageMetadata(tree, metadata), diagnostics: [] };
        }
        case 'text/markdown': {
            const { tree, frontMatter } = readMarkdown(raw.text);
            if (frontMatter === null)
                return { tree, declared: null, diagnostics: [] };
            const { facts, diagnostics } = readFrontMatter(raw.file, raw.text, frontMatter);
            return { tree, declared: facts, diagnostics };
        }
    }
}
