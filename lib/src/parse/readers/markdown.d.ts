import { type NewsTree } from '../tree.ts';
/** A Markdown file as read: its tree over the text without markup, and where its front matter stands in the file. */
export interface ReadMarkdown {
    readonly tree: NewsTree;
    /** The front matter's YAML and the offset (UTF-16) in the file at which it begins, or null. */
    readonly frontMatter: {
        readonly yaml: string;
        readonly offset: number;
    } | null;
}
/** A Markdown file -> its tree. The text is that of the file without its markup, one line a block; front matter is not part of it. */
export declare function readMarkdown(text: string): ReadMarkdown;
