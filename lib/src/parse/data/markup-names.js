const furniture = (reason, name) => ({ role: { reason }, name });
/**
 * Words that content systems put into class and id names. Source: the lists in Mozilla's Readability (unlikelyCandidates, negative),
 * WordPress's theme handbook (generated classes), schema.org property names used as classes, and the widgets' own embed codes
 * (Disqus, AddToAny, Outbrain, Taboola, Mailchimp). Matched against whole name parts: "ad" is no part of "header".
 */
export const MARKUP_NAMES = [
    furniture('comments', /^(?:comments?|commentlist|comment-?form|comment-?respond|respond|disqus(?:_thread)?|fb-comments|kommentare?|commentaires)$/u),
    furniture('share', /^(?:share|shares|sharing|sharebar|sharethis|addthis|addtoany|a2a|social|socials|socialmedia|sharedaddy|jp-relatedposts-share|follow)$/u),
    furniture('related', /^(?:related|relatedposts|yarpp|recommended|recommendations?|outbrain|taboola|trending|mostpopular|popular|more-?stories|readmore|read-?next|also-?read|teasers?|onward|zergnet|nrelate|crp_related)$/u),
    furniture('newsletter', /^(?:newsletter|newsletters|signup|sign-?up|subscribe|subscription|mailchimp|mc4wp|optin|mailmunch)$/u),
    furniture('advertisement', /^(?:ad|ads|advert|adverts|advertisement|advertising|adsbygoogle|dfp|sponsor|sponsored|sponsors|promo|promos|promotion|banner|werbung|anzeige|adunit|adslot)$/u),
    furniture('navigation', /^(?:nav|navbar|navigation|menu|breadcrumbs?|breadcrumb-trail|pagination|pager|pagenav|post-?navigation|skip-?link|toolbar|sitemap|tabs|widget|widgets|sidebar|masthead|topbar)$/u),
    furniture('tags', /^(?:tags|tag-?links|tagcloud|post-?tags|entry-?tags|keywords|topics|categories|cat-?links|tag-?list|taglist)$/u),
    furniture('login', /^(?:login|log-?in|signin|sign-?in|paywall|regwall|modal|popup|overlay-?box|lightbox)$/u),
    furniture('legal', /^(?:copyright|cookie|cookies|gdpr|consent|disclaimer|terms|footer|colophon)$/u),
    furniture('author-note', /^(?:bio|biography|(?:post-?|article-?)?author-?(?:bio|box|info|description|card|excerpt|details|block|intro|profile|summary|about)|about-?(?:the-?)?author|bio-?(?:box|text|details|excerpt)|writer-?bio)$/u),
    furniture('dateline', /^(?:timestamp|dateline|pubdate|pub-?date|post-?date|entry-?date|publish(?:ed)?-?date|date-?published|article-?date|date-?time|datetime|posted-?on|published|entry-?meta|post-?meta|article-?meta|meta-?info|byline-?date)$/u),
    furniture('player', /^(?:video-?player|jwplayer|audio-?player|playlist)$/u),
    {
        role: 'caption',
        name: /^(?:caption|captions|figcaption|wp-?caption(?:-text)?|image-?caption|img-?caption|photo-?caption|media-?caption|credit|credits|photo-?credit|image-?credit|photographer|bildunterschrift|legende)$/u,
    },
    {
        role: 'byline',
        name: /^(?:byline|bylines|by-?line|authors?|author-?name|vcard|article-?author|post-?author|entry-?author|writer)$/u,
    },
];
/** Names of the few words under a headline that say what the text is about. Source: the field names of WordPress, Drupal, Ghost and Arc, and of the press's own style books (standfirst, dek, Vorspann, chapô). */
export const STANDFIRST_NAME = /(?:^|[\s_-])(?:standfirst|dek|deck|sub-?title|sub-?headline|sub-?hed|sub-?head|excerpt|summary|lede|lead|intro|vorspann|chapo|abstract)(?:$|[\s_-])/iu;
