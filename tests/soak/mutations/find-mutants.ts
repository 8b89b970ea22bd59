import ts from 'typescript';

/** What is changed, named as a programmer would have erred. */
export type MutationKind =
  | 'condition negated'
  | 'condition narrowed'
  | 'comparison shifted'
  | 'guard dropped'
  | 'step of a pipeline dropped'
  | 'call dropped'
  | 'number doubled'
  | 'number halved'
  | 'table emptied';

/** One change of one file that still compiles as JavaScript: what stands at [start, end) (UTF-16) is replaced. */
export interface Mutant {
  readonly kind: MutationKind;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** From 1. */
  readonly line: number;
  /** What stood there, on one line and shortened. */
  readonly was: string;
}

/** Methods that give the list that they were called on, chosen from or ordered: without them the list is whole, or in another order. */
const PIPELINE_STEPS = new Set(['filter', 'toSorted', 'slice', 'toReversed']);

const SHIFTED: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
]);

/** Every mutant of a TypeScript file, in the order of its text. */
export function findMutants(text: string): Mutant[] {
  const tree = ts.createSourceFile('mutated.ts', text, ts.ScriptTarget.ESNext, true);
  const mutants: Mutant[] = [];
  const add = (kind: MutationKind, node: ts.Node, replacement: string): void => {
    const start = node.getStart(tree);
    const line = tree.getLineAndCharacterOfPosition(start).line + 1;
    const was = node.getText(tree).replace(/\s+/gu, ' ').slice(0, 80);
    mutants.push({ kind, start, end: node.getEnd(), replacement, line, was });
  };
  const visit = (node: ts.Node): void => {
    // Types are gone before anything runs.
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node)) return;
    if (!isForCompiler(node, tree)) mutate(node, tree, add);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return mutants;
}

/** A question whether an element of a list is there, which the compiler asks for and the answer to which never changes: no test can see it go. */
function isForCompiler(node: ts.Node, tree: ts.SourceFile): boolean {
  const asked = ts.isIfStatement(node) ? node.expression : node;
  if (!ts.isBinaryExpression(asked) && !ts.isPrefixUnaryExpression(asked)) return false;
  return /^!\w+(?: \|\| !\w+)*$|^\w+ [!=]== undefined$/u.test(asked.getText(tree));
}

type Add = (kind: MutationKind, node: ts.Node, replacement: string) => void;

function mutate(node: ts.Node, tree: ts.SourceFile, add: Add): void {
  if (ts.isIfStatement(node)) mutateIf(node, tree, add);
  else if (ts.isConditionalExpression(node))
    add('condition negated', node.condition, `!(${node.condition.getText(tree)})`);
  else if (ts.isBinaryExpression(node)) mutateBinary(node, tree, add);
  else if (ts.isCallExpression(node)) mutateCall(node, tree, add);
  else if (ts.isNumericLiteral(node) && Number(node.text) !== 0 && isConstant(node)) {
    add('number doubled', node, `(${node.text} * 2)`);
    add('number halved', node, `(${node.text} / 2)`);
  } else if (ts.isArrayLiteralExpression(node) && node.elements.length > 2 && isConstant(node))
    add('table emptied', node, '[]');
}

/** An if that only leaves is a guard; any other is negated. */
function mutateIf(node: ts.IfStatement, tree: ts.SourceFile, add: Add): void {
  const then = node.thenStatement;
  const leaves = ts.isReturnStatement(then) || ts.isContinueStatement(then) || ts.isBreakStatement(then);
  if (leaves && !node.elseStatement) add('guard dropped', node, ';');
  else add('condition negated', node.expression, `!(${node.expression.getText(tree)})`);
}

function mutateBinary(node: ts.BinaryExpression, tree: ts.SourceFile, add: Add): void {
  const operator = node.operatorToken;
  const shifted = SHIFTED.get(operator.kind);
  if (shifted !== undefined) add('comparison shifted', operator, shifted);
  const isJoined =
    operator.kind === ts.SyntaxKind.AmpersandAmpersandToken || operator.kind === ts.SyntaxKind.BarBarToken;
  if (isJoined) {
    add('condition narrowed', node, `(${node.left.getText(tree)})`);
    add('condition narrowed', node, `(${node.right.getText(tree)})`);
  }
}

function mutateCall(node: ts.CallExpression, tree: ts.SourceFile, add: Add): void {
  if (ts.isExpressionStatement(node.parent)) {
    add('call dropped', node, 'undefined');
    return;
  }
  const callee = node.expression;
  if (ts.isPropertyAccessExpression(callee) && PIPELINE_STEPS.has(callee.name.text) && node.arguments.length > 0)
    add('step of a pipeline dropped', node, callee.expression.getText(tree));
}

/** Whether a literal is the value of a constant of the file, or stands in one: a threshold, a table. */
function isConstant(node: ts.Node): boolean {
  let outer = node.parent;
  while (
    ts.isObjectLiteralExpression(outer) ||
    ts.isPropertyAssignment(outer) ||
    ts.isArrayLiteralExpression(outer) ||
    ts.isNewExpression(outer) ||
    ts.isAsExpression(outer) ||
    ts.isPrefixUnaryExpression(outer)
  )
    outer = outer.parent;
  return (
    ts.isVariableDeclaration(outer) &&
    ts.isVariableStatement(outer.parent.parent) &&
    ts.isSourceFile(outer.parent.parent.parent)
  );
}
