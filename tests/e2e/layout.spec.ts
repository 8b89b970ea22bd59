import type { Page } from '@playwright/test';
import { samplePages } from './harness/pages.ts';
import { expect, test } from './harness/test.ts';
import { findUnreachableScrolling, findUnreadable } from './harness/text-layout.ts';

const WIDTHS = [320, 390, 820, 1440, 2560];

/** Doubles the text as a reader's own setting does, and says by how much the running text really grew. */
function doubleText(page: Page): Promise<number> {
  return page.evaluate(() => {
    const text = document.querySelector('main p, main li, main') ?? document.body;
    const size = () => Number.parseFloat(getComputedStyle(text).fontSize);
    const before = size();
    document.documentElement.style.fontSize = '200%';
    return size() / before;
  });
}

for (const { path, type } of samplePages()) {
  test(`${type} ${path} is readable at every width, and with text twice as large: nothing cut, nothing over another, no sideways scrolling`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const faults: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const fault of [...(await findUnreadable(page)), ...(await findUnreachableScrolling(page))])
        faults.push(`${width} px: ${fault}`);
    }
    // Display type may grow less than running text; running text grows as asked.
    expect(await doubleText(page)).toBeGreaterThan(1.8);
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      for (const fault of await findUnreadable(page)) faults.push(`${width} px, 200 %: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
}
