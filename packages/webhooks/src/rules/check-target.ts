/** Why an address is refused; the text of the problem says it in words. */
export type TargetFault =
  | 'malformed'
  | 'not_https'
  | 'credentials'
  | 'port'
  | 'not_a_name'
  | 'not_public'
  | 'own_address';

export type Target =
  | { readonly kind: 'allowed'; readonly url: string }
  | { readonly kind: 'refused'; readonly fault: TargetFault };

export interface TargetLimits {
  /** Where this service itself answers: a webhook to it would be a circle. */
  readonly ownOrigin: string;
  /** An origin on this machine that is allowed all the same; null in what is deployed. */
  readonly loopback: string | null;
}

const PORTS = ['', '8443'];

/** Names that never lead to a public place (RFC 6761, RFC 6762, RFC 8375, RFC 9476), and those that networks use inside. */
const INSIDE = [
  'alt',
  'arpa',
  'corp',
  'home',
  'internal',
  'intranet',
  'invalid',
  'lan',
  'local',
  'localdomain',
  'localhost',
  'onion',
  'private',
  'test',
];

/** Public names whose only use is to stand for an address inside, and the metadata service of a cloud. */
const STAND_INS = [
  'backname.io',
  'lacolhost.com',
  'localtest.me',
  'lvh.me',
  'metadata.goog',
  'nip.io',
  'sslip.io',
  'traefik.me',
  'vcap.me',
  'xip.io',
];

/**
 * Whether the service calls this address. It cannot see what a name resolves to, so it takes public names only: https, a
 * name of at least two parts, no number in any spelling, no credentials, the usual ports. The URL is read once, by the
 * parser of the platform, and what that parser wrote is what is stored and called: `https://0x7f.1/`, `https://①②⑦.0.0.1/`
 * and `https://public.example@127.0.0.1/` all have become what they mean before anything is decided.
 */
export function checkTarget(text: string, { ownOrigin, loopback }: TargetLimits): Target {
  const url = readUrl(text);
  if (url === null) return refuse('malformed');
  url.hash = '';
  if (loopback !== null && url.origin === loopback) return { kind: 'allowed', url: url.href };
  if (url.protocol !== 'https:') return refuse('not_https');
  if (url.username !== '' || url.password !== '') return refuse('credentials');
  if (!PORTS.includes(url.port)) return refuse('port');
  if (!isName(url.hostname)) return refuse('not_a_name');
  if ([...INSIDE, ...STAND_INS].some((zone) => url.hostname.endsWith(`.${zone}`) || url.hostname === zone))
    return refuse('not_public');
  if (url.hostname === new URL(ownOrigin).hostname) return refuse('own_address');
  return { kind: 'allowed', url: url.href };
}

/** Whoever writes blanks, control characters or backslashes into an address means something else than a parser. */
function readUrl(text: string): URL | null {
  if (/[\s\\\p{Cc}]/u.test(text)) return null;
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** At least two labels, the last of letters: no number can look like that (RFC 3696 §2), and no bracket either. */
function isName(host: string): boolean {
  const labels = host.split('.');
  const top = labels.at(-1) ?? '';
  return (
    host.length <= 253 &&
    labels.length >= 2 &&
    /^([a-z]{2,63}|xn--[a-z0-9-]{1,59})$/.test(top) &&
    labels.every((label) => /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label))
  );
}

function refuse(fault: TargetFault): Target {
  return { kind: 'refused', fault };
}
