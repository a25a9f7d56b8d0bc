/** The mails that a development build keeps instead of sending them. */

export interface KeptMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: string;
}

/** Newest first. */
export async function readMailbox(baseUrl: string): Promise<KeptMail[]> {
  const response = await fetch(`${baseUrl}/development/mailbox`);
  if (!response.ok) throw new Error(`the mailbox answered ${response.status}`);
  // The route answers in this shape only.
  return ((await response.json()) as { items: KeptMail[] }).items;
}

/** The newest mail to somebody, which may still be on its way: it is sent after the answer that caused it. */
export async function awaitMail(baseUrl: string, to: string, count = 1): Promise<KeptMail> {
  for (let round = 0; round < 100; round += 1) {
    const mails = (await readMailbox(baseUrl)).filter((mail) => mail.to === to);
    const [newest] = mails;
    if (newest !== undefined && mails.length >= count) return newest;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no mail came to ${to}`);
}

/** What stands behind `name=` in the one link of a mail. */
export function readLink({ text }: KeptMail, name: string): string {
  const link = /https?:\/\/\S+/.exec(text)?.[0] ?? '';
  const value = new URLSearchParams(link.split('?')[1]).get(name);
  if (value === null) throw new Error(`no ${name} in the link of: ${text}`);
  return value;
}
