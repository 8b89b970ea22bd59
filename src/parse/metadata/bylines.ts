import { isName } from '../line-features.ts';
import { authorsOf, isContribution, isOpeningByline } from '../patterns/index.ts';
import { isBlock, textOf } from '../tree.ts';
import { type MetadataContext, type MetadataFacts, rangeInLine } from './metadata-reader.ts';

// "The Associated Press contributed to this report": an agency's hand in a text that another outlet signs.
const AGENCY_HAND = /(?:^|\band )the (Associated Press|[A-Z][\w ]{1,30} (?:News )?Agency)(?= contributed)/u;
const MATERIAL_FROM = /(?:material|reporting|information) (?:from|by) (.{2,120}?)\.?$/u;

// "with reporting by Ann Lee, editing by …": persons, and more than a name, are no agency.
function isPerson(name: string): boolean {
  return !/^\p{Lu}/u.test(name) || (isName(name) && !/(?:Press|News|Service|Agency|Reuters|Images)$/u.test(name));
}

/** The author that a byline names, and the agencies that a closing line names. */
export function readBylines({ lines }: MetadataContext): MetadataFacts {
  const bylines = lines.filter((line) => isBlock(line, 'byline'));
  const opening = bylines.find((line) => isOpeningByline(textOf(line)) && !isContribution(textOf(line)));
  const sources = bylines.flatMap((line) => {
    const text = textOf(line);
    const match = AGENCY_HAND.exec(text) ?? MATERIAL_FROM.exec(text);
    const name = match?.[1];
    if (!(match && name)) return [];
    const start = match.index + match[0].indexOf(name);
    const names = name
      .split(/,? and |, /u)
      .map((part) => part.replace(/^the /iu, ''))
      .filter((part) => !isPerson(part));
    return names.map((part) => ({
      name: part,
      role: 'agency' as const,
      grade: 'stated' as const,
      why: 'the closing line names it as a contributor',
      evidence: [rangeInLine(line, start, start + name.length)],
    }));
  });
  if (!opening) return { sources };
  const name = authorsOf(textOf(opening));
  const start = textOf(opening).indexOf(name);
  const evidence = rangeInLine(opening, start, start + name.length);
  return {
    author: { value: name, evidence, where: 'byline' },
    sources: [
      { name, role: 'author', grade: 'stated', why: 'the byline names the author', evidence: [evidence] },
      ...sources,
    ],
  };
}
