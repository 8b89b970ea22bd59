import { countWords, endsSentence, isName, isNames } from "../line-features.js";
import { withoutDate } from "./date.js";
/** An outlet or a post after a name ("CNN", "political editor"); more words are a clause. */
const MOST_WORDS_OF_A_DUTY = 5;
const CONTRIBUTION = /^(?:[—–-]\s*)?[\p{L}\p{N}.,’' &-]{2,220}(?:contributed|reported) (?:to|from|in) (?:this|the) (?:report|article|story|piece|post|research|column)\b.{0,80}$/iu;
const REPORTED_FROM = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,5}(?:,? and \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3})? (?:reported|wrote)(?: and \p{L}{4,10})? from \p{Lu}.{1,300}$|^(?:additional )?reporting from \p{Lu}.{2,200}$|^(?:additional |further )?(?:reporting|writing|editing|research|contributing) (?:reporting )?by:? \p{Lu}.{2,240}$|^contributing: \p{Lu}.{2,160}$/iu;
const MATERIAL = /^this (?:report|story|article) (?:contains|includes|was (?:compiled|written) (?:from|with)) (?:material|reporting|information) (?:from|by)\s.{2,160}$/iu;
const BY = /^(?:by|von|par|por|di|автор(?:ы)?:?|text:|author:|story by|written by|words by|reported by|текст:)\s+(?=\p{Lu})(.{2,120})$/iu;
const DUTY = /(?:,\s*|\s[|–—-]\s)[\p{L}\p{N} .&’'/@-]{2,60}$/u;
const IN_BRACKETS = /^\((?:(?:additional |further )?(?:reporting|writing|editing|compiled|research)\s.{3,300})\)$/iu;
const FOLLOW = /^(?:[Yy]ou can )?(?:[Ff]ollow|[Cc]ontact|[Ee]mail|[Rr]each|[Ww]rite to) (?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:on|at|via)\s.{2,160}$|^\p{Lu}[\p{L}.’' -]{3,40} (?:is (?:an?|the) .{0,60}(?:reporter|correspondent|editor|writer|columnist|fellow)|can be (?:reached|followed|contacted))\s.{0,200}$/u;
/** Whether a line says who contributed, as such lines stand at the end of an article. */
export function isContribution(text) {
    if (text.length > 420)
        return false;
    return [CONTRIBUTION, REPORTED_FROM, MATERIAL, IN_BRACKETS, FOLLOW].some((form) => form.test(text));
}
/** Whether a line under a headline says who wrote the article: "By A and B, Outlet", or nothing but names. */
export function isOpeningByline(text) {
    return isPlainByline(text) || isDatedByline(text);
}
/** Whether a line is a byline with a date in it: "By Ann Lee on Monday, March 4, 2021", "4 March 2021 | by Ann Lee". Names alone beside a date are not enough. */
export function isDatedByline(text) {
    const rest = withoutDate(text);
    return rest !== null && BY.test(rest) && isPlainByline(rest);
}
function isPlainByline(text) {
    const by = BY.exec(text)?.[1];
    if (by !== undefined)
        return isNames(by.replace(DUTY, '')) || isName(by.split(/,| and | und | et | и /u)[0] ?? '');
    const duty = DUTY.exec(text)?.[0] ?? '';
    const isDuty = duty !== '' && countWords(duty) <= MOST_WORDS_OF_A_DUTY && !endsSentence(text);
    return isNames(text) || (text.length <= 90 && isDuty && isName(text.slice(0, -duty.length)));
}
/** The authors' names in a byline, without "By" and the outlet. */
export function authorsOf(text) {
    const own = isPlainByline(text) ? text : (withoutDate(text) ?? text);
    return (BY.exec(own)?.[1] ?? own).replace(DUTY, '').trim();
}
