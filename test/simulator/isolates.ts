/**
 * The Worker's own bundle, run as often as there are isolates: each with module state of its own, and with the clock, the
 * timers, the chance and the log that the simulation gives it.
 */
import * as nodeCrypto from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { buildWorker, type Replacement } from '@aftercare/tools/build';
import type { World } from './world.ts';

export interface WorkerModule {
  fetch(request: Request, env: object, context: object): Promise<Response>;
  queue(batch: object, env: object): Promise<void>;
  scheduled(controller: object, env: object): Promise<void>;
}

/** What the bundle takes for globals. */
const GLOBALS = ['module', 'exports', 'require', 'crypto', 'setTimeout', 'Date', 'console'] as const;
type Bundle = (...globals: unknown[]) => void;

/** The description of the API is a file that no step asks for. */
const WITHOUT_DESCRIPTION: Replacement = {
  file: 'workers/app/src/index.ts',
  find: 'JSON.stringify(openapi)',
  replace: "'{}'",
};

/** Built as it is deployed: not a development build. */
export async function bundleWorker(outDir: string, replacements: readonly Replacement[]): Promise<Bundle> {
  const file = await buildWorker({
    outDir,
    format: 'cjs',
    define: { __DEVELOPMENT__: 'false' },
    replacements: [WITHOUT_DESCRIPTION, ...replacements],
    quiet: true,
  });
  const source = `(function (${GLOBALS.join(', ')}) {${readFileSync(file, 'utf8')}\n})`;
  return new Script(source, { filename: file }).runInThisContext();
}

export class Isolate {
  readonly number: number;
  isAlive = true;
  readonly worker: WorkerModule;
  /** What a request left running. */
  readonly after = new Set<Promise<unknown>>();

  constructor(world: World, bundle: Bundle, number: number, log: (line: string) => void) {
    this.number = number;
    const module: { exports: { default?: WorkerModule } } = { exports: {} };
    const setTimer = (run: () => void, delayMs = 0) => {
      world.setTimer(delayMs, () => this.isAlive && run());
      return 0;
    };
    const say = (...parts: unknown[]) => log(parts.map(String).join(' '));
    bundle(module, module.exports, requireModule, cryptoFor(world), setTimer, clockFor(world), {
      log: say,
      warn: say,
      error: say,
      info: say,
      debug: say,
    });
    if (module.exports.default === undefined) throw new Error('the bundle exports no Worker');
    this.worker = module.exports.default;
  }
}

function clockFor(world: World): DateConstructor {
  return class extends Date {
    constructor(...parts: readonly [] | readonly [string | number | Date]) {
      super(parts.length === 0 ? world.now : parts[0]);
    }
    static override now(): number {
      return world.now;
    }
    // safe: the Worker makes dates out of one value or none
  } as DateConstructor;
}

/** Chance from the seed. What is computed by native code ends in real time, so the world waits for it. */
function cryptoFor(world: World): object {
  const { subtle } = nodeCrypto.webcrypto;
  return {
    getRandomValues: <Bytes extends ArrayBufferView>(view: Bytes) => world.random.fill(view),
    randomUUID: () => Buffer.from(world.random.fill(new Uint8Array(16))).toString('hex'),
    subtle: new Proxy(subtle, {
      get(target, name) {
        if (name === 'digest')
          return async (algorithm: string | { name: string }, data: Uint8Array) => {
            const hash = nodeCrypto.createHash(
              (typeof algorithm === 'string' ? algorithm : algorithm.name).replace('-', ''),
            );
            return new Uint8Array(hash.update(data).digest()).buffer;
          };
        // What can be had at once takes no turn of the real clock.
        if (name === 'verify')
          return async (...[algorithm, key, signature, data]: VerifyParameters) => {
            const isES256 = typeof algorithm === 'object' && algorithm.name === 'ECDSA';
            if (!isES256) throw new TypeError('only ES256 is verified here');
            return nodeCrypto.verify('sha256', data, { key: keyOf(key), dsaEncoding: 'ieee-p1363' }, signature);
          };
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return (...parameters: unknown[]) => world.awaitNative(Reflect.apply(method, target, parameters));
      },
    }),
  };
}

type Key = nodeCrypto.webcrypto.CryptoKey;
type VerifyParameters = [{ readonly name: string } | string, Key, Uint8Array, Uint8Array];

const keys = new WeakMap<Key, nodeCrypto.KeyObject>();

function keyOf(key: Key): nodeCrypto.KeyObject {
  const known = keys.get(key) ?? nodeCrypto.KeyObject.from(key);
  keys.set(key, known);
  return known;
}

const nodeRequire = createRequire(import.meta.url);

/** Node's own modules; a password is hashed at no cost, since what it costs is no part of what is looked at here. */
function requireModule(name: string): unknown {
  return name === 'node:crypto' ? { ...nodeCrypto, scrypt: cheapScrypt } : nodeRequire(name);
}

function cheapScrypt(
  password: string,
  salt: Uint8Array,
  bytes: number,
  _cost: object,
  done: (error: Error | null, key: Buffer) => void,
): void {
  queueMicrotask(() =>
    done(null, nodeCrypto.createHash('sha256').update(salt).update(password).digest().subarray(0, bytes)),
  );
}

/** Node 24 has not got them yet; workerd has. Both directions in the two alphabets that the Worker uses. */
export function addBase64(): void {
  const define = (target: object, name: string, value: unknown) => {
    if (!(name in target)) Object.defineProperty(target, name, { value, configurable: true, writable: true });
  };
  define(Uint8Array, 'fromBase64', (text: string, options?: { alphabet?: 'base64' | 'base64url' }) => {
    const allowed = options?.alphabet === 'base64url' ? /^[A-Za-z0-9_-]*=*$/ : /^[A-Za-z0-9+/]*=*$/;
    if (!allowed.test(text) || text.replace(/=+$/, '').length % 4 === 1) throw new SyntaxError('not base64');
    return new Uint8Array(Buffer.from(text, options?.alphabet ?? 'base64'));
  });
  define(
    Uint8Array.prototype,
    'toBase64',
    function (this: Uint8Array, options?: { alphabet?: 'base64' | 'base64url'; omitPadding?: boolean }) {
      const text = Buffer.from(this.buffer, this.byteOffset, this.byteLength).toString(options?.alphabet ?? 'base64');
      const bare = text.replace(/=+$/, '');
      return options?.omitPadding === true ? bare : bare.padEnd(Math.ceil(bare.length / 4) * 4, '=');
    },
  );
}
