// All of this goes to standard error, so that standard output stays the output of what was asked for.

/** Writes one line to standard error. @param {string} line */
export function log(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Ends the run with exit code 1, after it has said what happened and what to do.
 * @param {string} what @param {string} hint
 * @returns {never}
 */
export function fail(what, hint) {
  log(`\n${what}\n${hint}`);
  process.exit(1);
}

/** Says every ten seconds that `what` still runs, until the returned function is called. @param {string} what */
export function progress(what) {
  const start = Date.now();
  const timer = setInterval(() => log(`  … ${what}, ${Math.round((Date.now() - start) / 1000)} s so far`), 10_000);
  timer.unref();
  return () => clearInterval(timer);
}

/** Seconds since `start` (milliseconds of `Date.now()`) in words. @param {number} start */
export function secondsSince(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}
