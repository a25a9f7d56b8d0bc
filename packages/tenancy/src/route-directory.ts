import { type Instant, later, SECOND_MS } from '@aftercare/kernel';
import { type BatchPort, Database, type Directory, type TenantId, type TenantRoute } from '@aftercare/runtime';
import { listRouteKeys, listRoutes } from './store.ts';

interface KnownRoute extends TenantRoute {
  readonly binding: string;
}

/**
 * What is said of a tenant elsewhere holds here within a minute: that promise needs a little less than a minute, because a
 * request that began before may still be under way.
 */
const KEPT_MS = 55 * SECOND_MS;

interface Remembered {
  readonly route: KnownRoute;
  readonly until: Instant;
}

/** Routes and keys that this isolate read in the last minute. Nothing in it is a secret, and nothing in it decides alone. */
export class RouteMemory {
  readonly #bySlug = new Map<string, Remembered>();
  readonly #slugById = new Map<string, string>();
  readonly #slugByPrefix = new Map<string, string>();
  readonly #slugByGtin = new Map<string, string>();
  readonly #reloadedAt = new Map<string, Instant>();

  find(key: RouteKey, now: Instant): KnownRoute | undefined {
    const slug = this.#slugOf(key);
    const remembered = slug === undefined ? undefined : this.#bySlug.get(slug);
    return remembered !== undefined && remembered.until > now ? remembered.route : undefined;
  }

  #slugOf({ kind, value }: RouteKey): string | undefined {
    switch (kind) {
      case 'slug':
        return value;
      case 'id':
        return this.#slugById.get(value);
      case 'prefix':
        return this.#slugByPrefix.get(value);
      case 'gtin':
        return this.#slugByGtin.get(value);
    }
  }

  keep(route: KnownRoute, gtins: readonly string[], now: Instant): void {
    this.#bySlug.set(route.slug, { route, until: later(now, KEPT_MS) });
    this.#slugById.set(route.tenantId, route.slug);
    if (route.codePrefix !== null) this.#slugByPrefix.set(route.codePrefix, route.slug);
    for (const gtin of gtins) this.#slugByGtin.set(gtin, route.slug);
  }

  forget(slug: string): void {
    this.#bySlug.delete(slug);
  }

  /** An unknown key id may make us read again, but not as often as a stranger can send one. */
  mayReload(slug: string, now: Instant): boolean {
    const last = this.#reloadedAt.get(slug);
    if (last !== undefined && later(last, 5 * SECOND_MS) > now) return false;
    this.#reloadedAt.set(slug, now);
    return true;
  }
}

type RouteKey = { readonly kind: 'slug' | 'id' | 'prefix' | 'gtin'; readonly value: string };

/** The one memory of this isolate. */
const memory = new RouteMemory();

export interface DirectoryPorts {
  readonly control: Database;
  readonly now: Instant;
  readonly schemaVersion: number;
  port(binding: string): BatchPort | undefined;
  /** Told of every batch that left history in a tenant's database. */
  afterHistory(tenantId: TenantId): void;
}

export function openDirectory({ control, now, schemaVersion, port, afterHistory }: DirectoryPorts): Directory {
  async function read(keys: readonly RouteKey[]): Promise<void> {
    const unknown = keys.filter((key) => memory.find(key, now) === undefined);
    if (unknown.length === 0) return;
    const valuesOf = (kind: RouteKey['kind']) =>
      JSON.stringify(unknown.filter((key) => key.kind === kind).map((key) => key.value));
    const question = {
      slugs: valuesOf('slug'),
      ids: valuesOf('id'),
      prefixes: valuesOf('prefix'),
      gtins: valuesOf('gtin'),
    };
    const { routes, keyRows } = await control.load({ routes: listRoutes(question), keyRows: listRouteKeys(question) });
    for (const { gtins, ...route } of routes) {
      const keys = keyRows.filter((row) => row.tenantId === route.tenantId);
      // safe: a JSON list of texts, made by the read itself
      memory.keep({ ...route, keys }, JSON.parse(gtins) as string[], now);
    }
  }

  async function find(key: RouteKey): Promise<TenantRoute | undefined> {
    await read([key]);
    return memory.find(key, now);
  }

  return {
    prefetch: (slugs) => read(slugs.map((value) => ({ kind: 'slug', value }))),
    findBySlug: (slug) => find({ kind: 'slug', value: slug }),
    findById: (tenantId: TenantId) => find({ kind: 'id', value: tenantId }),
    findByCodePrefix: (prefix) => find({ kind: 'prefix', value: prefix }),
    async findByGtins(gtins) {
      const keys = gtins.map((value) => ({ kind: 'gtin', value }) as const);
      await read(keys);
      return new Map(
        keys.flatMap((key) => {
          const route = memory.find(key, now);
          return route === undefined ? [] : [[key.value, route] as const];
        }),
      );
    },
    async reload(slug) {
      if (memory.mayReload(slug, now)) memory.forget(slug);
      return find({ kind: 'slug', value: slug });
    },
    forget: (slug) => memory.forget(slug),
    open(route) {
      const known = memory.find({ kind: 'id', value: route.tenantId }, now);
      const database = known === undefined ? undefined : port(known.binding);
      if (database === undefined) throw new Error(`no database is bound for ${route.tenantId}`);
      return Database.ofTenant(database, { tenantId: route.tenantId, schemaVersion }, afterHistory);
    },
  };
}
