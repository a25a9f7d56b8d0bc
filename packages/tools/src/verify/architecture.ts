/**
 * The house rules that a compiler does not know. README.md names them in words; each rule here has a test beside it
 * that shows it bites.
 */
import { dirname, join } from 'node:path/posix';
import { type Finding, lineAt, type Source } from './finding.ts';
import { child, type Import, isNode, listImports, type Node, parseBody, walk } from './syntax.ts';

/** Low to high. A package may import those below it; packages of one step do not know each other. */
const LAYERS = [
  ['csv', 'kernel'],
  ['runtime'],
  ['tenancy'],
  ['mail'],
  ['webhooks'],
  ['identity'],
  ['audit', 'evidence', 'jobs', 'notify'],
  ['network'],
  ['policies'],
  ['onboarding'],
  ['agreements'],
  ['products'],
  ['labels'],
  ['warranty'],
  ['service'],
  ['claims'],
  ['recovery', 'verification'],
  ['settlement'],
  ['overview', 'pages', 'privacy'],
  ['app'],
];

/** What stands outside the layers, and the packages of ours it may import. */
const OUTSIDE: Record<string, string[]> = {
  client: ['csv'],
  tools: ['client'],
  web: ['client', 'csv'],
  test: ['tools', 'runtime', 'settlement', 'privacy'],
};

/** Packages with several entries; the package manager lets in only those that their package.json exports. */
const SEVERAL_ENTRIES = ['client', 'tools'];

/** Below the capabilities stands machinery; the floor plan of a capability does not apply to it. */
const MACHINERY = ['csv', 'kernel', 'runtime'];

/** Module-level state outlives a request and is shared by all tenants of an isolate: each place has its reason. */
const STATE_ALLOWED: Record<string, string> = {
  'workers/app/src/clock.ts': 'how far a development build moved the clock; a production build never sets it',
  'workers/app/src/faults.ts': 'how often a development build passed the point at which a fault test lets the power go',
  'packages/kernel/src/calendar.ts': 'a formatter for each time zone; it answers from its arguments alone',
  'packages/runtime/src/relay.ts': 'at most one relay per tenant and isolate is pending',
  'packages/runtime/src/gather.ts':
    'what is only counted waits for the next message; losing it loses a second of counts',
  'packages/tenancy/src/route-directory.ts':
    'routes are read once a minute at most; holds no secret and no tenant data',
};

/** Migrations are SQL text, which no statement of a store can be; the migrator sends it as it is. */
const RAW_SQL_ALLOWED = ['packages/tenancy/src/migrate.ts'];

interface Parsed extends Source {
  body: Node[];
  imports: Import[];
  /** The folder's name: a package, `app`, `web` or `test`. */
  owner: string;
  /** The path inside src, without the ending: `store`, `rules/decide-x`. */
  part: string;
  isTest: boolean;
}

export function checkArchitecture(sources: Source[]): Finding[] {
  const parsed = sources.filter(({ file }) => /\.(ts|tsx|mts)$/.test(file)).flatMap(parse);
  const actions = namesOfActions(parsed);
  return [
    ...sources.flatMap(checkName),
    ...sources.filter(({ file }) => file.endsWith('package.json')).flatMap(checkDependencies),
    ...parsed.flatMap((source) => [
      ...checkExports(source, actions),
      ...checkFloorPlan(source),
      ...checkDatabaseCalls(source),
      ...checkClock(source),
      ...checkBodies(source),
      ...checkState(source),
    ]),
  ];
}

function parse({ file, text }: Source): Parsed[] {
  const owner = ownerOf(file);
  if (!owner || file.endsWith('.d.ts')) return [];
  const body = parseBody(file, text);
  const part = file.replace(/^.*?\/src\//, '').replace(/\.\w+$/, '');
  return [
    { file, text, owner, part, body, imports: listImports(body), isTest: /\.test\.tsx?$|\/fixtures\.ts$/.test(file) },
  ];
}

function ownerOf(file: string): string | undefined {
  return /^(?:packages|workers)\/([^/]+)\//.exec(file)?.[1] ?? /^(web|test)\//.exec(file)?.[1];
}

function allowedFrom(owner: string): string[] | undefined {
  const level = LAYERS.findIndex((step) => step.includes(owner));
  return level < 0 ? OUTSIDE[owner] : LAYERS.slice(0, level).flat();
}

function found(source: Source, offset: number, message: string, mend: string): Finding {
  return { file: source.file, line: lineAt(source.text, offset), message, mend };
}

function checkName(source: Source): Finding[] {
  const vague = source.file
    .split('/')
    .find((part) => /(^|[-_.])(utils?|helpers?|common|managers?|misc)([-_.]|$)/i.test(part));
  return vague
    ? [
        found(
          source,
          0,
          `"${vague}" says nothing about what is inside.`,
          'Name the file after the thing or the question it answers.',
        ),
      ]
    : [];
}

function checkDependencies(source: Source): Finding[] {
  const owner = ownerOf(source.file);
  if (!owner) return [];
  const allowed = allowedFrom(owner);
  if (!allowed)
    return [
      found(
        source,
        0,
        `The package "${owner}" has no layer.`,
        'Give it one in packages/tools/src/verify/architecture.ts.',
      ),
    ];
  const declared = [...source.text.matchAll(/"@aftercare\/([^"]+)": "workspace:/g)];
  return declared
    .filter(([, name]) => !allowed.includes(name ?? ''))
    .map((match) =>
      found(source, match.index, `${owner} depends on ${match[1]}, which is not below it.`, mendLayer(allowed)),
    );
}

