import type { Paragraph, Root } from 'mdast';
import type { Range } from '../corpus/span.ts';
import type { BlockKind } from '../vocabulary/block-kinds.ts';
/** What a line of a page turned out to be. */
export type Role = {
    readonly as: 'block';
    readonly kind: BlockKind;
} | {
    readonly as: 'chrome';
    readonly reason: string;
};
/** What a saved page's markup says of a line, in the reader's own few words; a plain text says nothing. */
export type MarkupHint = 'headline' | 'subhead' | 'list-item' | 'paragraph' | 'outside' | null;
/** What rules know of a line. They read `gap`, `sign` and `hint` and settle the rest. */
export interface LineData {
    role: Role | null;
    /** Index of the article the line belongs to, from 0. */
    article: number;
    /** Blank lines before it in the source. */
    gap: number;
    /** The list or headline sign that was taken off its front, or an empty string. */
    listMarker: string;
    markup: MarkupHint;
    /** Editors' notes inside it. */
    notes: Range[];
}
/** One paragraph-like stretch of a page: an mdast paragraph whose offsets are UTF-16 code units of the source's text. */
export interface Line extends Paragraph {
    data: LineData;
    start: number;
    end: number;
}
/** A page before its lines have become blocks: an mdast root whose children stand in text order and do not overlap. */
export interface NewsTree extends Root {
    children: Line[];
    data: {
        text: string;
        isMarkedUp: boolean;
    };
}
/** A rule: looks at the tree and settles what it can prove; what is settled stays settled. */
export type ParseRule = (tree: NewsTree) => void;
/** A line over `[start, end)` of `text`, nothing settled. */
export declare function makeLine(text: string, start: number, end: number, data?: Partial<LineData>): Line;
/** The words of a line. */
export declare function textOf(line: Line): string;
/** Settles a line as a block of the article. */
export declare function markAsBlock(line: Line, kind: BlockKind): void;
/** Settles a line as page furniture. */
export declare function markAsChrome(line: Line, reason: string): void;
/** Whether a line is settled as a block of this kind. */
export declare function isBlock(line: Line | undefined, kind: BlockKind): boolean;
/** The lines of each article, in order. */
export declare function linesByArticle(tree: NewsTree): Line[][];
/** Whether a line is settled as furniture for this reason. */
export declare function isChromeReason(line: Line | undefined, reason: string): boolean;
