/** A file's syntax tree (ESTree with types, from the parser inside Vite), and what the checkers ask of it. */
import { parseSync } from 'vite';

export interface Node {
  type: string;
  start: number;
  [member: string]: unknown;
}

export interface Import {
  from: string;
  /** The names asked for; empty for `import * as` and for `import 'x'`. */
  names: string[];
  typeOnly: boolean;
  start: number;
}

export function parseBody(file: string, text: string): Node[] {
  const { program, errors } = parseSync(file, text, { lang: file.endsWith('x') ? 'tsx' : 'ts' });
  if (errors.length > 0) throw new Error(`${file}: ${errors.map((error) => error.message).join('; ')}`);
  // The parser's own types name every node; the checkers look at members by name.
  return program.body as unknown as Node[];
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

export function child(node: unknown, ...path: string[]): unknown {
  let at: unknown = node;
  for (const name of path) at = isNode(at) ? at[name] : undefined;
  return at;
}

/** Every node of a tree, outer before inner. */
export function* walk(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const entry of value) yield* walk(entry);
  } else if (isNode(value)) {
    yield value;
    for (const member of Object.values(value)) if (typeof member === 'object') yield* walk(member);
  }
}

/** Static imports and re-exports, and `import('x')`. */
export function listImports(body: Node[]): Import[] {
  const found: Import[] = [];
  for (const node of walk(body)) {
    const from = child(node, 'source', 'value');
    if (typeof from !== 'string' || !/^(Import|Export)/.test(node.type)) continue;
    const specifiers = Array.isArray(node.specifiers) ? node.specifiers : [];
    const typed = (specifier: unknown) => (child(specifier, 'importKind') ?? child(specifier, 'exportKind')) === 'type';
    found.push({
      from,
      names: specifiers.flatMap((specifier) => {
        const name = child(specifier, 'imported', 'name') ?? child(specifier, 'local', 'name');
        return typeof name === 'string' && child(specifier, 'type') !== 'ImportNamespaceSpecifier' ? [name] : [];
      }),
      typeOnly: typed(node) || (specifiers.length > 0 && specifiers.every(typed)),
      start: node.start,
    });
  }
  return found;
}
