/**
 * `npm run client:pack`: the SDK and the command line as one npm package, to be given to partner shops. It holds ESM
 * JavaScript with everything bundled, the types, and no dependency: neither on this workspace nor on a registry.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { inRoot } from './paths.ts';

const source = inRoot('packages/client');
const { name, version, engines } = readManifest(join(source, 'package.json'));

/** Returns the packed file. */
export async function packClient(outDir = inRoot('build/client')): Promise<string> {
  const folder = join(outDir, 'package');
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await bundle(folder);
  writeTypes(folder);
  cpSync(join(source, 'README.md'), join(folder, 'README.md'));
  writeFileSync(join(folder, 'LICENSES.txt'), licences());
  writeFileSync(
    join(folder, 'package.json'),
    `${JSON.stringify(
      {
        name,
        version,
        description: 'Aftercare for programs and terminals of partner shops',
        type: 'module',
        engines,
        bin: { aftercare: './dist/cli.js' },
        exports: {
          './sdk': { types: './types/sdk.d.ts', default: './dist/sdk.js' },
          './webhooks': { types: './types/webhooks.d.ts', default: './dist/webhooks.js' },
          './package.json': './package.json',
        },
        files: ['dist', 'types', 'LICENSES.txt'],
        sideEffects: false,
      },
      null,
      2,
    )}\n`,
  );
  const packed = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', outDir], {
    cwd: folder,
    encoding: 'utf8',
  });
  return join(outDir, packed.trim());
}

/** `dist/sdk.js` and `dist/webhooks.js` are modules that import nothing; esbuild refuses them the modules of Node. */
async function bundle(folder: string): Promise<void> {
  const shared = { bundle: true, format: 'esm', logLevel: 'warning', legalComments: 'none' } as const;
  await build({
    ...shared,
    entryPoints: [join(source, 'src/sdk.ts'), join(source, 'src/webhooks.ts')],
    outdir: join(folder, 'dist'),
    platform: 'browser',
    target: 'es2022',
  });
  await build({
    ...shared,
    entryPoints: [join(source, 'src/cli.ts')],
    outfile: join(folder, 'dist/cli.js'),
    platform: 'node',
    target: 'node20',
  });
}

/** Declarations of the sources, and beside them those of the two packages that they speak of. */
function writeTypes(folder: string): void {
  const types = join(folder, 'types');
  execFileSync(
    inRoot('node_modules/.bin/tsc'),
    [
      ...['--ignoreConfig', '--declaration', '--emitDeclarationOnly', '--skipLibCheck', '--strict'],
      ...['--exactOptionalPropertyTypes', '--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler'],
      ...['--lib', 'es2022,dom,dom.iterable', '--types', '', '--allowImportingTsExtensions'],
      ...['--rootDir', join(source, 'src'), '--outDir', types],
      ...[join(source, 'src/sdk.ts'), join(source, 'src/webhooks.ts')],
    ],
    { cwd: source, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const { fetchFolder, typingsFolder } = bundled();
  cpSync(join(fetchFolder, 'dist/index.d.mts'), join(types, 'openapi-fetch.d.ts'));
  cpSync(join(typingsFolder, 'dist/index.d.mts'), join(types, 'openapi-typescript-helpers.d.ts'));
  for (const file of readdirSync(types)) {
    const text = readFileSync(join(types, file), 'utf8')
      .replace(/(from ')\.\/([\w.-]+)\.ts(')/g, '$1./$2.js$3')
      .replace(/(from ')(openapi-fetch|openapi-typescript-helpers)(')/g, '$1./$2.js$3');
    writeFileSync(join(types, file), text);
  }
}

function bundled() {
  const fetchFolder = folderOf('openapi-fetch', join(source, 'package.json'));
  const typingsFolder = folderOf('openapi-typescript-helpers', join(fetchFolder, 'package.json'));
  const csvFolder = folderOf('csv-parse', join(source, 'package.json'));
  return { fetchFolder, typingsFolder, csvFolder };
}

/** The folder above the entry that holds the manifest: not every package lets its manifest be resolved. */
function folderOf(wanted: string, from: string): string {
  let folder = dirname(createRequire(from).resolve(wanted));
  while (!folder.endsWith(`/node_modules/${wanted}`)) {
    if (folder === dirname(folder)) throw new Error(`${wanted} is not installed.`);
    folder = dirname(folder);
  }
  return folder;
}

function licences(): string {
  return Object.values(bundled())
    .map(
      (folder) =>
        `${readManifest(join(folder, 'package.json')).name}\n\n${readFileSync(join(folder, 'LICENSE'), 'utf8')}`,
    )
    .join(`\n${'─'.repeat(80)}\n\n`);
}

function readManifest(file: string): { name: string; version: string; engines?: Record<string, string> } {
  // Every package has a manifest of this shape.
  return JSON.parse(readFileSync(file, 'utf8'));
}

if (import.meta.main) console.log(await packClient());
