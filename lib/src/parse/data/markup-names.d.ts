/** What a class or an id says of the element that bears it. `role` is a block kind's hint or the reason for furniture. */
export interface MarkupName {
    readonly role: 'caption' | 'byline' | {
        readonly reason: string;
    };
    readonly name: RegExp;
}
/**
 * Words that content systems put into class and id names. Source: the lists in Mozilla's Readability (unlikelyCandidates, negative),
 * WordPress's theme handbook (generated classes), schema.org property names used as classes, and the widgets' own embed codes
 * (Disqus, AddToAny, Outbrain, Taboola, Mailchimp). Matched against whole name parts: "ad" is no part of "header".
 */
export declare const MARKUP_NAMES: readonly MarkupName[];
/** Names of the few words under a headline that say what the text is about. Source: the field names of WordPress, Drupal, Ghost and Arc, and of the press's own style books (standfirst, dek, Vorspann, chapô). */
export declare const STANDFIRST_NAME: RegExp;
