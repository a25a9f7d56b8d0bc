/** Bundles the Worker with esbuild and the console with Vite. `npm run build` does both. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join, relative } from 'node:path';
import { build, type Loader, type Plugin } from 'esbuild';
import { inRoot, root } from './paths.ts';

/** A planted change: `find` must stand in `file` (from the root) exactly once. Tests prove with it that a guard bites. */
export interface Replacement {
  file: string;
  find: string;
  replace: string;
}

export interface WorkerBuild {
  entry?: string;
  outDir?: string;
  /** A module for workerd unless said otherwise; `cjs` can be run many times in one process of Node. */
  format?: 'esm' | 'cjs';
  /** Text of the expression by name, as esbuild's `define`. */
  define?: Record<string, string>;
  replacements?: Replacement[];
  quiet?: boolean;
}

/** Returns the bundled file. The bundle of the embedded server is a development build; wrangler makes production's. */
export async function buildWorker(options: WorkerBuild = {}): Promise<string> {
  const outDir = options.outDir ?? inRoot('build/worker');
  const format = options.format ?? 'esm';
  const outfile = join(outDir, format === 'esm' ? 'index.mjs' : 'index.cjs');
  const replacements = options.replacements ?? [];
  const applied = new Set<Replacement>();
  await build({
    entryPoints: [options.entry ?? inRoot('workers/app/src/index.ts')],
    outfile,
    bundle: true,
    format,
    target: 'es2024',
    platform: 'neutral',
    conditions: ['workerd', 'worker', 'browser'],
    mainFields: ['browser', 'module', 'main'],
    external: ['cloudflare:*'],
    loader: { '.sql': 'text' },
    sourcemap: 'linked',
    logLevel: options.quiet ? 'silent' : 'warning',
    define: { __DEVELOPMENT__: 'true', 'process.env.NODE_ENV': '"production"', ...options.define },
    plugins: [nodeBuiltins(), plant(replacements, applied)],
  });
  for (const missed of replacements.filter((replacement) => !applied.has(replacement))) {
    throw new Error(`${missed.file} is no part of the Worker, so nothing could be replaced in it.`);
  }
  return outfile;
}

/** Node's modules come with the runtime; packages that import them without a prefix get it here. */
function nodeBuiltins(): Plugin {
  const names = builtinModules.filter((name) => !name.startsWith('_') && !name.includes(':'));
  return {
    name: 'node-builtins',
    setup(bundler) {
      bundler.onResolve({ filter: /^node:/ }, ({ path }) => ({ path, external: true }));
      bundler.onResolve({ filter: new RegExp(`^(${names.join('|')})$`) }, ({ path }) => ({
        path: `node:${path}`,
        external: true,
      }));
    },
  };
}

function plant(replacements: Replacement[], applied: Set<Replacement>): Plugin {
  return {
    name: 'plant',
    setup(bundler) {
      for (const file of new Set(replacements.map((replacement) => replacement.file))) {
        const filter = new RegExp(`${inRoot(file).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
        bundler.onLoad({ filter }, ({ path }) => {
          let contents = readFileSync(path, 'utf8');
          for (const replacement of replacements.filter((candidate) => candidate.file === file)) {
            const found = contents.split(replacement.find).length - 1;
            if (found !== 1)
              throw new Error(`${file}: expected the text once, found it ${found} times: ${replacement.find}`);
            contents = contents.replace(replacement.find, () => replacement.replace);
            applied.add(replacement);
          }
          // Sources are TypeScript only; esbuild names its loaders like the endings.
          return { contents, loader: path.split('.').pop() as Loader };
        });
      }
    },
  };
}

/** Builds web/ into web/dist, unless its sources, and those of the client it uses, are the ones built last time. */
export async function buildWeb(): Promise<'built' | 'unchanged' | 'absent'> {
  const dist = inRoot('web/dist');
  if (!existsSync(inRoot('web/index.html'))) {
    await mkdir(dist, { recursive: true });
    return 'absent';
  }
  const stamp = inRoot('build/web.stamp');
  const hash = hashSources(['web', 'packages/client', 'pnpm-lock.yaml', 'tsconfig.json']);
  if (existsSync(dist) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return 'unchanged';
  const { build: viteBuild } = await import('vite');
  rmSync(dist, { recursive: true, force: true });
  await viteBuild({ root: inRoot('web'), logLevel: 'warn' });
  // Cloudflare reads the headers of static files from the top of the assets, one level above the console.
  if (existsSync(inRoot('web/_headers'))) await cp(inRoot('web/_headers'), join(dist, '_headers'));
  await mkdir(inRoot('build'), { recursive: true });
  writeFileSync(stamp, hash);
  return 'built';
}

function hashSources(paths: string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((start) => listFiles(inRoot(start)))) {
    hash.update(`\n${relative(root, path)}\n`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function listFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist') return [];
    const full = join(path, entry.name);
    return entry.isDirectory() ? listFiles(full) : [full];
  });
}

if (import.meta.main) {
  await buildWorker();
  console.log(`worker: built, web: ${await buildWeb()}`);
}
