import { describe, expect, it } from 'vitest';
import { linkF1, scoreLinks } from '../../score/links.ts';
import { readLinkFixtures } from '../../score/read-link-fixtures.ts';

/** What the method page prints; `node tests/score/print-links.ts` prints it with the word tables emptied, too. */
const LEAST_LONG = 0.95;
const LEAST_ENGLISH = 0.65;

describe('sentence links of invented versions', () => {
  it.each(readLinkFixtures().map((fixture) => [fixture.name, fixture] as const))('are found: %s', (name, fixture) => {
    const least = name.endsWith('-double') ? LEAST_LONG : LEAST_ENGLISH;
    expect(linkF1(scoreLinks(fixture))).toBeGreaterThanOrEqual(least);
  });
});
