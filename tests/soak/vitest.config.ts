import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/soak/**/*.soak.ts'],
    environment: 'node',
    // One at a time: each measures, or fills the machine.
    fileParallelism: false,
    reporters: ['verbose'],
    testTimeout: 95 * 60_000,
    hookTimeout: 95 * 60_000,
  },
});
