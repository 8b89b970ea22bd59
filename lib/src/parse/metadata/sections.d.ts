import { type MetadataContext, type MetadataFacts } from './metadata-reader.ts';
/** The perspective that the section label above the article names: "RUSSIAN PERSPECTIVE" states "russian". */
export declare function readSections({ lines, groups }: MetadataContext): MetadataFacts;
