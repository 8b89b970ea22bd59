import { describe, expect, it } from 'vitest';
import { headerFile } from '../../../src/integrations/header-file.ts';

describe('_headers', () => {
  it('names every pattern below the base', () => {
    const patterns = headerFile('/news/')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith(' '));
    expect(patterns.length).toBeGreaterThan(5);
    for (const pattern of patterns) expect(pattern).toMatch(/^\/news\//);
  });
});
