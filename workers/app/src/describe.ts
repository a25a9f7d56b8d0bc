import { toOpenApi } from '@aftercare/runtime';
import { catalogue, listActions } from './actions.ts';

/** What each capability is about, for whoever reads the reference. */
const TAGS: Readonly<Record<string, string>> = {
  agreements: 'What a manufacturer and a member sign: territory, policies, duties and how is paid',
  claims: 'A shop’s demand for payment: tried, submitted, decided line by line, explained',
  audit: 'What was done in a tenant, by whom and why, and whether it is still what was sealed',
  evidence: 'Files: photos, signed papers, films',
  identity: 'Tenants, people, machine clients, tokens and keys',
  jobs: 'Long work: how far it is, what went wrong, stopping it',
  labels: 'Printed codes: what stands on a label, where a link of GS1 leads, where codes are scanned',
  mail: 'Mails that a tenant sends, and what became of each',
  network: 'A manufacturer with its distributors and shops: invitations, memberships',
  notify: 'The inbox of a tenant, over all its networks',
  onboarding: 'What an outlet has to have, its application, and what a review of it says',
  overview: 'What has to be done today',
  pages: 'What a customer sees after a scan, and what a problem code means',
  privacy: 'Personal data: shown for a reason, given out whole, taken out',
  products: 'Models, units, deliveries, sales',
  service: 'Requests of customers, their clocks, and the orders of the shops',
  recovery: 'What the manufacturer asks of the makers of causal parts, and what came back',
  verification: 'The provable sample of a month, and what was found false',
  settlement: 'Months, statements, payments and the ledger',
  tenancy: 'Health, and the databases, for operators',
  warranty: 'Warranty terms, who pays what, and whether a unit is covered on a day',
  webhooks: 'What a tenant’s own systems hear: endpoints, their secrets, deliveries and replays',
};

/** The OpenAPI document of this build. It is written to a file at build time; the Worker serves the file. */
export function describeApi() {
  return toOpenApi(
    listActions(() => ({ control: [], tenant: [] })),
    catalogue,
    TAGS,
  );
}
