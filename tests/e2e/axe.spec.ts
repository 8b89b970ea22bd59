import { findBarriers } from './harness/accessibility.ts';
import { samplePages } from './harness/pages.ts';
import { expect, test } from './harness/test.ts';

const views = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [320, 1440].map((width) => ({ colorScheme, width })),
);

for (const { path, type } of samplePages()) {
  // The largest articles take axe long: its time grows with the elements of a page.
  test(`${type} ${path} has no barrier that axe knows, light and dark, narrow and wide`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(path);
    const barriers: string[] = [];
    for (const { colorScheme, width } of views) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      for (const barrier of await findBarriers(page, { colourOnly: colorScheme === 'dark' }))
        barriers.push(`${width} px, ${colorScheme}: ${barrier}`);
    }
    expect(barriers).toEqual([]);
  });
}