function mendLayer(allowed: string[]): string {
  return `It may import ${allowed.join(', ') || 'none of ours'}. Move the shared part down, or let the upper package react to an event.`;
}

/** Another package is entered by its entry, from above, and its actions are composed by workers/app alone. */
function checkExports(source: Parsed, actions: Map<string, Set<string>>): Finding[] {
  const allowed = allowedFrom(source.owner) ?? [];
  return source.imports.flatMap(({ from, names, start }) => {
    const [, name, deep] = /^@aftercare\/([^/]+)(\/.+)?$/.exec(from) ?? [];
    if (from.startsWith('.')) {
      const inside = ownerOf(join(dirname(source.file), from)) === source.owner;
      const migration = /\/migrations\/.+\.sql$/.test(from);
      return inside || migration
        ? []
        : [
            found(
              source,
              start,
              `${from} leaves the package.`,
              'Import the other package by its name, through its index.ts.',
            ),
          ];
    }
    if (!name || name === source.owner) return [];
    const findings: Finding[] = [];
    if (!allowed.includes(name))
      findings.push(
        found(source, start, `${source.owner} imports ${name}, which is not below it.`, mendLayer(allowed)),
      );
    if (deep && !SEVERAL_ENTRIES.includes(name))
      findings.push(
        found(
          source,
          start,
          `${from} goes past the entry.`,
          `Import from @aftercare/${name} and export there what is needed.`,
        ),
      );
    const action = source.owner === 'app' ? undefined : names.find((imported) => actions.get(name)?.has(imported));
    if (action)
      findings.push(
        found(
          source,
          start,
          `${action} is an action of ${name}.`,
          `Only workers/app composes actions. Use ${name}'s reads and writes in your own load and commit.`,
        ),
      );
    return findings;
  });
}

/** What each package's index exports out of its actions folder. */
function namesOfActions(parsed: Parsed[]): Map<string, Set<string>> {
  const indexes = parsed.filter(({ part, isTest }) => part === 'index' && !isTest);
  return new Map(
    indexes.map(({ owner, imports }) => [
      owner,
      new Set(imports.filter(({ from }) => from.startsWith('./actions/')).flatMap(({ names }) => names)),
    ]),
  );
}

type Floor = 'words' | 'rules' | 'store' | 'tables' | 'wire' | 'actions';

/** kernel ← words ← rules ← actions; store and tables know the database, wire knows HTTP, neither knows the other. */
const NOT_FROM: Record<Floor, Floor[]> = {
  words: ['rules', 'store', 'tables', 'wire', 'actions'],
  rules: ['store', 'tables', 'wire', 'actions'],
  tables: ['rules', 'store', 'wire', 'actions'],
  store: ['wire', 'actions'],
  wire: ['store', 'tables', 'actions'],
  actions: ['tables'],
};

function floorOf(part: string): Floor | undefined {
  const first = part.split('/')[0] ?? '';
  return first in NOT_FROM ? (first as Floor) : undefined;
}

function checkFloorPlan(source: Parsed): Finding[] {
  const level = LAYERS.findIndex((step) => step.includes(source.owner));
  if (level < 0 || MACHINERY.includes(source.owner) || source.isTest) return [];
  const floor = floorOf(source.part);
  return source.imports.flatMap(({ from, names, typeOnly, start }) => {
    const findings: Finding[] = [];
    const say = (message: string, mend: string) => findings.push(found(source, start, message, mend));
    const target = from.startsWith('.') ? floorOf(join(dirname(source.part), from).replace(/\.\w+$/, '')) : undefined;
    if (target === 'tables' && floor !== 'store' && !typeOnly)
      say('Only store.ts and store/ import tables.', 'Ask the store for a read or a write.');
    else if (floor && target && NOT_FROM[floor].includes(target) && !typeOnly) {
      say(
        `${floor} imports ${target}.`,
        'Inside a package: kernel ← words ← rules ← actions; store and wire do not know each other.',
      );
    }
    const pure = floor === 'words' || floor === 'rules';
    if (pure && !typeOnly && /^(@aftercare\/runtime|zod|hono|drizzle-orm|jose|node:)/.test(from)) {
      say(
        `${floor} must stay pure, but imports ${from}.`,
        'Pass what the decision needs as a parameter; reading and writing is for actions.',
      );
    }
    const knowsDatabase = floor === 'store' || ['tables', 'sub-selects'].includes(source.part);
    if (/^drizzle-orm/.test(from) && !typeOnly && !knowsDatabase) {
      say('Only store.ts, store/ and tables.ts know the database.', 'Move the statement to the store.');
    }
    if (from === 'zod' && names.includes('z'))
      say('`{ z }` brings all of zod into the Worker.', "Write: import * as z from 'zod'");
    return findings;
  });
}

