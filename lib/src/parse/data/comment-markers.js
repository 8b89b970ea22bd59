/**
 * What comment systems print beside each reader's comment. Source: the published interface translations of Disqus, of WordPress core's
 * comment list and of Facebook's comment plug-in, in English, Russian, German, French, Spanish and Portuguese.
 */
export const COMMENT_SIGN = /^(?:reply|reply to \S.{0,40}|report(?: abuse| comment)?|flag(?: as inappropriate)?|upvote|ответить|пожаловаться|antworten|melden|répondre|signaler|responder|denunciar|rispondi|odpowiedz)(?:\s*[·|•(/-].{0,30})?$/iu;
