/**
 * The one-way roads between the rooms of src/. Each rule says why; `npm test` runs them all.
 * vocabulary, languages <- text <- corpus <- parse <- annotate <- catalogue <- align <- provenance <- assemble <- edition <- export, content, cli; content <- views <- pages, layouts, components.
 */
const ENGINE =
  '^src/(vocabulary|languages|text|corpus|parse|annotate|align|catalogue|provenance|assemble)/|^src/edition\\.ts$';
const SITE = '^src/(views|pages|layouts|components|content|styles|elements|integrations)/|^src/content\\.config\\.ts$';

/** Rooms whose inner rooms have one door each, their index.ts. */
const ROOMS_WITH_DOORS = '(parse)';

/** A rule that forbids one road, with the reason that its reader sees. */
const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    forbid('no-cycles', 'Two files that need each other are one room, or hide a third.', {}, { circular: true }),
    forbid(
      'no-orphans',
      'A file that nothing imports and that imports nothing is left over: use it or remove it.',
      { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$|^src/(setup|pages|cli)/' },
      {},
    ),
    forbid(
      'no-dev-packages-in-src',
      'What the site or the engine needs must be a dependency, not a development one.',
      { path: '^src/', pathNot: '^src/assets/fonts/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    ),
    forbid(
      'no-undeclared-packages',
      'The package is not named in package.json.',
      { path: '^(src|tests)/' },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),

    forbid(
      'doors-from-outside',
      'An inner room is entered through its index.ts, which says what it offers; the rest is its own business.',
      { path: '^src/', pathNot: `^src/${ROOMS_WITH_DOORS}/[^/]+/` },
      { path: `^src/${ROOMS_WITH_DOORS}/[^/]+/`, pathNot: '/index\\.ts$' },
    ),
    forbid(
      'doors-between-rooms',
      'One inner room enters another through its index.ts too.',
      { path: `^src/${ROOMS_WITH_DOORS}/([^/]+)/` },
      { path: `^src/${ROOMS_WITH_DOORS}/[^/]+/`, pathNot: ['^src/$1/$2/', '/index\\.ts$'] },
    ),
    forbid(
      'corpus-stands-alone',
      'The records know nothing of what is made from them.',
      { path: '^src/corpus/' },
      { path: '^src/', pathNot: '^src/(vocabulary|languages|text|corpus)/' },
    ),
    forbid(
      'vocabulary-below-everything',
      'A closed set says what it holds; what is done with it is said elsewhere.',
      { path: '^src/vocabulary/' },
      { path: '^src/', pathNot: '^src/vocabulary/' },
    ),
    forbid(
      'languages-below-everything',
      'A language is a table of words: it knows nothing of what is done with them.',
      { path: '^src/languages/' },
      { path: '^src/', pathNot: '^src/languages/' },
    ),
    forbid(
      'text-below-everything',
      'Characters, words and figures of a text are read the same way in every room, so they know none.',
      { path: '^src/text/' },
      { path: '^src/', pathNot: '^src/(vocabulary|languages|text)/|^src/corpus/span\\.ts$' },
    ),
    forbid(
      'parse-before-annotate',
      'Parsing may know the records only.',
      { path: '^src/parse/' },
      { path: '^src/', pathNot: '^src/(vocabulary|languages|text|corpus|parse)/' },
    ),
    forbid(
      'annotate-before-align',
      'Annotating may know the records and parsing only.',
      { path: '^src/annotate/' },
      { path: '^src/', pathNot: '^src/(vocabulary|languages|text|corpus|parse|annotate)/' },
    ),
    forbid(
      'catalogue-after-annotate',
      'Cataloguing joins what was parsed and annotated with the manifest; aligning comes after it.',
      { path: '^src/catalogue/' },
      { path: '^src/', pathNot: '^src/(vocabulary|languages|text|corpus|parse|annotate|catalogue)/' },
    ),
    forbid(
      'align-before-edition',
      'Aligning may know the rooms before it only.',
      { path: '^src/align/' },
      { path: '^src/', pathNot: '^src/(vocabulary|languages|text|corpus|parse|annotate|align|catalogue)/' },
    ),
    forbid(
      'provenance-after-align',
      'Where a text comes from is read from what the page says and from what aligning found.',
      { path: '^src/provenance/' },
      { path: '^src/', pathNot: '^src/(vocabulary|languages|text|corpus|parse|annotate|align|catalogue|provenance)/' },
    ),
    forbid(
      'assemble-before-edition',
      'Assembling gives records their ids from what the stages before it found; only edition.ts calls it.',
      { path: '^src/assemble/' },
      {
        path: '^src/',
        pathNot: '^src/(vocabulary|languages|text|corpus|parse|annotate|align|catalogue|provenance|assemble)/',
      },
    ),
    forbid(
      'edition-knows-the-engine-only',
      'The edition is the engine, read top to bottom.',
      { path: '^src/edition\\.ts$' },
      { path: SITE },
    ),
    forbid(
      'edition-is-the-one-door',
      'Outside the engine only records and edition.ts may be imported: the site never reaches into a stage. But word differences (align/changes/words.ts, tokens.ts) are too many to keep in records: they are made where they are shown.',
      { path: '^src/(content|views|pages|layouts|components|elements|integrations|export|cli)/' },
      {
        path: '^src/(parse|annotate|align|catalogue|provenance|assemble)/',
        pathNot: '^src/align/(changes/words|tokens)\\.ts$',
      },
    ),
    forbid(
      'engine-without-site',
      'The engine runs without Astro, and so do its tests.',
      { path: ENGINE },
      { path: 'node_modules/(@astrojs/|astro/)|^astro(:|$)' },
    ),
    forbid(
      'one-door-to-the-file-system',
      'Only read-corpus-folder.ts reads files; all else in the engine is pure.',
      { path: ENGINE, pathNot: '^src/corpus/read-corpus-folder\\.ts$' },
      {
        dependencyTypes: ['core'],
        path: '^(node:)?(fs|path|os|child_process|http|https|net|worker_threads|process)(/|$)',
      },
    ),

    forbid(
      'export-is-pure',
      'Exports are made from the edition, not from the site.',
      { path: '^src/export/' },
      { path: '^src/(pages|layouts|components|elements|content)/|^src/content\\.config\\.ts$' },
    ),
    forbid(
      'cli-without-site',
      'The command line uses the engine and the exports. But which pages the site has, which the ledger keeps, a view knows; and the build is the site.',
      { path: '^src/cli/', pathNot: '^src/cli/build\\.ts$' },
      { path: SITE, pathNot: '^src/views/gone/published-pages\\.ts$' },
    ),
    forbid(
      'views-know-no-pages',
      'A view gives plain props; who draws them is not its business.',
      { path: '^src/views/' },
      { path: '^src/(pages|layouts|components|elements|integrations)/' },
    ),
    forbid(
      'components-take-view-types',
      'A component renders props: it neither fetches nor reads the engine.',
      { path: '^src/(components|layouts)/' },
      {
        path: '^src/(content|export|cli|setup)/|^src/(edition|content\\.config)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbid(
      'elements-stand-alone',
      'Browser code imports browser code; anything else would be shipped to every reader.',
      { path: '^src/elements/' },
      { path: '^src/', pathNot: '^src/elements/' },
    ),
    forbid('pages-are-leaves', 'Nothing imports a page.', { pathNot: '^src/pages/' }, { path: '^src/pages/' }),
    forbid(
      'setup-stands-alone',
      'What runs before the installation may use Node alone; a package is imported when it is needed, after it.',
      { path: '^src/setup/' },
      { path: '^src/(?!setup/)|node_modules/', dynamic: false },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.astro|node_modules)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.cjs', '.astro', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
