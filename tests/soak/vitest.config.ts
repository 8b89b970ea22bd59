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
    testTimeout: 80 * 60_000,
    hookTimeout: 80 * 60_000,
  },
});