const DATABASE_CALLS = ['batch', 'prepare', 'exec', 'transaction'];

function checkDatabaseCalls(source: Parsed): Finding[] {
  if (['runtime', 'tools', 'web', 'test', 'client'].includes(source.owner) || source.isTest) return [];
  if (RAW_SQL_ALLOWED.includes(source.file)) return [];
  return [...walk(source.body)].flatMap((node) => {
    const name = child(node, 'callee', 'property', 'name');
    if (node.type !== 'CallExpression' || typeof name !== 'string' || !DATABASE_CALLS.includes(name)) return [];
    if (name === 'exec' && child(node, 'callee', 'object', 'regex')) return [];
    return [
      found(
        source,
        node.start,
        `Only runtime calls .${name}() on a database.`,
        'Use load and commit. (A named pattern: text.match(pattern).)',
      ),
    ];
  });
}

/** Each of them waits for the whole of a body and keeps it. */
const WHOLE_BODY_CALLS = ['text', 'json', 'arrayBuffer', 'bytes', 'blob', 'formData'];

/** An import may be larger than the memory of an isolate: what reads one goes piece by piece. */
function checkBodies(source: Parsed): Finding[] {
  if (source.owner !== 'products' || source.isTest) return [];
  return [...walk(source.body)].flatMap((node) => {
    const name = child(node, 'callee', 'property', 'name');
    const isCall = node.type === 'CallExpression' && isEmpty(node.arguments);
    return isCall && typeof name === 'string' && WHOLE_BODY_CALLS.includes(name)
      ? [
          found(
            source,
            node.start,
            `.${name}() takes a whole body into memory.`,
            'Read a range of the object, or pass the stream on.',
          ),
        ]
      : [];
  });
}

/** `now` enters once, with the context, so that rules can be tested on any day. */
function checkClock(source: Parsed): Finding[] {
  if (['app', 'tools', 'web', 'test', 'client'].includes(source.owner) || source.isTest) return [];
  return [...walk(source.body)].flatMap((node) => {
    const made = node.type === 'NewExpression' && child(node, 'callee', 'name') === 'Date' && isEmpty(node.arguments);
    const asked =
      node.type === 'CallExpression' &&
      child(node, 'callee', 'object', 'name') === 'Date' &&
      child(node, 'callee', 'property', 'name') === 'now';
    return made || asked
      ? [
          found(
            source,
            node.start,
            'The clock is read here.',
            'Take `now` from the context; only workers/app reads the clock.',
          ),
        ]
      : [];
  });
}

function checkState(source: Parsed): Finding[] {
  if (['tools', 'web', 'test', 'client'].includes(source.owner) || source.isTest || source.file in STATE_ALLOWED)
    return [];
  const classes = new Set(
    source.body.flatMap((node) =>
      String(child(declarationOf(node), 'type')) === 'ClassDeclaration'
        ? [child(declarationOf(node), 'id', 'name')]
        : [],
    ),
  );
  return source.body.flatMap((node) => {
    const declaration = declarationOf(node);
    if (!isNode(declaration) || declaration.type !== 'VariableDeclaration' || declaration.declare) return [];
    const declarators = Array.isArray(declaration.declarations) ? declaration.declarations : [];
    const state =
      declaration.kind !== 'const' || declarators.some((declarator) => isMutable(child(declarator, 'init'), classes));
    return state
      ? [
          found(
            source,
            node.start,
            'This is state of the module.',
            'Keep it in the request or the database; if it must live in the isolate, list the file in STATE_ALLOWED with the reason.',
          ),
        ]
      : [];
  });
}

function declarationOf(node: Node): unknown {
  return node.type === 'ExportNamedDeclaration' ? node.declaration : node;
}

/** An empty collection waits to be filled; one with its content is a constant. */
function isMutable(init: unknown, classes: Set<unknown>): boolean {
  if (!isNode(init)) return false;
  if (init.type === 'ArrayExpression') return isEmpty(init.elements);
  if (init.type === 'ObjectExpression') return isEmpty(init.properties);
  const name = child(init, 'callee', 'name');
  if (init.type !== 'NewExpression' || typeof name !== 'string') return false;
  return classes.has(name) || (['Map', 'Set', 'WeakMap', 'WeakSet'].includes(name) && isEmpty(init.arguments));
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
