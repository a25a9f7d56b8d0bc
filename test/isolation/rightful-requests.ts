/**
 * How each operation succeeds: one request of somebody who may make it, for either world. Whoever adds a route adds one
 * entry here; probes, their twins and the scans follow from it.
 */

import {
  demoCategories,
  demoCodeSet,
  demoCoveragePlan,
  demoMatrix,
  demoModel,
  demoRateCard,
  demoRequirements,
  demoRetentionPeriods,
  demoSlaPolicy,
  demoTariff,
  demoTerms,
} from '@aftercare/tools/seed-data';
import { agreementTemplate } from '../kit/agreement.ts';
import { PIXEL } from '../kit/customer.ts';
import { codeAt, PASSWORD } from '../kit/person.ts';
import type { Part, SeatName, World } from './world.ts';
import {
  agreementOf,
  appealOf,
  applicationOf,
  auditOf,
  campaignOf,
  claimOf,
  cureOf,
  customerAnswers,
  demandOf,
  foundOf,
  freeSlot,
  gtinOf,
  longerTermOf,
  modelOf,
  newUnit,
  plannedWork,
  publicKey,
  quoteOf,
  reportOf,
  requestIn,
  sheetOf,
  trainingOf,
  webhookOf,
} from './world.ts';

export interface Rightful {
  readonly by: SeatName | 'nobody' | 'operator';
  /** Besides the network. */
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** JSON; what is no JSON is sent as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Pointers into the body at what names somebody without being an id. */
  readonly names?: readonly string[];
  /** Holds a code that works for a moment: the twin takes the one of its own moment. */
  readonly isOfNow?: true;
  /** Where nothing can succeed yet: the refusal that only whoever may gets. */
  readonly refusedAs?: string;
}

type Make = (world: World) => Rightful | Promise<Rightful>;

/** A read by somebody who may, without anything to name. */
const read =
  (by: SeatName): Make =>
  () => ({ by });
/** A read, or a verb without words, of a row in its path. */
const row = (by: SeatName, parameter: string, name: string, body?: (world: World) => unknown): Make => {
  return (world) => ({
    by,
    params: { [parameter]: world.row(name) },
    ...(body === undefined ? {} : { body: body(world) }),
  });
};
const nothing = () => ({});
const reason = (of: Part | 'network') => (world: World) => ({ reason: world.canary(of) });

function policies(
  prefix: string,
  segment: string,
  content: () => object,
  reader: SeatName = 'shop',
): Record<string, Make> {
  return {
    [`${prefix}_draft`]: (world) => ({
      by: 'maker',
      body: { ...content(), name: world.canary('maker'), effectiveFrom: '2020-01-01' },
    }),
    [`${prefix}_list`]: read(reader),
    [`${prefix}_publish`]: row('maker', 'policy', `${segment}.toPublish`, nothing),
    [`${prefix}_show`]: row(reader, 'policy', segment),
  };
}

/** A unit that is lost: one of those that nobody has yet. */
const markOf = (fromTheEnd: number): Make => {
  return (world) => ({
    by: 'maker',
    params: { serial: newUnit(world, fromTheEnd) },
    body: { on: world.clock.daysAgo(1), reason: world.canary('makerHome') },
  });
};

const orderVerb = (verb: string, body: (world: World) => unknown = nothing): Make =>
  row('shop', 'order', `order.${verb}`, body);
const codeOf = (world: World, seat: SeatName) => codeAt(world.secrets.get(seat) ?? '', world.clock.now().getTime());
const delivery = (body?: unknown): Make => {
  return (world) => ({
    by: 'shop',
    params: { webhook: world.row('webhook'), event: world.row('webhook.event') },
    ...(body === undefined ? {} : { body }),
  });
};
const form = (fields: Record<string, string>) => new URLSearchParams(fields);
/** Whoever asks the public pages comes from an address of its own, or the limit of an address would answer. */
const elsewhere = () => ({ 'cf-connecting-ip': `10.${random()}.${random()}.${random()}`, accept: 'text/html' });
const random = () => Math.floor(Math.random() * 255);
const resolved = (world: World, keys: Record<string, string>) => ({
  by: 'nobody' as const,
  params: { gtin: world.row('gtin'), ...keys },
  query: { k: world.row('gtin.code') },
  headers: elsewhere(),
});

