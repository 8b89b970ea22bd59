import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
/** Text nodes carry a mark each from the supplementary private-use planes (Unicode 23.5), so that what Readability keeps can be led back to the page whatever it moves or rebuilds. */
const FIRST_MARK = 0xf0000;
const MOST_MARKS = 0x1fffd;
const MARK = /[\u{f0000}-\u{10fffd}]/gu;
/** A page with more elements than this is left to our own scoring: Readability's cost grows faster than the page. */
const MOST_ELEMENTS = 40_000;
/** Elements deeper than this are handed over as if they stood at it: Readability walks up from every node again and again. Saved news pages stay under 60. */
const DEEPEST = 72;
/** The text nodes that Mozilla's Readability holds to be the page's main content; empty where it finds none. */
export function findReadableNodes(root, folded) {
    const marked = [];
    const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
    const elements = copyInto(document, root, marked, folded);
    if (elements > MOST_ELEMENTS || marked.length > MOST_MARKS)
        return new Set();
    const content = readContent(document);
    const kept = new Set();
    for (const mark of content.matchAll(MARK)) {
        const node = marked[(mark[0].codePointAt(0) ?? 0) - FIRST_MARK];
        if (node)
            kept.add(node);
    }
    return kept;
}
function readContent(document) {
    try {
        return new Readability(document, { charThreshold: 250 }).parse()?.textContent ?? '';
    }
    catch {
        // Readability gives up on pages that are no pages; our own scoring then decides alone.
        return '';
    }
}
// hast -> linkedom, tags and attributes alike; returns how many elements were made.
function copyInto(document, root, marked, folded) {
    let count = 0;
    const shown = (node) => (folded.has(node) ? unfold(node) : node);
    const copy = (nodes, parent, depth) => {
        for (const node of nodes) {
            if (node.type === 'text') {
                const isBlank = node.value.trim() === '';
                if (!isBlank)
                    marked.push(node);
                const mark = isBlank ? '' : String.fromCodePoint(FIRST_MARK + Math.min(marked.length - 1, MOST_MARKS));
                parent.appendChild(document.createTextNode(mark + node.value.replace(/\s+/gu, ' ')));
            }
            else if (node.type === 'element') {
                count += 1;
                if (count > MOST_ELEMENTS)
                    return;
                if (depth < DEEPEST)
                    copy(node.children, adopt(document, shown(node), parent), depth + 1);
                else
                    copy(node.children, parent, depth);
            }
        }
    };
    copy(root.children, document, 0);
    return count;
}
function adopt(document, node, parent) {
    if (node.tagName === 'html')
        return document.documentElement;
    if (node.tagName === 'head')
        return document.head;
    if (node.tagName === 'body') {
        setAttributes(document.body, node);
        return document.body;
    }
    const element = document.createElement(node.tagName);
    setAttributes(element, node);
    parent.appendChild(element);
    return element;
}
// A folded rest is shown to Readability as a reader sees it after a click.
function unfold(node) {
    const { style: _style, hidden: _hidden, ...properties } = node.properties;
    return { ...node, properties };
}
function setAttributes(element, node) {
    for (const [name, value] of Object.entries(node.properties)) {
        if (value === null || value === undefined || value === false)
            continue;
        const attribute = name === 'className' ? 'class' : name.toLowerCase();
        if (!/^[a-z][\w-]*$/u.test(attribute))
            continue;
        element.setAttribute(attribute, Array.isArray(value) ? value.join(' ') : String(value));
    }
}
