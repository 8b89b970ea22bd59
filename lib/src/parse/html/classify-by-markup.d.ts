import { type Line } from '../tree.ts';
import type { PlacedLine } from './main-content.ts';
/** Where a line stands: right above the headline, between it and the first content, or elsewhere. */
export type Position = 'above' | 'below' | 'elsewhere';
/**
 * Settles a line by what its page's markup says of it, or leaves the rules a hint. At the headline bylines, dates and a standfirst stand
 * even if they are not content; above it only what bears a date, for names there are a site's or a section's.
 */
export declare function classifyByMarkup(line: Line, placed: PlacedLine, position: Position): void;
