import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Rules whose answer depends on the colour scheme; all others depend on structure and layout. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on the page as it is, one line a place: rule, place, why; empty if nothing. All rules, best practice too, or those of colour only.
 */
export async function findBarriers(page: Page, { colourOnly = false } = {}): Promise<string[]> {
  // Only what is wrong is asked for, and no second page is opened for frames, which there are none of: most of axe's time.
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await (colourOnly ? builder.withRules(COLOUR_RULES) : builder).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 5).map((node) => {
      const why = [...node.any, ...node.all, ...node.none].map((check) => check.message).join('; ');
      return `${id}: ${node.target.join(' ')}: ${why}`;
    }),
  );
}
