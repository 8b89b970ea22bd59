import { type Figure, figures } from '../../annotate/figures.ts';
import { type Comparison, type Finding, type Side, wordsAt } from './comparison.ts';

/** Another number of the same kind in the same place: 60 against 16 per cent, Friday against Thursday. Equal values in other words are none. */
export function findNumbers({ a, b }: Comparison): Finding[] {
  const ofA = figuresOf(a);
  const ofB = figuresOf(b);
  const openA = ofA.filter((figure) => isChanged(a, figure) && !ofB.some((other) => isSame(figure, other)));
  const openB = ofB.filter((figure) => isChanged(b, figure) && !ofA.some((other) => isSame(figure, other)));
  return openA.flatMap((figure): Finding[] => {
    const at = openB.findIndex((other) => other.unit === figure.unit);
    const [other] = at < 0 ? [] : openB.splice(at, 1);
    if (!other) return [];
    const why = `One version has “${wordsAt(a, figure.range)}”, the other “${wordsAt(b, other.range)}”.`;
    return [{ kind: 'number', grade: 'check', a: figure.range, b: other.range, why }];
  });
}

/** Bare "one" is more often a pronoun than a count. */
function figuresOf(side: Side): Figure[] {
  return figures(side.article.text, side.unit.range).filter((figure) => figure.unit !== '' || figure.value !== 1);
}

function isSame(a: Figure, b: Figure): boolean {
  return a.value === b.value && (a.unit === b.unit || a.unit === '' || b.unit === '');
}

function isChanged(side: Side, { range }: Figure): boolean {
  return [...side.changed].some((token) => token.start >= range.start && token.end <= range.end);
}
