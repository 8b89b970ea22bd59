import { elementsOf, rawText } from "./dom.js";
import { isHidden } from "./hidden-elements.js";
// What a browser shows nothing of, or nothing that is text (HTML Living Standard, 15.3.1 hidden elements, and embedded content).
const UNSEEN = new Set('head title meta link base script style template noscript noembed noframes iframe object embed canvas svg math audio video map area datalist select option param source track textarea dialog rp input'.split(' '));
// Block-level elements by the user-agent style sheet of the HTML Living Standard (15.3), and what is drawn as a box of its own.
const BLOCKS = new Set('html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup p plaintext pre search section summary table caption thead tbody tfoot tr ul xmp picture button label'.split(' '));
/** A cell longer than this (UTF-16 units) is a column of a page laid out by tables, not a cell of figures. */
const LONGEST_CELL = 200;
/** Writes visible words one after another, with single blanks between words and line feeds between blocks. */
class Writer {
    lines = [];
    parts = [];
    length = 0;
    line = null;
    needsBlank = false;
    afterBreak = false;
    endLine(isBreak) {
        this.line = null;
        this.needsBlank = false;
        this.afterBreak = isBreak;
    }
    addBlank() {
        this.needsBlank = this.line !== null;
    }
    addText(node, at) {
        for (const piece of node.value.matchAll(/\S+|\s+/gu)) {
            if (!/^\s/u.test(piece[0]))
                this.addWord(piece[0], node, at);
            else if (at.isPre && piece[0].includes('\n'))
                this.endLine(true);
            else
                this.addBlank();
        }
    }
    text() {
        return this.parts.join('');
    }
    addWord(word, node, at) {
        const line = this.line ?? this.openLine(at.block);
        if (this.needsBlank)
            this.write(' ');
        this.needsBlank = false;
        if (line.nodes.at(-1) !== node)
            line.nodes.push(node);
        this.write(word);
        line.end = this.length;
        if (at.isLinked)
            line.linked += word.length;
    }
    openLine(element) {
        if (this.lines.length > 0)
            this.write('\n');
        const line = { start: this.length, end: this.length, element, nodes: [], linked: 0, afterBreak: this.afterBreak };
        this.lines.push(line);
        this.line = line;
        return line;
    }
    write(part) {
        this.parts.push(part);
        this.length += part.length;
    }
}
/** A page -> its visible text. Blank runs become one blank, blocks stand on lines of their own, hidden elements are left out but for those in `folded`; nothing depends on style sheets. */
export function readVisibleText(root, folded) {
    const writer = new Writer();
    const columns = findColumns(root);
    const enter = (node, at) => {
        if (node.type === 'text')
            writer.addText(node, at);
        if (node.type !== 'element' || UNSEEN.has(node.tagName) || (isHidden(node) && !folded.has(node)))
            return;
        if (node.tagName === 'br' || node.tagName === 'hr') {
            writer.endLine(node.tagName === 'br');
            return;
        }
        const isCell = node.tagName === 'td' || node.tagName === 'th';
        const isBlock = BLOCKS.has(node.tagName) || columns.has(node);
        if (isBlock)
            writer.endLine(false);
        else if (isCell)
            writer.addBlank();
        const below = {
            block: isBlock || isCell ? node : at.block,
            isLinked: at.isLinked || node.tagName === 'a',
            isPre: at.isPre || node.tagName === 'pre',
        };
        for (const child of node.children)
            enter(child, below);
        if (isBlock)
            writer.endLine(false);
    };
    for (const child of root.children)
        enter(child, { block: null, isLinked: false, isPre: false });
    return { text: writer.text(), lines: writer.lines };
}
// Cells that hold blocks, breaks or long text are columns of a laid-out page; the others are figures of a row, kept on one line.
function findColumns(root) {
    const isColumn = (cell) => rawText(cell).length > LONGEST_CELL ||
        elementsIn(cell).some(({ tagName }) => tagName === 'br' || BLOCKS.has(tagName));
    return new Set(elementsOf(root).filter((element) => /^t[dh]$/u.test(element.tagName) && isColumn(element)));
}
function elementsIn(element) {
    return elementsOf({ type: 'root', children: element.children });
}
