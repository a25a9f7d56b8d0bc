/** Which operations change a thing that has an ETag, by what reads of it answered: each of them takes If-Match. */
import type { Action } from './operations.ts';
import type { Answer } from './requests.ts';

/** A version that no thing of a test reaches. */
export const STALE = { 'if-match': '"4711"' };

/** Operations below a thing that leave it as it is. */
const CHANGES_NOTHING: Readonly<Record<string, string>> = {
  'claims.claim_order': 'makes a claim; the order stays',
  'products.note_campaign_work': 'changes a unit; the campaign stays',
  'onboarding.check_application': 'adds a run of checks; the application stays',
  'onboarding.hand_in_paper': 'adds a paper; the application stays',
  'privacy.reveal_customer': 'a read that leaves a trace of its own',
  'recovery.ask_supplier': 'makes a recovery; the claim stays',
  'service.agree_to_quote': 'names what was shown by its digest, which is more than a version',
  'service.quote_order': 'makes a quote; the order stays',
  'verification.commit_seed': 'once for ever; a second time is refused',
  'verification.draw_claims': 'once for ever; a second time is refused',
  'verification.withdraw': 'once for ever; a second time is refused',
  'warranty.grant_remedy': 'makes a remedy, of which a unit has one at most; the unit stays',
  'warranty.record_reading': 'adds a reading, which the earlier ones hold to; the unit stays',
  'warranty.record_training': 'adds a training, numbered by the unit’s own timeline; the unit stays',
  'warranty.use_benefit': 'adds a use, within what is left by a guard; the unit stays',
  'webhooks.replay_delivery': 'makes a delivery; the endpoint stays',
  'webhooks.replay_since': 'makes deliveries; the endpoint stays',
  'webhooks.send_test': 'makes a delivery; the endpoint stays',
};

export class Versions {
  /** Paths of things whose read answered with an ETag. */
  readonly #things = new Set<string>();
  readonly #changed: { readonly action: Action; readonly hasTag: boolean }[] = [];
  refused = 0;

  note(action: Action, answer: Answer): void {
    const hasTag = answer.status === 200 && answer.headers.has('etag');
    if (action.method === 'GET' && hasTag) this.#things.add(action.path);
    if (action.method !== 'GET') this.#changed.push({ action, hasTag });
  }

  /** What is wrong with the answer to another version than the current one. */
  judgeStale(action: Action, answer: Answer): string[] {
    this.refused += 1;
    const isRight = answer.status === 412 && answer.text.includes('"code":"request.version_stale"');
    return isRight
      ? []
      : [`${action.name} under If-Match of another version: ${answer.status} ${answer.text.slice(0, 300)}`];
  }

  /** Operations that change a thing with an ETag and do not take If-Match. */
  listWithout(): string[] {
    const missing = this.#changed
      .filter(({ action, hasTag }) => !action.hasMatch && (hasTag || this.#isBelowThing(action)))
      .filter(({ action }) => CHANGES_NOTHING[action.name] === undefined)
      .map(({ action }) => `${action.name} changes a thing that has an ETag, and takes no If-Match`);
    const known = new Set(this.#changed.map(({ action }) => action.name));
    const gone = Object.keys(CHANGES_NOTHING).filter((name) => !known.has(name));
    return [...new Set(missing), ...gone.map((name) => `${name}: there is no such operation any more (versions.ts)`)];
  }

  #isBelowThing({ path }: Action): boolean {
    return [...this.#things].some((thing) => thing.endsWith('}') && (path === thing || path.startsWith(`${thing}/`)));
  }
}
