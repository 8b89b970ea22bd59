// `npm run bench`: the engine's parts, then search; each prints its tables as it goes.
await import('./bench.ts');
await import('./search-bench.ts');
