import type { PageMetadata } from './metadata.ts';
import type { VisiblePageLine } from './visible-page-line.ts';
/**
 * The heading that says what one of the page's titles says, the longest of them; failing that a line that is a title, or the only
 * first-level heading. The site's own name is no headline.
 */
export declare function findHeadline(seen: readonly VisiblePageLine[], metadata: PageMetadata): VisiblePageLine | null;
