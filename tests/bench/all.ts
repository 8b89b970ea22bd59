// `npm run bench`: the engine's parts, then search; each prints its tables as it goes.
import './bench.ts';
import './search-bench.ts';