export const RIGHTFUL: Readonly<Record<string, Make>> = {
  'tenancy.check_health': () => ({ by: 'nobody' }),
  'tenancy.migrate_pool': () => ({ by: 'operator', body: {} }),
  'tenancy.list_dead_letters': () => ({ by: 'operator' }),
  'tenancy.replay_dead_letters': () => ({ by: 'operator', body: {} }),
  'tenancy.list_tenants': () => ({ by: 'operator' }),
  'tenancy.list_quotas': read('maker'),
  'tenancy.set_quota': (world) => ({
    by: 'operator',
    params: { tenant: world.tenant('maker').slug, quota: 'invitations' },
    body: { maximum: null },
  }),
  'claims.replay_all': (world) => ({ by: 'operator', params: { tenant: world.name } }),
  'audit.verify_seal': (world) => ({ by: 'operator', params: { tenant: world.name, chain: 'history' } }),
  'tenancy.mark_ready': () => ({ by: 'operator', body: { seeded: false } }),

  // identity
  'identity.sign_up_tenant': (world) => ({
    by: 'nobody',
    body: {
      slug: `${world.name}-late`,
      kind: 'shop',
      name: 'Late',
      owner: { email: 'late@late.example', name: 'Late', password: 'long enough for this' },
    },
  }),
  'identity.sign_in': (world) => {
    const { slug, ownerEmail, password } = world.tenant('maker');
    return { by: 'nobody', body: { tenant: slug, email: ownerEmail, password } };
  },
  'identity.refresh_session': (world) => ({ by: 'nobody', headers: { cookie: world.row('cookie.refresh') } }),
  'identity.sign_out': (world) => ({ by: 'nobody', headers: { cookie: world.row('cookie.signOut') } }),
  'identity.issue_token': (world) => {
    const { clientId, clientSecret } = world.tenant('shop');
    const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
    return {
      by: 'nobody',
      body: form({ grant_type: 'client_credentials' }),
      headers: { authorization: `Basic ${basic}` },
    };
  },
  'identity.show_keys': (world) => ({ by: 'nobody', params: { tenant: world.name } }),
  'identity.show_metadata': (world) => ({ by: 'nobody', params: { tenant: world.name } }),
  'identity.invite_user': (world) => ({
    by: 'maker',
    body: { email: `new@${world.name}.example`, name: world.canary('makerHome'), roles: ['viewer'] },
  }),
  'identity.list_users': read('maker'),
  'identity.accept_user_invitation': (world) => ({
    by: 'nobody',
    body: { tenant: world.name, token: world.row('userInvitation'), password: 'long enough for this' },
  }),
  'identity.forget_password': (world) => {
    const { slug, ownerEmail } = world.tenant('maker');
    return { by: 'nobody', body: { tenant: slug, email: ownerEmail } };
  },
  'identity.create_client': (world) => ({
    by: 'maker',
    body: { name: world.canary('makerHome'), mode: 'live', scopes: ['claims:read'] },
  }),
  'identity.list_clients': read('maker'),
  'mail.list_mails': read('maker'),

  // the tenant's own
  'notify.list_inbox': read('shop'),
  'network.list_networks': read('shop'),
  'evidence.upload_file': () => ({ by: 'shop', body: PIXEL, headers: { 'content-type': 'image/png' } }),
  'evidence.download_file': row('shop', 'file', 'shop.file'),

  'webhooks.create': (world) => ({ by: 'shop', body: webhookOf(world) }),
  'webhooks.list': read('shop'),
  'webhooks.show': row('shop', 'webhook', 'webhook'),
  'webhooks.change': row('shop', 'webhook', 'webhook', webhookOf),
  'webhooks.list_deliveries': row('shop', 'webhook', 'webhook'),
  'webhooks.show_delivery': delivery(),
  'webhooks.replay_delivery': delivery({}),
  'webhooks.replay_since': row('shop', 'webhook', 'webhook', (world) => ({ since: world.clock.now().toISOString() })),
  'webhooks.send_test': row('shop', 'webhook', 'webhook', nothing),
  'webhooks.end_secret': (world) => ({
    by: 'shop',
    params: { webhook: world.row('webhook'), id: world.row('webhook.secret') },
    body: {},
  }),
  'webhooks.add_secret': row('shop', 'webhook', 'webhook.disable', nothing),
  'webhooks.disable': row('shop', 'webhook', 'webhook.disable', nothing),
  'webhooks.enable': row('shop', 'webhook', 'webhook.enable', nothing),
  'webhooks.delete': row('shop', 'webhook', 'webhook.delete'),

  // network
  'network.show': read('shop'),
  'network.invite_member': (world) => ({
    by: 'maker',
    body: { memberKind: 'shop', email: `${world.canary('maker').toLowerCase()}@office.example` },
  }),
  'network.invite_members': (world) => ({
    by: 'maker',
    body: `email,name\n${world.canary('maker').toLowerCase()}@office.example,${world.canary('maker')}\n`,
    headers: { 'content-type': 'text/csv' },
  }),
  'network.list_invitations': read('maker'),
  // onboarding
  'onboarding.apply': (world) => ({
    by: 'invited',
    body: applicationOf(world, 'invited', world.row('invitation')),
  }),
  'onboarding.show_application': row('applied', 'membership', 'applied.membership'),
  'onboarding.hand_in_paper': (world) => ({
    by: 'applied',
    params: { membership: world.row('applied.membership') },
    query: { kind: 'licence' },
    body: PIXEL,
    headers: { 'content-type': 'image/png' },
  }),
  'onboarding.renew_papers': row('shop', 'membership', 'shop.membership', (world) => ({
    insurance: { insurer: world.canary('shop'), policyNumber: world.canary('shop'), validUntil: '2099-12-31' },
  })),
  'onboarding.check_application': row('maker', 'membership', 'applied.membership', nothing),
  ...policies('onboarding.outlet_requirements', 'outlet-requirements', demoRequirements),
  ...policies('onboarding.coverage_plan', 'coverage-plans', demoCoveragePlan),
  'onboarding.show_coverage': read('maker'),
  'onboarding.record_audit': (world) => ({ by: 'maker', body: auditOf(world, 'shop') }),
  'onboarding.list_audits': row('shop', 'membership', 'shop.membership'),
  'onboarding.complete_action': (world) => ({
    by: 'maker',
    params: { audit: world.row('audit'), number: '1' },
    body: {},
  }),
  'onboarding.warn_member': row('maker', 'membership', 'shop.membership', reason('shop')),
  'onboarding.list_warnings': row('shop', 'membership', 'shop.membership'),
  'onboarding.plan_training': (world) => ({ by: 'maker', body: trainingOf(world, 'shop') }),
  'onboarding.list_trainings': read('maker'),
  'onboarding.record_results': row('maker', 'training', 'training', (world) => ({
    results: [{ membership: world.row('shop.membership'), technician: world.canary('shop'), result: 'passed' }],
  })),
  // For everybody: what it shows of whom is told where outlets are; here only that it asks for nothing.
  'onboarding.list_outlets': () => ({ by: 'nobody', query: { division: '99' }, headers: elsewhere() }),
  'network.list_memberships': read('maker'),
  'network.show_membership': row('shop', 'membership', 'shop.membership'),
  'network.grade_membership': row('maker', 'membership', 'distributor.membership', (world) => ({
    grade: 'A',
    reason: world.canary('distributor'),
  })),

  // agreements
  ...policies('privacy.retention_periods', 'retention-periods', demoRetentionPeriods, 'maker'),
  ...policies('agreements.template', 'agreement-templates', agreementTemplate, 'maker'),
  'agreements.list_clauses': row('shop', 'agreement', 'shop.agreement'),
  'agreements.compare_versions': (world) => ({
    by: 'shop',
    params: { agreement: world.row('shop.agreement') },
    query: { with: world.row('shop.agreement') },
  }),
  'pages.show_agreement': row('shop', 'agreement', 'shop.agreement'),
  'pages.show_differences': (world) => ({
    by: 'shop',
    params: { agreement: world.row('shop.agreement') },
    query: { with: world.row('shop.agreement') },
  }),
  'agreements.end': row('maker', 'agreement', 'agreement.end', (world) => ({
    on: '2099-12-31',
    // The member is told why.
    reason: world.canary('network'),
  })),
  'agreements.draft': (world) => ({
    by: 'maker',
    body: { membership: world.row('shop.membership'), content: agreementOf(world, '370102') },
  }),
  'agreements.list': (world) => ({ by: 'maker', query: { membership: world.row('shop.membership') } }),
  'agreements.show': row('shop', 'agreement', 'shop.agreement'),
  'agreements.offer': row('maker', 'agreement', 'agreement.offer', nothing),
  'agreements.sign': row('shop', 'agreement', 'agreement.sign', (world) => ({
    name: world.canary('shop'),
    documentHash: world.row('agreement.sign.hash'),
  })),

  // products
  'products.create_model': (world) => ({
    by: 'maker',
    body: modelOf(world, 'SH-201', '9521234543220'),
  }),
  'products.show_model': () => ({ by: 'shop', params: { model: demoModel.code } }),
  'products.change_model': (world) => {
    const { gtin: _, code: __, ...change } = modelOf(world, demoModel.code, demoModel.gtin);
    return { by: 'maker', params: { model: demoModel.code }, body: change };
  },
  'products.put_model_sheet': (world) => ({
    by: 'maker',
    params: { model: demoModel.code },
    body: sheetOf(world),
  }),
  'products.list_models': read('shop'),
  'products.import_units': (world) => ({
    by: 'maker',
    body: `serial,model,batch\n${world.name}-NEW-1,${demoModel.code},B9\n`,
    headers: { 'content-type': 'text/csv' },
  }),
  'products.show_import': row('maker', 'import', 'import'),
  'products.begin_file': () => ({ by: 'maker', body: { format: 'ndjson' } }),
  'products.put_file_part': (world) => ({
    by: 'maker',
    params: { file: world.row('unitFile.open'), part: '2' },
    body: 'x',
    headers: { 'content-type': 'application/octet-stream' },
  }),
  'products.complete_file': row('maker', 'file', 'unitFile.toComplete', nothing),
  'products.abort_file': row('maker', 'file', 'unitFile.toAbort', nothing),
  'products.show_file': row('maker', 'file', 'unitFile'),
  'products.list_files': read('maker'),
  'products.list_file_errors': row('maker', 'file', 'unitFile'),
  'products.list_units': read('maker'),
  'products.show_unit': (world) => ({ by: 'shop', params: { serial: world.serials[0] ?? '' } }),
  'products.scrap': markOf(3),
  'products.report_stolen': markOf(4),
  'products.recover': (world) => ({
    by: 'maker',
    params: { serial: world.row('unit.stolen') },
    body: { on: world.clock.daysAgo(0) },
  }),
  'products.move': (world) => ({
    by: 'maker',
    params: { serial: newUnit(world, 7) },
    body: { on: world.clock.daysAgo(0), place: 'A-1' },
  }),
  'products.return': (world) => ({
    by: 'maker',
    params: { serial: newUnit(world, 10) },
    body: { on: world.clock.daysAgo(0) },
  }),
  'products.commission': (world) => ({
    by: 'shop',
    params: { serial: newUnit(world, 11) },
    body: { on: world.clock.daysAgo(0) },
  }),
  'products.accept': (world) => ({
    by: 'shop',
    params: { serial: newUnit(world, 11) },
    body: { on: world.clock.daysAgo(0) },
  }),
  'products.fit_module': (world) => ({
    by: 'shop',
    params: { serial: newUnit(world, 7) },
    body: { module: newUnit(world, 8), position: 'left', on: world.clock.daysAgo(0) },
    names: ['/module'],
  }),
  'products.remove_module': (world) => ({
    by: 'shop',
    params: { serial: newUnit(world, 7) },
    body: { module: newUnit(world, 9), on: world.clock.daysAgo(0) },
    names: ['/module'],
  }),
  'products.show_whereabouts': (world) => ({ by: 'maker', params: { serial: newUnit(world, 7) } }),
  'products.create_campaign': (world) => ({
    by: 'maker',
    body: { ...campaignOf(world), serials: [newUnit(world, 7)] },
    names: ['/serials/0'],
  }),
  'products.list_serial_alarms': read('maker'),
  'products.see_serial_alarm': row('maker', 'alarm', 'serialAlarm', nothing),
  'products.list_sales': () => ({ by: 'maker', query: { month: '2026-01' } }),
  'products.report_sales': () => ({ by: 'distributor', body: { month: '2020-01' } }),
  'products.list_sales_reports': () => ({ by: 'maker', query: { month: '2026-01' } }),
  'warranty.transfer_unit': (world) => ({
    by: 'shop',
    params: { serial: newUnit(world, 12) },
    body: { on: world.clock.daysAgo(0) },
  }),
  'products.list_campaigns': read('shop'),
  'products.show_campaign': row('maker', 'campaign', 'campaign'),
  'products.add_campaign_units': (world) => ({
    by: 'maker',
    params: { campaign: world.row('campaign') },
    body: { serials: [newUnit(world, 8)] },
    names: ['/serials/0'],
  }),
  'products.end_campaign': row('maker', 'campaign', 'campaign.toEnd', nothing),
  'products.note_campaign_work': (world) => ({
    by: 'shop',
    params: { campaign: world.row('campaign') },
    body: { serial: newUnit(world, 6), on: world.clock.daysAgo(0) },
    names: ['/serial'],
  }),
  'products.list_unit_campaigns': (world) => ({ by: 'shop', params: { serial: newUnit(world, 6) } }),
  'products.deliver_units': (world) => ({
    by: 'maker',
    body: { to: world.row('distributor.membership'), shippedOn: world.clock.daysAgo(3), serials: [newUnit(world, 1)] },
  }),
  'products.sell_unit': (world) => ({
    by: 'distributor',
    body: {
      serial: world.row('unit.held'),
      soldOn: world.clock.daysAgo(1),
      invoiceNumber: world.canary('distributor'),
      price: { amount: 299_900, currency: 'CNY' },
    },
  }),

  // labels
  'labels.issue_labels': (world) => ({ by: 'maker', body: { serials: [newUnit(world, 0)] } }),
  'labels.print_labels': (world) => ({ by: 'maker', body: { serials: [newUnit(world, 0)] } }),
  'labels.list_scans': (world) => ({ by: 'maker', params: { serial: world.row('gtin.serial') } }),
  'labels.list_alarms': read('maker'),
  'labels.dismiss_alarm': row('maker', 'alarm', 'alarm', reason('maker')),
  'labels.correct_gtin': (world) => ({ by: 'maker', params: { model: 'GT-1' }, body: { gtin: gtinOf(world, 1) } }),

  // warranty
  ...policies('warranty.terms', 'warranty-terms', demoTerms),
  ...policies('warranty.charge_matrix', 'charge-matrices', demoMatrix),
  ...policies('warranty.customer_tariff', 'customer-tariffs', demoTariff),
  'warranty.show_entitlement': (world) => ({ by: 'shop', params: { serial: world.serials[0] ?? '' } }),
  'warranty.grant_remedy': (world) => ({
    by: 'approver',
    params: { serial: world.serials[0] ?? '' },
    body: { remedy: 'repair', reason: world.canary('maker') },
  }),
  'warranty.list_packs': read('maker'),
  'warranty.list_remedies': read('maker'),
  'warranty.show_remedy': row('maker', 'remedy', 'remedy.complete'),
  'warranty.complete_remedy': row('approver', 'remedy', 'remedy.complete', nothing),
  'warranty.withdraw_remedy': row('approver', 'remedy', 'remedy.withdraw', reason('maker')),
  'warranty.record_reading': (world) => ({
    by: 'shop',
    params: { serial: newUnit(world, 3) },
    body: { unit: 'km', reading: 10, readOn: world.clock.daysAgo(1) },
  }),
  'warranty.use_benefit': (world) => ({
    by: 'shop',
    params: { serial: newUnit(world, 3) },
    body: { component: 'tank', usedOn: world.clock.daysAgo(1) },
    // the terms of this network count no visits
    refusedAs: 'warranty.benefit_unknown',
  }),
  'warranty.record_training': (world) => ({
    by: 'shop',
    params: { serial: newUnit(world, 3) },
    body: { trainedOn: world.clock.daysAgo(1) },
  }),
  'warranty.ask_concession': (world) => ({ by: 'shop', body: longerTermOf(world, newUnit(world, 3)) }),
  'warranty.list_concessions': read('shop'),
  'warranty.show_concession': row('shop', 'concession', 'concession.approve'),
  'warranty.approve_concession': row('approver', 'concession', 'concession.approve', reason('shop')),
  'warranty.refuse_concession': row('approver', 'concession', 'concession.refuse', reason('shop')),

  // service
  ...policies('service.sla_policy', 'sla-policies', demoSlaPolicy),
  'service.create_request': (world) => ({ by: 'maker', body: requestIn(world, 'shop') }),
  'service.list_requests': read('shop'),
  'service.show_request': row('shop', 'request', 'request'),
  'service.show_clocks': row('shop', 'request', 'request'),
  'service.show_photo': (world) => ({
    by: 'shop',
    params: { request: world.row('request.photo'), file: world.row('photo') },
  }),
  'service.dispatch_request': row('maker', 'request', 'request.dispatch', (world) => ({
    membership: world.row('other.membership'),
    reason: world.canary('network'),
  })),
  'service.first_contact_request': row('shop', 'request', 'request.firstContact', nothing),
  'service.cancel_request': row('maker', 'request', 'request.cancelRequest', reason('shop')),
  'service.list_orders': read('shop'),
  'service.show_order': row('shop', 'order', 'order'),
  'service.list_slots': row('shop', 'order', 'order.slots'),
  'service.accept_order': orderVerb('accept'),
  'service.decline_order': orderVerb('decline', reason('shop')),
  'service.schedule_order': async (world) => {
    const order = world.row('order.schedule');
    return { by: 'shop', params: { order }, body: { startsAt: await freeSlot(world, 'shop', order) } };
  },
  'service.depart_order': orderVerb('depart'),
  'service.check_in_order': orderVerb('check-in', (world) => ({ place: world.canary('shop') })),
  'service.wait_order': orderVerb('wait', () => ({ for: 'parts' })),
  'service.resume_order': orderVerb('resume'),
  'service.report_order': orderVerb('report', (world) => reportOf(world, 'shop')),
  'service.complete_order': orderVerb('complete'),
  'service.sign_order': orderVerb('sign', (world) => ({ name: world.canary('shop') })),
  'service.close_order': orderVerb('close'),
  'service.cancel_order': row('maker', 'order', 'order.cancel', reason('shop')),
  'service.quote_order': row('shop', 'order', 'order.report', quoteOf),
  'service.list_quotes': row('shop', 'order', 'order.report'),
  'service.list_receipts': row('shop', 'order', 'order.credit'),
  'service.credit_receipt': row('shop', 'order', 'order.credit', reason('shop')),
  'service.agree_to_quote': row('shop', 'order', 'order.quoted', (world) => ({
    hash: world.row('quote.device.hash'),
    state: 'accepted',
  })),
  'service.put_capacity': () => ({
    by: 'shop',
    body: {
      parallelJobs: 30,
      slotMinutes: 60,
      week: [{ days: [1, 2, 3, 4, 5, 6, 7], hours: [{ from: '00:00', until: '24:00' }] }],
    },
  }),

  // claims
  ...policies('claims.rate_card', 'rate-cards', demoRateCard),
  ...policies('claims.code_set', 'code-sets', demoCodeSet),
  ...policies('products.categories', 'categories', demoCategories),
  'claims.import_codes': (world) => ({
    by: 'maker',
    query: { name: world.canary('maker'), effectiveFrom: '2020-01-01' },
    body: `slot,code,en,zh\nsymptom,${world.canary('maker')},Leaks,漏水\n`,
    headers: { 'content-type': 'text/csv' },
  }),
  'claims.list_codes': read('shop'),
  'claims.keep_evidence': () => ({ by: 'shop', body: PIXEL, headers: { 'content-type': 'image/png' } }),
  'claims.show_evidence': (world) => ({
    by: 'shop',
    params: { claim: world.row('claim'), file: world.row('claim.file') },
  }),
  'claims.submit': (world) => ({ by: 'shopMachine', body: claimOf(world, 'shop') }),
  'claims.submit_batch': (world) => ({ by: 'shopMachine', body: { claims: [claimOf(world, 'shop')] } }),
  'claims.submit_file': (world) => ({
    by: 'shopMachine',
    body: JSON.stringify(claimOf(world, 'shop')),
    headers: { 'content-type': 'application/x-ndjson' },
  }),
  'claims.show_file': row('shop', 'file', 'claimsFile'),
  // Its one claim is decided by now.
  'claims.stop_file': (world) => ({
    by: 'shop',
    params: { file: world.row('claimsFile') },
    body: {},
    refusedAs: 'jobs.ended',
  }),
  'claims.list_file_results': row('shop', 'file', 'claimsFile'),
  'claims.claim_order': row('shop', 'order', 'order.claim', (world) => ({ reference: world.canary('shop') })),
  'claims.resubmit': row('shop', 'claim', 'claim.resubmit', cureOf),
  'claims.approve': row('approver', 'claim', 'claim.approve', reason('shop')),
  'claims.reject': row('approver', 'claim', 'claim.reject', reason('shop')),
  'claims.review_many': (world) => ({
    by: 'approver',
    body: { say: 'approve', reason: world.canary('shop'), claims: [{ claim: world.row('claim.reviewMany') }] },
    names: ['/claims/0/claim'],
  }),
  'claims.list_waiting': read('approver'),
  'claims.request_prior_approval': (world) => ({ by: 'shop', body: plannedWork(world) }),
  'claims.list_prior_approvals': read('shop'),
  'claims.show_prior_approval': row('shop', 'approval', 'approval.approve'),
  'claims.approve_prior_approval': row('approver', 'approval', 'approval.approve', (world) => ({
    limit: { amount: 60_000, currency: 'CNY' },
    expiresOn: '2099-12-31',
    reason: world.canary('shop'),
  })),
  'claims.decline_prior_approval': row('approver', 'approval', 'approval.decline', reason('shop')),
  'claims.list_to_check': read('distributor'),
  'claims.check': row('distributor', 'claim', 'claim.check', (world) => ({
    passes: false,
    reason: world.canary('other'),
  })),
  'claims.withdraw': row('shop', 'claim', 'claim.withdraw', reason('shop')),
  'claims.appeal': row('shop', 'claim', 'claim.appeal', (world) => appealOf(world.canary('shop'))),
  'claims.decide_appeal': row('approver', 'claim', 'claim.appealed', (world) => ({
    reason: world.canary('shop'),
    grants: [{ line: 1, approved: { amount: 20_000, currency: 'CNY' } }],
  })),
  'claims.reverse': row('approver', 'claim', 'claim.reverse', reason('shop')),
  'claims.list': (world) => ({ by: 'maker', query: { membership: world.row('shop.membership') } }),
  'claims.add_goodwill_budget': (world) => ({
    by: 'maker',
    body: { year: 2026, amount: { amount: 100_000, currency: 'CNY' }, reason: world.canary('maker') },
  }),
  'claims.list_goodwill': () => ({ by: 'maker', query: { year: '2026' } }),
  // No unit of the world is old enough; only whoever may grant learns that this is no case for it.
  'claims.grant_goodwill': (world) => ({
    by: 'maker',
    params: { claim: world.row('claim.goodwill') },
    body: { reason: world.canary('shop'), lines: [{ line: 1, amount: { amount: 100, currency: 'CNY' } }] },
    refusedAs: 'claims.goodwill_not_outside',
  }),
  'claims.show': row('shop', 'claim', 'claim'),
  'claims.show_decision': row('shop', 'claim', 'claim'),
  'claims.simulate': () => ({ by: 'maker', body: { months: 1, figures: { referAbove: 1 } } }),
  'claims.show_simulation': row('maker', 'simulation', 'simulation'),
  'claims.list_simulated': (world) => ({
    by: 'maker',
    params: { simulation: world.row('simulation') },
    query: { membership: world.row('shop.membership') },
  }),
  'claims.export_simulated': (world) => ({
    by: 'maker',
    params: { simulation: world.row('simulation') },
    query: { membership: world.row('shop.membership') },
  }),
  'claims.replay': row('maker', 'claim', 'claim'),

  // verification
  'verification.commit_seed': () => ({ by: 'maker', params: { month: '2099-01' }, body: {} }),
  'verification.show_sample': () => ({ by: 'shop', params: { month: '2098-12' } }),
  'verification.list_sampled': () => ({ by: 'shop', params: { month: '2098-12' } }),
  // No month of the world was promised before it began and is over; only whoever may draw learns which day is missing.
  'verification.draw_claims': () => ({
    by: 'maker',
    params: { month: '2098-12' },
    body: {},
    refusedAs: 'verification.month_not_over',
  }),

  'verification.record_follow_up': (world) => ({
    by: 'shop',
    body: { order: world.row('order.claim'), result: 'satisfied', comment: world.canary('shop') },
  }),
  'verification.show_share': (world) => ({
    by: 'shop',
    params: { membership: world.row('shop.membership') },
    query: { month: '2026-01' },
  }),
  'verification.record': row('maker', 'claim', 'claim.verify', foundOf),
  'verification.withdraw': row('approver', 'claim', 'claim.verified', reason('shop')),
  'verification.show': row('shop', 'claim', 'claim.verified'),
  'verification.list_breaches': row('shop', 'membership', 'shop.membership'),

  // recovery
  'recovery.ask_supplier': row('maker', 'claim', 'claim', demandOf),
  'recovery.list': (world) => ({
    by: 'maker',
    query: { supplier: world.canary('maker'), claim: world.row('recovery.claim') },
  }),
  'recovery.export': (world) => ({ by: 'maker', query: { supplier: world.canary('maker') } }),
  'recovery.list_open': read('maker'),
  'recovery.show': row('maker', 'recovery', 'recovery.receive'),
  'recovery.receive': row('maker', 'recovery', 'recovery.receive', (world) => ({
    amount: { amount: 100, currency: 'CNY' },
    receivedOn: world.clock.daysAgo(1),
    reference: world.canary('maker'),
  })),
  'recovery.deny': row('maker', 'recovery', 'recovery.deny', reason('maker')),
  'recovery.write_off': row('maker', 'recovery', 'recovery.writeOff', reason('maker')),

  // settlement
  'settlement.close_period': (world) => ({ by: 'maker', params: { period: world.row('openPeriod') }, body: {} }),
  'settlement.list_statements': (world) => ({ by: 'maker', query: { membership: world.row('shop.membership') } }),
  'settlement.show_statement': row('shop', 'statement', 'statement.pay'),
  'settlement.list_statement_lines': row('shop', 'statement', 'statement.pay'),
  'settlement.confirm_statement': row('shop', 'statement', 'statement.confirm', nothing),
  'settlement.papers_statement': row('shop', 'statement', 'statement.papers', nothing),
  'settlement.audit_statement': row('maker', 'statement', 'statement.audit', nothing),
  'settlement.approve_statement': row('approver', 'statement', 'statement.approve', nothing),
  'settlement.show_document': row('shop', 'statement', 'statement.pay'),
  'settlement.pay_statement': row('payer', 'statement', 'statement.pay', (world) => ({
    paidOn: world.clock.daysAgo(1),
    reference: world.canary('shop'),
  })),
  'settlement.dispute_statement': row('shop', 'statement', 'statement.dispute', reason('shop')),
  'settlement.resolve_statement': row('maker', 'statement', 'statement.resolve', reason('shop')),
  'settlement.show_document_keys': (world) => ({ by: 'nobody', params: { tenant: world.name } }),
  'settlement.list_entries': (world) => ({ by: 'maker', query: { statement: world.row('statement.pay') } }),
  'settlement.list_balances': (world) => ({ by: 'maker', query: { membership: world.row('shop.membership') } }),
  'jobs.list': read('maker'),
  'jobs.show': row('maker', 'job', 'job'),
  'jobs.list_errors': row('maker', 'job', 'job'),
  // No kind of job can be cancelled yet; only whose job it is learns that this one has ended.
  'jobs.cancel': (world) => ({ by: 'maker', params: { job: world.row('job') }, body: {}, refusedAs: 'jobs.ended' }),
  'overview.show_today': read('maker'),

  // audit
  'audit.list_history': read('maker'),
  'audit.export_history': read('maker'),

  // privacy
  'privacy.reveal_customer': row('maker', 'request', 'request', reason('shop')),
  'privacy.export_customer': (world) => ({
    by: 'maker',
    body: { phone: world.phone, reason: world.canary('maker') },
    names: ['/phone'],
  }),
  'privacy.erase_customer': (world) => ({
    by: 'maker',
    body: { phone: world.row('phone.erase'), reason: world.canary('maker') },
    names: ['/phone'],
  }),
  'privacy.show_export': read('maker'),
  'privacy.export_table': () => ({ by: 'maker', params: { table: 'users' } }),
  'privacy.repeat_erasures': (world) => ({ by: 'operator', params: { tenant: world.name }, body: {} }),

  // pages
  'pages.show_resolver': () => ({ by: 'nobody' }),
  'pages.resolve_gtin': (world) => resolved(world, {}),
  'pages.resolve_one_key': (world) => resolved(world, { key1: '21', value1: world.row('gtin.serial') }),
  'pages.resolve_two_keys': (world) =>
    resolved(world, { key1: '10', value1: 'B9', key2: '21', value2: world.row('gtin.serial') }),
  'pages.resolve_three_keys': (world) =>
    resolved(world, {
      key1: '22',
      value1: '1A',
      key2: '10',
      value2: 'B9',
      key3: '21',
      value3: world.row('gtin.serial'),
    }),
  'pages.show_model_page': (world) => ({ by: 'nobody', params: { gtin: world.row('gtin') }, headers: elsewhere() }),
  'pages.show_product': (world) => ({ by: 'nobody', params: { code: world.row('code') }, headers: elsewhere() }),
  'pages.show_request_form': (world) => ({ by: 'nobody', params: { code: world.row('code') }, headers: elsewhere() }),
  'pages.ask_for_service': (world) => ({
    by: 'nobody',
    params: { code: world.row('code.ask') },
    body: form(customerAnswers(world)),
    headers: elsewhere(),
  }),
  'pages.show_registration_form': (world) => ({
    by: 'nobody',
    params: { code: world.row('code') },
    headers: elsewhere(),
  }),
  'pages.register_purchase': (world) => ({
    by: 'nobody',
    params: { code: world.row('code.register') },
    body: form({
      purchasedOn: world.clock.daysAgo(400),
      name: world.canary('maker'),
      phone: '13800004471',
      consent: 'yes',
    }),
    headers: elsewhere(),
  }),
  'pages.show_tracking': (world) => ({ by: 'nobody', params: { token: world.row('token') }, headers: elsewhere() }),
  'pages.book_appointment': async (world) => ({
    by: 'nobody',
    params: { token: world.row('token.book') },
    body: form({ startsAt: await freeSlot(world, 'shop', world.row('token.book.order')) }),
    headers: elsewhere(),
  }),
  'pages.sign_off': (world) => ({
    by: 'nobody',
    params: { token: world.row('token.sign') },
    body: form({ name: world.canary('shop'), agreed: 'yes' }),
    headers: elsewhere(),
  }),
  'pages.answer_quote': (world) => ({
    by: 'nobody',
    params: { token: world.row('token.quote') },
    body: form({ shown: world.row('quote.hash'), agreed: 'yes', answer: 'accept' }),
    headers: elsewhere(),
  }),
  'pages.show_outlets': () => ({ by: 'nobody', query: { division: '99' }, headers: elsewhere() }),
  'pages.show_problem': () => ({ by: 'nobody', params: { code: 'request.not_found' } }),

  // memberships last: nobody is a member as before after these
  'onboarding.review_membership': row('maker', 'membership', 'applied.membership', nothing),
  'onboarding.approve_membership': row('maker', 'membership', 'applied.membership', nothing),
  'onboarding.request_changes': row('maker', 'membership', 'turnedDown.membership', (world) => ({
    reason: world.canary('turnedDown'),
    missing: ['insurance'],
  })),
  'onboarding.decline_membership': row('maker', 'membership', 'turnedDown.membership', reason('turnedDown')),
  'network.reinstate_membership': row('maker', 'membership', 'suspended.membership', reason('suspended')),
  'network.suspend_membership': row('maker', 'membership', 'other.membership', reason('other')),
  'network.terminate_membership': row('maker', 'membership', 'distributor.membership', reason('distributor')),
  // and then the ends: of what a tenant's tokens may, and of a tenant
  'identity.show_account': read('colleague'),
  'identity.list_sessions': read('colleague'),
  'identity.revoke_session': row('colleague', 'session', 'session', nothing),
  'identity.enrol_totp': () => ({ by: 'colleague', body: { password: PASSWORD } }),
  'identity.confirm_totp': (world) => ({
    by: 'confirming',
    body: { code: codeOf(world, 'confirming') },
    isOfNow: true,
  }),
  'identity.remove_second_factor': row('invited', 'user', 'user.confirming', nothing),
  'identity.disable_totp': (world) => ({
    by: 'leaving',
    body: { password: PASSWORD, code: codeOf(world, 'leaving') },
    isOfNow: true,
  }),
  'identity.show_user': row('invited', 'user', 'user.colleague'),
  'identity.change_user': row('invited', 'user', 'user.colleague', (world) => ({ name: world.canary('invitedHome') })),
  'identity.enable_user': row('invited', 'user', 'user.disabled', nothing),
  'identity.disable_user': row('invited', 'user', 'user.confirming', nothing),
  'identity.end_sessions_of_user': row('invited', 'user', 'user.leaving', nothing),
  'identity.revoke_other_sessions': read('colleague'),
  'identity.change_password': () => ({
    by: 'colleague',
    body: { password: PASSWORD, newPassword: 'another that is long enough' },
  }),
  'identity.reset_password': (world) => ({
    by: 'nobody',
    body: { tenant: world.tenant('invited').slug, token: world.row('resetToken'), password: 'long enough for this' },
  }),
  'identity.show_client': row('invited', 'client', 'invited.client'),
  'identity.add_client_keys': row('invited', 'client', 'invited.client', () => ({ keys: [publicKey('one-more')] })),
  'identity.revoke_client_secret': (world) => ({
    by: 'invited',
    params: { client: world.row('invited.client'), id: world.row('secret') },
    body: {},
  }),
  'identity.add_client_secret': row('invited', 'client', 'invited.client', nothing),
  'identity.revoke_client_key': (world) => ({
    by: 'invited',
    params: { client: world.row('invited.client'), kid: world.row('kid') },
    body: {},
  }),
  'identity.rotate_keys': (world) => ({ by: 'operator', body: { tenant: world.tenant('applied').slug } }),
  'identity.revoke_client': row('invited', 'client', 'invited.client', nothing),
  'privacy.erase_tenant': (world) => {
    const { slug } = world.tenant('turnedDown');
    return { by: 'operator', params: { tenant: slug }, body: { confirm: slug } };
  },
};
