import type { Instant, Json } from '@aftercare/kernel';
import type { Database } from './database.ts';
import type { BatchPort } from './meter.ts';
import type { TenantId } from './tables.ts';

/** What the control database knows of a tenant: enough to find it and to check its tokens. */
export interface TenantRoute {
  readonly tenantId: TenantId;
  readonly slug: string;
  readonly name: string;
  readonly kind: TenantKind;
  readonly region: string;
  readonly state: TenantState;
  /** Tokens issued before this instant are no longer good. */
  readonly tokensValidFrom: Instant;
  /** First characters of a manufacturer's product codes. */
  readonly codePrefix: string | null;
  readonly keys: readonly PublicKey[];
}

export type TenantKind = 'manufacturer' | 'distributor' | 'shop' | 'authority';
export type TenantState = 'provisioning' | 'active' | 'closed';

export interface PublicKey {
  readonly kid: string;
  readonly jwk: JsonWebKey;
  readonly revokedAt: Instant | null;
}

/** Finds tenants and opens their databases. Answers come from an isolate's memory for at most a minute. */
export interface Directory {
  /** Reads what is not yet known of several tenants in one round trip. */
  prefetch(slugs: readonly string[]): Promise<void>;
  findBySlug(slug: string): Promise<TenantRoute | undefined>;
  /** Reads the tenant again, at most once in five seconds: a token named a key that is not known here. */
  reload(slug: string): Promise<TenantRoute | undefined>;
  findById(tenantId: TenantId): Promise<TenantRoute | undefined>;
  findByCodePrefix(prefix: string): Promise<TenantRoute | undefined>;
  /** By the trade item numbers on labels; what leads nowhere is left out. */
  findByGtins(gtins: readonly string[]): Promise<ReadonlyMap<string, TenantRoute>>;
  open(route: TenantRoute): Database;
  /** After this isolate changed a tenant itself. */
  forget(slug: string): void;
}

export interface OutgoingMail {
  /** Sent twice after a crash, it says the same. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly createdAt: Instant;
}

/** What became of a mail that was handed over: `refused` is for good, `failed` may be tried again. */
export type Handover =
  | { readonly outcome: 'accepted' }
  | { readonly outcome: 'refused' | 'failed'; readonly error: string };

/** The way of a mail out of the service. It is used after the commit that queued the mail, never inside a request. */
export interface MailPort {
  /** `nobody` where nothing is bound, `mailbox` in development builds. */
  readonly reaches: 'people' | 'mailbox' | 'nobody';
  send(mail: OutgoingMail): Promise<Handover>;
}

/** Everything outside the request's own database. Made once per request; nothing in it outlives the request. */
export interface Platform {
  /** Scheme, host and port that the caller used: the audience of tokens and the base of links. */
  readonly origin: string;
  /** What time it is by now, for what has to be later than a write; everything else takes the one `now` of its request. */
  readClock(): Instant;
  readonly control: Database;
  readonly directory: Directory;
  readonly files: R2Bucket;
  readonly mail: Pick<MailPort, 'reaches'>;
  /** 32 bytes; seals private keys at rest. */
  readonly keyEncryptionKey: Uint8Array<ArrayBuffer>;
  readonly operatorToken: string;
  /** An origin on this machine that webhooks may lead to all the same; null outside development builds. */
  readonly webhookLoopback: string | null;
  readonly signInLimit: RateLimit;
  readonly publicLimit: RateLimit;
  /** Of one person or machine client, over everything that it asks. */
  readonly callerLimit: RateLimit;
  /** The schema that this code writes into tenant databases. */
  readonly schemaVersion: number;
  /** Names of the tenant database slots that this deployment has. */
  readonly slots: readonly string[];
  /** A bare way to one database, for the migrator alone: it works before there is an identity to check. */
  openPort(binding: string): BatchPort;
  /** Address of the caller as the edge saw it: for the record of a signature. */
  readonly callerAddress: string;
  /** What is limited as one caller; of IPv6 the network that one household has. */
  readonly callerNetwork: string;
  /** Country and region of the caller as the edge saw it, `CN-SD`: coarse enough to be nobody's. */
  readonly callerRegion: string | null;
  /** Tells of something that is only counted. The answer does not wait for it, and it is lost rather than waited for. */
  count(tenantId: TenantId, what: Json): void;
  /** Waits between load and commit; does nothing outside development builds. */
  pauseBeforeCommit(): Promise<void>;
  /**
   * Sends what was written to the outbox, does what is due at once, and remembers when the tenant has to be visited again.
   */
  afterCommit(
    tenantId: TenantId,
    written: {
      readonly events: boolean;
      readonly dueAt: Instant | null;
      /** Kinds of the timers that were set. */
      readonly timers?: readonly string[];
    },
  ): void;
}
