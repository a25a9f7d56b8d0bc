/** A statement that two people approved, made in the month after this one on a clock that is set right again. */
import { expect } from 'vitest';
import { type Caller, type Network, openCaller, type Shop, type Tenant } from './network.ts';
import type { TestServer } from './server.ts';

export async function moveClock(server: TestServer, now: Date | null): Promise<void> {
  const body = JSON.stringify({ now: now?.toISOString() ?? null });
  const response = await fetch(`${server.baseUrl}/development/clock`, { method: 'PUT', body });
  expect(response.status).toBe(200);
}

export async function signInAgain(
  server: TestServer,
  { slug, password }: Pick<Tenant, 'slug' | 'password'>,
  email: string,
): Promise<Caller> {
  const nobody = openCaller(server.baseUrl, null);
  const { accessToken } = await nobody.make<{ accessToken: string }>('/v1/session', { tenant: slug, email, password });
  return openCaller(server.baseUrl, accessToken);
}

/** The shop must have something decided in this month. */
export async function makeStatement(server: TestServer, network: Network, shop: Shop): Promise<string> {
  const now = new Date();
  const period = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 7);
  const { maker } = network;
  const email = `approver@${maker.slug}.example`;
  const { invitationToken } = await maker.owner.make<{ invitationToken: string }>('/v1/users', {
    email,
    name: 'Second',
    roles: ['approver'],
  });
  await openCaller(server.baseUrl, null).make('/v1/users/accept', {
    tenant: maker.slug,
    token: invitationToken,
    password: maker.password,
  });
  await moveClock(server, new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 16)));
  try {
    const owner = await signInAgain(server, maker, maker.ownerEmail);
    const second = await signInAgain(server, maker, email);
    const member = await signInAgain(server, shop, shop.ownerEmail);
    const statements = `${network.path}/statements`;
    await owner.make(`${network.path}/periods/${period}/close`, {});
    let id: string | undefined;
    for (let visits = 0; visits < 400 && id === undefined; visits++) {
      await server.tick();
      const { body } = await member.get<{ items: { id: string }[] }>(`${statements}?period=${period}`);
      id = body.items[0]?.id;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    if (id === undefined) throw new Error('no statement was made');
    await member.make(`${statements}/${id}/confirm`, {});
    await member.make(`${statements}/${id}/papers`, {});
    await owner.make(`${statements}/${id}/audit`, {});
    await second.make(`${statements}/${id}/approve`, {});
    await owner.make(`${statements}/${id}/approve`, {});
    return id;
  } finally {
    await moveClock(server, null);
  }
}
