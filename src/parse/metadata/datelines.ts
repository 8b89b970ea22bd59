import { findDateline } from '../patterns/index.ts';
import { isBlock, textOf } from '../tree.ts';
import { type MetadataContext, type MetadataFacts, rangeInLine } from './metadata-reader.ts';

/** The agency or outlet that the dateline of the first paragraph names: "NEW YORK (Reuters) - ", "(CNN) ". */
export function readDatelines({ lines }: MetadataContext): MetadataFacts {
  const paragraphs = lines.filter((line) => isBlock(line, 'paragraph')).slice(0, 3);
  for (const line of paragraphs) {
    const found = findDateline(textOf(line));
    if (found === null) continue;
    const evidence = rangeInLine(line, found.start, found.end);
    return {
      original: { value: found.name, evidence, where: 'dateline' },
      sources: [
        { name: found.name, role: 'agency', grade: 'stated', why: 'the dateline names it', evidence: [evidence] },
      ],
    };
  }
  return {};
}
