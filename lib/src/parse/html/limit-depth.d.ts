/** A page with the tags beyond the deepest level blanked out, every other character in its place: tree builders recurse, and a page of 100,000 nested elements must not end the run. */
export declare function limitDepth(html: string): string;
