import type { BaseView } from './apparatus.ts';

/** The style rules that give each base text the lines of its witnesses, first witness nearest to the words; at most five are drawn. */
export function lineRules(bases: readonly BaseView[]): string {
  return bases
    .map(({ others }, i) => {
      const lines = others
        .slice(0, 5)
        .map(({ witness }, k) => `--l${k + 1}:var(--run-${witness.hue});--s${k + 1}:var(--size-${witness.hue})`);
      return `.lines-${i}{${lines.join(';')}}`;
    })
    .join('');
}
