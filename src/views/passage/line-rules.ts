import type { BaseView } from './apparatus.ts';

/** The style rules that give each base text the lines of its witnesses, first line nearest to the words; at most four are drawn. */
export function lineRules(bases: readonly BaseView[]): string {
  return bases
    .map(({ lines }, i) => {
      const hues = lines.slice(0, 4).map(({ witnesses }) => witnesses[0]?.witness.hue ?? 0);
      const rules = hues.map((hue, k) => `--l${k + 1}:var(--run-${hue});--s${k + 1}:var(--size-${hue})`);
      return `.lines-${i}{${rules.join(';')}}`;
    })
    .join('');
}
