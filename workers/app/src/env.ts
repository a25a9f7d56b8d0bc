import type { Occurrence, StreamSignal, TenantId } from '@aftercare/runtime';
import type { DeliverySignal } from '@aftercare/webhooks';

/** What wrangler.toml binds, and the secrets. Databases are not named here: they are only reached through `openSystem`. */
export interface Env {
  /** The address under which the service is known; without it, the one that the caller used. */
  readonly ORIGIN?: string;
  readonly KEY_ENCRYPTION_KEY?: string;
  readonly OPERATOR_TOKEN?: string;
  /** Where mails go, and from which address; without one of them they wait. */
  readonly EMAIL?: SendEmail;
  readonly MAIL_FROM?: string;
  readonly FILES: R2Bucket;
  readonly EVENTS: Queue<StreamSignal>;
  readonly WAKE: Queue<WakeUp>;
  readonly DELIVERIES: Queue<DeliverySignal>;
  readonly COUNTS: Queue<readonly Occurrence[]>;
  readonly SIGN_IN_LIMIT: RateLimit;
  readonly PUBLIC_LIMIT: RateLimit;
  readonly CALLER_LIMIT: RateLimit;
  /** Development builds only: waits that hold a step open long enough to kill the process in it. */
  readonly FAULT_BEFORE_SEND_MS?: string;
  readonly FAULT_BEFORE_APPLY_MS?: string;
  readonly FAULT_BEFORE_SLICE_MS?: string;
  readonly FAULT_AFTER_POST_MS?: string;
  /** Development builds only: an origin on this machine that webhooks may lead to, `http://127.0.0.1:8080`. */
  readonly WEBHOOK_LOOPBACK?: string;
  /** Development builds only: the point at which nothing goes on any more, and how often it is passed before. */
  readonly FAULT_CRASH_AT?: string;
  /** Development builds only: `on` limits callers as a deployment does; otherwise seeds, benches and tests run free. */
  readonly CALLER_LIMIT_IN_DEVELOPMENT?: string;
  /** Development builds only: `failed` or `refused` instead of the mailbox. */
  readonly FAULT_MAIL?: string;
}

/** A tenant that has to be visited: something is due there, or it is its minute. */
export interface WakeUp {
  readonly tenantId: TenantId;
}
