import { type Line, type NewsTree } from '../tree.ts';
/** Takes list and heading signs off the front of lines as chrome (`marker`); what they were stays in `sign`. A star that ties a footnote stays with its note. */
export declare function stripListMarkers(tree: NewsTree): void;
/** Whether a line is the note to a star that hangs on a word earlier in the text, as in "Eurasia*." and "* An individual who …". */
export declare function isFootnote(tree: NewsTree, line: Line): boolean;
