import { findBlockLayout } from "./block-layout.js";
import { dropAboveHeadline, keepBelowHeadline } from "./content-scope.js";
import { ancestorsOf } from "./dom.js";
import { findHeadline } from "./headline.js";
import { findItems } from "./items.js";
import { keepJsonLdBody } from "./json-ld-body.js";
import { keepByLinkDensity, keepGaps } from "./link-density.js";
import { dropOtherArticles } from "./other-articles.js";
import { findReadableNodes } from "./readable-nodes.js";
import { rolesOf } from "./roles.js";
/** The lines of a page placed: what Readability keeps, mended by lists, structured data, the density of running text, the headline, and what the markup itself says. */
export function placeLines(root, parents, visible, folded, metadata) {
    const readable = findReadableNodes(root, folded);
    const seen = visible.lines.map((line) => ({
        line,
        text: visible.text.slice(line.start, line.end),
        above: ancestorsOf(line.element, parents),
    }));
    const headline = findHeadline(seen, metadata);
    const kept = seen.map(({ line }) => line.nodes.some((node) => readable.has(node)));
    const items = findItems(seen);
    const isItem = (index) => items[index] !== null;
    for (const index of kept.keys())
        if (isItem(index))
            kept[index] = false;
    keepBelowHeadline(seen, kept, headline, isItem);
    keepByLinkDensity(seen, kept, isItem);
    keepJsonLdBody(seen, kept, metadata.body);
    dropOtherArticles(seen, kept);
    keepGaps(seen, kept, isItem);
    dropAboveHeadline(seen, kept, headline);
    const roles = rolesOf(seen, kept);
    const boxes = findBlockLayout(seen, kept, headline);
    const placed = seen.map((entry, index) => {
        const reason = boxes[index] ?? (kept[index] ? null : items[index]) ?? null;
        const own = roles[index] ?? null;
        const role = reason !== null && (own === null || own === 'byline') ? { reason } : own;
        return { ...entry, isContent: kept[index] ?? false, role };
    });
    return { placed, top: headline === null ? -1 : seen.indexOf(headline) };
}
