import { timingSafeEqual } from 'node:crypto';
import type { Instant } from '@aftercare/kernel';
import type { Actor, Platform } from '@aftercare/runtime';
import { parseJws } from './compact-jws.ts';
import { invalidToken, readIssuerSlug, verifyAccessToken } from './tokens.ts';

/**
 * Who sends this request. What the control database knows of the caller's tenant and of the network in the path is
 * read in one round trip.
 */
export async function authenticate(
  request: Request,
  params: Readonly<Record<string, string>>,
  platform: Platform,
  now: Instant,
): Promise<Actor> {
  const token = readBearer(request);
  const network = params.network === undefined ? [] : [params.network];
  if (token === null) return { kind: 'anonymous' };
  if (isOperatorToken(token, platform.operatorToken)) return { kind: 'operator' };
  const jws = parseJws(token);
  const slug = jws === null ? null : readIssuerSlug(jws);
  if (jws === null || slug === null) throw invalidToken();
  await platform.directory.prefetch([slug, ...network]);
  return verifyAccessToken(jws, slug, platform, now);
}

function readBearer(request: Request): string | null {
  const header = request.headers.get('authorization');
  if (header === null) return null;
  const match = /^Bearer ([\x21-\x7e]+)$/i.exec(header);
  if (match?.[1] === undefined) {
    // Basic credentials belong to /oauth/token, which reads them itself.
    if (/^Basic /i.test(header)) return null;
    throw invalidToken();
  }
  return match[1];
}

function isOperatorToken(token: string, expected: string): boolean {
  const encoder = new TextEncoder();
  const [left, right] = [encoder.encode(token), encoder.encode(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}
