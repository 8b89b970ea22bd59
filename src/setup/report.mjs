// Everything that setup says goes to standard error, so that standard output stays the output of what was asked for.

/** Writes one line to standard error. @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Ends the run with what happened, why, and what to do.
 * @param {string} what @param {string} mend
 * @returns {never}
 */
export function fail(what, mend) {
  say(`\n${what}\n${mend}`);
  process.exit(1);
}

/** Says every ten seconds that `what` still runs, until the returned function is called. @param {string} what */
export function keepSaying(what) {
  const start = Date.now();
  const timer = setInterval(() => say(`  … ${what}, ${Math.round((Date.now() - start) / 1000)} s so far`), 10_000);
  timer.unref();
  return () => clearInterval(timer);
}

/** Seconds since `start` (milliseconds of `Date.now()`) in words. @param {number} start */
export function secondsSince(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}
