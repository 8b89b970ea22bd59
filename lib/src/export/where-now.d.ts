import type { Edition } from '../corpus/edition.ts';
import type { IdRegistry } from '../corpus/id-registry.ts';
import { type Standing } from './former-ids.ts';
/** Where the words of a published id stand that no record bears now: under another id, or inside a longer sentence; null where they stand nowhere. */
export declare function whereNow(edition: Edition, id: string, { text, article, event }: IdRegistry['ids'][string]): Standing | null;
