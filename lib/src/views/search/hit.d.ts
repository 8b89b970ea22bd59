/** What a hit is: said by somebody, reported, printed above a text, under a picture, or beside the text. */
export type HitKind = 'Utterance' | 'Statement' | 'Headline' | 'Caption' | 'Note';
/** One version of a hit's words. Addresses are under the site's base. */
export interface HitVersion {
    readonly article: string;
    readonly siglum: string;
    /** 1 for the first place of an article inside one hit, 2 for its second telling, and so on. */
    readonly telling: number;
    /** The publisher, as the site names it: "Reuters", "Unnamed site". */
    readonly name: string;
    /** What stands beside the words: "Russian", "Reprint of Reuters". */
    readonly label: string;
    /** Number of the perspective's hue and rule, from 1; 0 where the article has no perspective. */
    readonly hue: number;
    readonly language: string;
    readonly text: string;
    /** The words in their article: their place in it, and the address of that. */
    readonly place: string;
    readonly url: string;
}
/** One thing to find: an utterance or a statement with all its versions, or one that stands alone. */
export interface SearchHit {
    /** Where the first link leads: the passage, or the words in their article. */
    readonly url: string;
    /** What that link says. */
    readonly linkText: string;
    readonly kind: HitKind;
    /** Names, for people to read; `speakerIds` and `relayerIds` for pages to choose by. */
    readonly speakers: readonly string[];
    readonly speakerIds: readonly string[];
    readonly relayerIds: readonly string[];
    readonly eventId: string;
    readonly event: {
        readonly title: string;
        readonly date: string | null;
    };
    readonly versions: readonly HitVersion[];
    /** Further places: pairs of its articles, by id, three at most. */
    readonly pairs: readonly (readonly [article: string, other: string])[];
    /** Single words by which it is also found, never shown: other names of who is spoken of, long forms, the article's headline. */
    readonly alsoFoundBy: readonly string[];
    readonly facets: Readonly<Record<Facet, readonly string[]>>;
}
/** By what a search can be narrowed, in the order shown. */
export declare const FACETS: readonly ["kind", "perspective", "outlet", "speaker", "event"];
/** See {@link FACETS}. */
export type Facet = (typeof FACETS)[number];
