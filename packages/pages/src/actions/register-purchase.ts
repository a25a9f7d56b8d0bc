import type { FileOwner } from '@aftercare/evidence';
import { localDateAt } from '@aftercare/kernel';
import {
  findStandingByCode,
  findUnitByCode,
  listRegistrationsByCode,
  planRegistration,
  type RegistrationPlan,
} from '@aftercare/products';
import {
  defineAction,
  FORM_TYPES,
  type Form,
  nameActor,
  Refusal,
  readForm,
  requireSameSite,
  sha256Hex,
} from '@aftercare/runtime';
import { NETWORK_TIME_ZONE } from '@aftercare/warranty';
import * as z from 'zod';
import { at } from '../address.ts';
import { type ChosenFile, FORM_LIMIT_BYTES, faultOf, readChosenFile } from '../chosen-file.ts';
import { toAnswer } from '../document.tsx';
import { hasFaults } from '../form.tsx';
import type { FaultName } from '../form-texts.ts';
import { limitForms } from '../limit-forms.ts';
import { findMaker } from '../maker.ts';
import { type RegistrationForm, readRegistrationForm } from '../read-registration-form.ts';
import { INVOICE_TYPES, toRegistrationForm, toThanksPage } from '../registration-form.tsx';
import { productSpace } from '../space.ts';
import { codeParams, pageQuery } from '../wire.ts';

const FAULTS: Readonly<Record<string, FaultName>> = {
  'products.day_in_future': 'dayInFuture',
  'products.before_production': 'dayTooEarly',
};

/**
 * A customer registers a purchase. Whoever has the printed code may try: a telephone that is registered already gets the same
 * page after the same work as a new one, so that nobody learns whose product it is.
 */
export const registerPurchase = defineAction({
  name: 'pages.register_purchase',
  method: 'POST',
  path: '/q/{code}/registrations',
  summary: 'Register a purchase',
  permission: null,
  space: productSpace,
  idempotencyKey: 'none',
  params: codeParams,
  query: pageQuery,
  body: z.undefined(),
  rawBody: { mediaTypes: FORM_TYPES, limitBytes: FORM_LIMIT_BYTES },
  answers: { 200: 'text/html', 422: 'text/html' },
  refusals: [
    'products.code_unknown',
    'request.rate_limited',
    'request.not_form',
    'request.cross_site',
    'request.quota_used_up',
  ],
  async run({ load, commit, language, platform, database, request, actor, now }, { params }) {
    requireSameSite(request.headers, platform.origin);
    await limitForms(platform, params.code);
    const owner = { tenantId: database.tenantId, uploadedBy: nameActor(actor), now };
    const { answers, invoice } = await readPurchase(await readForm(request), owner);
    const key = { codeHash: await sha256Hex(params.code) };
    const { unit, standing, registered } = await load({
      unit: findUnitByCode(key),
      standing: findStandingByCode(key),
      registered: listRegistrationsByCode(key),
    });
    if (unit === undefined || standing === undefined) throw new Refusal('products.code_unknown');
    const { name: maker } = await findMaker(platform, database);
    const productPath = `/q/${params.code}`;
    const facts = { language, maker, unit, productPath, url: at(`${productPath}/register`, request.url) };
    const sendBack = (faults: RegistrationForm['faults'], fault?: FaultName) =>
      toAnswer(
        422,
        toRegistrationForm({
          ...facts,
          state: { values: answers.values, faults },
          today: localDateAt(now, NETWORK_TIME_ZONE),
          ...(fault === undefined ? {} : { fault }),
        }),
      );
    if (hasFaults(answers)) return sendBack(answers.faults);
    const made = invoice.kind === 'made' ? invoice.made : null;
    const { purchasedOn, name, phone } = answers;
    const purchase = { purchasedOn, name, phone, invoiceFileId: made?.file.id ?? null };
    const plan = planRegistration(standing, registered, purchase, now);
    if (plan.kind === 'refused') {
      const fault = FAULTS[plan.fault.code];
      return fault === undefined ? sendBack({}, 'full') : sendBack({ purchasedOn: fault });
    }
    await made?.put(platform.files);
    return commit({
      ...joinFile(plan, plan.kind === 'new' ? made?.plan : undefined),
      unchanged: [{ subject: unit.id, version: unit.version }],
      answer: toAnswer(200, toThanksPage(facts)),
    });
  },
});

async function readPurchase(
  form: Form,
  owner: FileOwner,
): Promise<{ readonly answers: RegistrationForm; readonly invoice: ChosenFile }> {
  const answers = readRegistrationForm(form);
  const invoice = await readChosenFile(form, 'invoice', { allowed: INVOICE_TYPES, owner });
  const fault = faultOf(invoice, hasFaults(answers));
  const faults = fault === undefined ? answers.faults : { ...answers.faults, invoice: fault };
  return { answers: { ...answers, faults }, invoice };
}

type Written = Pick<Exclude<RegistrationPlan, { kind: 'refused' }>, 'writes' | 'history'>;

function joinFile(plan: Written, file: Written | undefined): Written {
  return {
    writes: [...(file?.writes ?? []), ...plan.writes],
    history: [...(file?.history ?? []), ...plan.history],
  };
}
