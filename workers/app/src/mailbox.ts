import { toMailboxPage } from '@aftercare/pages';
import { chooseLanguage, type Handover, type OutgoingMail } from '@aftercare/runtime';
import type { Env } from './env.ts';

/*
 * The mailbox of development builds: every mail lands here instead of with somebody. It lies in the file store, so it is
 * the same for all isolates and is still there after a restart. Nothing of it is in what wrangler deploys.
 */

const FOLDER = 'development/mailbox/';
const SHOWN = 50;
/** Keys are listed in the order of their text; counting down puts the newest first. */
const END_OF_TIME = 10 ** 14;

interface KeptMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: string;
}

export async function keepInMailbox(env: Env, { id, to, subject, text, createdAt }: OutgoingMail): Promise<Handover> {
  const kept: KeptMail = { to, subject, text, at: new Date(createdAt).toISOString() };
  await env.FILES.put(`${FOLDER}${END_OF_TIME - createdAt}-${id}`, JSON.stringify(kept));
  return { outcome: 'accepted' };
}

/** The newest mails, as a page, or as JSON for tests. */
export async function showMailbox(request: Request, env: Env): Promise<Response> {
  const { objects } = await env.FILES.list({ prefix: FOLDER, limit: SHOWN });
  const kept = await Promise.all(objects.map(async ({ key }) => (await env.FILES.get(key))?.json<KeptMail>()));
  const mails = kept.filter((mail) => mail !== undefined);
  const wantsPage = (request.headers.get('accept') ?? '').includes('text/html');
  if (!wantsPage) return Response.json({ items: mails });
  return toMailboxPage(mails, chooseLanguage(request, null), new URL(request.url));
}
