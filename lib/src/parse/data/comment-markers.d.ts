/**
 * What comment systems print beside each reader's comment. Source: the published interface translations of Disqus, of WordPress core's
 * comment list and of Facebook's comment plug-in, in English, Russian, German, French, Spanish and Portuguese.
 */
export declare const COMMENT_SIGN: RegExp;
