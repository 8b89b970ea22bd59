// The engine with one thing wrong at a time: how much of that do the unit tests see? MUTANTS and SEED in the environment choose more, or others.
import { expect, it } from 'vitest';
import { chooseMutants, tryMutants } from './mutations/try-mutants.ts';

const count = Number(process.env.MUTANTS ?? 60);
const seed = Number(process.env.SEED ?? 1);
/** Least share of the mutants that must be seen: a floor, not a wish, a little below what was reached. */
const FLOOR = 0.35;

it('is seen by a unit test when a condition, a threshold or a step of the engine goes wrong', async () => {
  const tried = await tryMutants(chooseMutants(['annotate', 'align'], count, seed), ({ mutant, isKilled }) => {
    const { file, line, kind, was } = mutant;
    process.stdout.write(`${isKilled ? 'seen    ' : 'SURVIVED'}  ${file}:${line}  ${kind}: ${was}\n`);
  });
  const seen = tried.filter(({ isKilled }) => isKilled).length;
  process.stdout.write(`${seen} of ${tried.length} seen (seed ${seed})\n`);
  expect(seen / tried.length, 'share of mutants that a unit test sees').toBeGreaterThanOrEqual(FLOOR);
});
