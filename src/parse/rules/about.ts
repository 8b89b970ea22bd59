import { countWords, endsSentence, isRunningText } from '../line-features.ts';
import { isContribution, isCredit, isNoteLine } from '../patterns/index.ts';
import { type Line, linesByArticle, markAsChrome, type NewsTree, textOf } from '../tree.ts';

const MOST_WORDS_OF_A_HEADING = 7;
/** No more than this share of an article's running lines is about its publisher. */
const MOST_SHARE = 0.3;

// "About Quayline", "About the author", "Über uns", "À propos de …", "О компании".
const ABOUT = /^(?:about|über|à propos d(?:e|u|es)|о|об)\s+(\p{L}.{1,60}?)\s*:?$/iu;
const ITSELF =
  /^(?:us|the (?:author|writer|company|publisher)s?|(?:the |this )?(?:website|blog)|uns|(?:den|die) autor(?:in|en)?|l['’]auteure?|авторе|компании|нас|проекте|редакции)$/iu;

/** Settles what a press release or a blog says of its sender below the text: from "About …" to the end, where the subject speaks of itself. */
export function classifyAbout(tree: NewsTree): void {
  const lines = (linesByArticle(tree).at(-1) ?? []).filter((line) => line.data.role === null);
  const running = lines.filter(isRunning).length;
  const begin = lines.findIndex((line, index) => isAbout(line, lines[index + 1]));
  if (begin < 1 || lines.slice(begin).filter(isRunning).length > Math.max(1, running * MOST_SHARE)) return;
  for (const line of lines.slice(begin)) {
    const text = textOf(line);
    if (!(isContribution(text) || isCredit(text, true) || isNoteLine(text))) markAsChrome(line, 'about');
  }
}

function isRunning(line: Line): boolean {
  return isRunningText(textOf(line));
}

function isAbout(line: Line, next: Line | undefined): boolean {
  const text = textOf(line);
  if (next === undefined || endsSentence(text) || countWords(text, 9) > MOST_WORDS_OF_A_HEADING) return false;
  const subject = ABOUT.exec(text)?.[1];
  if (subject === undefined) return false;
  return ITSELF.test(subject) || textOf(next).toLowerCase().startsWith(subject.toLowerCase());
}
