// src/ -> a list of regular expressions that can take more than linear time; exit 1 if there is one.
// "Trade" and "Self" are backtracking inside one match; "Move" is a failing match begun anew at every character of a long run.
// A regular expression built at run time is out of this check's sight: the soak tests run hostile text through those.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse } from 'scslre';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Found {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** `// bounded: why`, on the line or above it, says that the text it sees is short whatever the source. */
const isBounded = /\/\/ bounded: \S/;

function findLiterals(file: string): Found[] {
  const text = readFileSync(file, 'utf8');
  const lines = text.split('\n');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
      if (isBounded.test(`${lines[line - 2] ?? ''}\n${lines[line - 1] ?? ''}`)) return;
      found.push({ file, line, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** What is wrong with one expression, in words; empty if nothing. A sticky one is never moved along the text. */
function findFaults({ source, flags }: Found): string[] {
  const { reports } = analyse(
    { source, flags },
    { reportTypes: { Move: !flags.includes('y'), Self: true, Trade: true }, assumeRejectingSuffix: false },
  );
  return reports.map(({ type, exponential, character }) => {
    const cost = exponential ? 'exponential' : 'quadratic or worse';
    return `${type}: ${cost} on a long run of ${JSON.stringify(character.pick)}`;
  });
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:ts|mjs)$/.test(name))
  .toSorted();
const literals = files.flatMap((name) => findLiterals(join(root, 'src', name)));
let faults = 0;
for (const literal of literals) {
  for (const fault of findFaults(literal)) {
    faults += 1;
    process.stdout.write(
      `${relative(root, literal.file)}:${literal.line}  ${fault}\n    /${literal.source}/${literal.flags}\n`,
    );
  }
}
process.stdout.write(`${literals.length} regular expressions, ${faults} faults\n`);
if (faults > 0) {
  process.stdout.write(
    'Make the two quantifiers exclude each other, bound one of them ({0,40}), or scan by hand; where the text is short by itself, say so above it: // bounded: why.\n',
  );
  process.exitCode = 1;
}
