import { findBarriers } from './harness/accessibility.ts';
import { samplePages } from './harness/pages.ts';
import { expect, test } from './harness/test.ts';

const views = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [320, 1440].map((width) => ({ colorScheme, width })),
);

for (const { path, type } of samplePages()) {
  test(`${type} ${path} has no barrier that axe knows, light and dark, narrow and wide`, async ({ page }) => {
    await page.goto(path);
    const barriers: string[] = [];
    for (const { colorScheme, width } of views) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      for (const barrier of await findBarriers(page)) barriers.push(`${width} px, ${colorScheme}: ${barrier}`);
    }
    expect(barriers).toEqual([]);
  });
}
