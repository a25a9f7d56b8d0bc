import { type FileOwner, PICTURE_TYPES } from '@aftercare/evidence';
import type { Instant } from '@aftercare/kernel';
import { findUnitByCode } from '@aftercare/products';
import {
  defineAction,
  FORM_TYPES,
  type Form,
  nameActor,
  Refusal,
  readForm,
  requireSameSite,
  sha256Hex,
  useQuota,
} from '@aftercare/runtime';
import { findRequest, openRequest, type RequestDraft, readsForRequest } from '@aftercare/service';
import * as z from 'zod';
import { at, withLanguage } from '../address.ts';
import { type ChosenFile, FORM_LIMIT_BYTES, faultOf, readChosenFile } from '../chosen-file.ts';
import { seeOther, toAnswer } from '../document.tsx';
import { hasFaults } from '../form.tsx';
import { limitForms } from '../limit-forms.ts';
import { findMaker } from '../maker.ts';
import { type RequestForm, readRequestForm } from '../read-request-form.ts';
import { toOpenedPage, toRequestForm } from '../request-form.tsx';
import { productSpace } from '../space.ts';
import { toFormKey, toTrackingToken } from '../tracking-token.ts';
import { codeParams, pageQuery } from '../wire.ts';

const KIND = 'repair';

/**
 * A customer asks for service from the page behind the code. The link that the form leads to is made of the form itself, so
 * a second sending of it finds the request of the first; nothing readable of the link is stored, hence no answer is kept.
 */
export const askForService = defineAction({
  name: 'pages.ask_for_service',
  method: 'POST',
  path: '/q/{code}/requests',
  summary: 'Ask for service; leads to the private page of the request',
  permission: null,
  space: productSpace,
  idempotencyKey: 'none',
  params: codeParams,
  query: pageQuery,
  body: z.undefined(),
  rawBody: { mediaTypes: FORM_TYPES, limitBytes: FORM_LIMIT_BYTES },
  answers: { 303: 'none', 409: 'text/html', 422: 'text/html' },
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
    const { answers, photo, key } = await readRequest(await readForm(request), owner);
    const maker = await findMaker(platform, database);
    const token = await toTrackingToken(maker.codePrefix, params.code, key);
    const tokenHash = await sha256Hex(token);
    const codeHash = await sha256Hex(params.code);
    const { unit, earlier, ...loaded } = await load({
      unit: findUnitByCode({ codeHash }),
      earlier: findRequest({ key: tokenHash }),
      ...readsForRequest({
        unit: codeHash,
        kind: KIND,
        divisionCode: answers.customer.divisionCode,
        reportedAt: now,
        now,
      }),
    });
    if (unit === undefined) throw new Refusal('products.code_unknown');
    const done = seeOther(withLanguage(`/r/${token}`, request.url));
    if (earlier !== undefined) return done;
    const productPath = `/q/${params.code}`;
    const facts = { language, maker: maker.name, unit, productPath, url: at(`${productPath}/request`, request.url) };
    if (hasFaults(answers)) return toAnswer(422, toRequestForm({ ...facts, state: answers, formKey: key }));
    if (loaded.openRequest !== undefined) return toAnswer(409, toOpenedPage(facts));
    const made = photo.kind === 'made' ? photo.made : null;
    const { plan } = openRequest(
      toDraft(answers, { reportedAt: now, photos: made === null ? [] : [made.file.id], tokenHash }),
      { ...loaded, unit },
      { now, network: maker.slug, by: 'customer' },
    );
    await made?.put(platform.files);
    return commit({
      ...plan,
      writes: [...(made?.plan.writes ?? []), ...plan.writes, ...useQuota('page_requests', 1, now)],
      history: [...(made?.plan.history ?? []), ...plan.history],
      answer: done,
    });
  },
});

interface SentRequest {
  readonly answers: RequestForm;
  readonly photo: ChosenFile;
  readonly key: string;
}

async function readRequest(form: Form, owner: FileOwner): Promise<SentRequest> {
  const answers = readRequestForm(form);
  const photo = await readChosenFile(form, 'photo', { allowed: PICTURE_TYPES, owner });
  const fault = faultOf(photo, hasFaults(answers));
  const faults = fault === undefined ? answers.faults : { ...answers.faults, photo: fault };
  return { answers: { ...answers, faults }, photo, key: toFormKey(form.text('key')) };
}

function toDraft(
  { symptomText, symptomCode, customer }: RequestForm,
  more: { readonly reportedAt: Instant } & Pick<RequestDraft, 'photos' | 'tokenHash'>,
): RequestDraft {
  return { kind: KIND, channel: 'qr', severity: null, customerTier: null, symptomText, symptomCode, customer, ...more };
}
