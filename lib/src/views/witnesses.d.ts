import type { Article } from '../corpus/article.ts';
import type { Edition } from '../corpus/edition.ts';
import type { Event } from '../corpus/event.ts';
/** One version of an event as every page names it. */
export interface Witness {
    readonly article: string;
    /** One to four letters: capital for an original, lower case for a reprint. Unique in its event. */
    readonly siglum: string;
    /** "Reuters", "Unnamed site". */
    readonly name: string;
    /** "Reuters", "Unnamed site, copy of Reuters (inferred)". */
    readonly fullName: string;
    /** "Western", "Reprint of Reuters"; empty where the corpus names no perspective. */
    readonly role: string;
    /** 1 to 5, the hue and rule of its perspective; 6 to 10, the same in a second tint, for every other version of that perspective; 0 where it has none. */
    readonly hue: number;
    readonly isReprint: boolean;
    /** Set when the name is written in another script than Latin: an ISO 639-1 code for speech. */
    readonly nameLanguage: string | undefined;
}
/** The versions of an event in the order of their columns: by perspective, then as the event lists them. */
export declare function witnessesOf(edition: Edition, event: Event): readonly Witness[];
/** Whether the text is held to be taken from another outlet's: it names one, or its editor files it so. */
export declare function isReprint(article: Article): boolean;
