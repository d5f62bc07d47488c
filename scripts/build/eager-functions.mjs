const isFunction = ({ type }) => type === 'FunctionExpression' || type === 'ArrowFunctionExpression';
const isMethod = ({ type, method, kind }) =>
  type === 'MethodDefinition' || (type === 'Property' && (method || kind !== 'init'));

/** Calls `visit(node, parent)` for every node of a syntax tree, outermost first. */
function walk(node, visit, parent = {}) {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const each of node) walk(each, visit, parent);
    return;
  }
  if (typeof node.type === 'string') visit(node, parent);
  for (const key in node)
    if (key !== 'parent') walk(node[key], visit, typeof node.type === 'string' ? node : parent);
}

/** The first body of a function that declares functions, outermost first, and these. */
function firstDeclarations(program) {
  let found;
  walk(program, (node, parent) => {
    const isBody = node.type === 'BlockStatement' && /Function/.test(parent.type ?? '');
    const declarations =
      isBody && !found ? node.body.filter(({ type }) => type === 'FunctionDeclaration') : [];
    if (declarations.length) found = { body: node, declarations };
  });
  return found;
}

/** Function declarations as variables at the head of the body that they stand in: where they are hoisted to. */
function withoutDeclarations(code, parse) {
  for (let found = firstDeclarations(parse(code)); found; found = firstDeclarations(parse(code))) {
    const { body, declarations } = found;
    const head = body.start + 1;
    const variables = declarations.map(
      ({ start, end, id }) => `${id.name}=${code.slice(start, id.start).trimEnd()}${code.slice(id.end, end)}`,
    );
    const rest = declarations.reduceRight(
      (text, { start, end }) => text.slice(0, start) + text.slice(end),
      code,
    );
    code = `${rest.slice(0, head)}var ${variables.join()};${rest.slice(head)}`;
  }
  return code;
}

/** The same program with every function in parentheses. */
export function eager(code, parse) {
  const flat = withoutDeclarations(code, parse);
  const marks = [];
  walk(parse(flat), (node, parent) => {
    if (isFunction(node) && !isMethod(parent)) marks.push([node.start, '('], [node.end, ')']);
  });
  let result = flat;
  for (const [at, mark] of marks.sort(([a], [b]) => b - a))
    result = result.slice(0, at) + mark + result.slice(at);
  return result;
}

/**
 * Puts the functions of the chunks that `isWanted` names in parentheses. V8 compiles such functions with the
 * script; all others it scans first and compiles at their first call, one by one, which costs a script that runs
 * once on every page more than all its work. See v8.dev/blog/preparser#pife.
 */
export const eagerFunctions = (isWanted = () => true) => ({
  name: 'eager-functions',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk' && isWanted(chunk.fileName))
        chunk.code = eager(chunk.code, (code) => this.parse(code));
  },
});
