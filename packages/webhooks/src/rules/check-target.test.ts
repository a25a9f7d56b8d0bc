import { describe, expect, test } from 'vitest';
import { checkTarget, type TargetFault } from './check-target.ts';

const limits = { ownOrigin: 'https://aftercare.example', loopback: null };
const check = (url: string) => checkTarget(url, limits);

test.each([
  ['https://erp.lixia.example/hooks', 'https://erp.lixia.example/hooks'],
  ['https://erp.lixia.example', 'https://erp.lixia.example/'],
  ['https://erp.lixia.example:443/hooks?shop=1', 'https://erp.lixia.example/hooks?shop=1'],
  ['https://erp.lixia.example:8443/hooks', 'https://erp.lixia.example:8443/hooks'],
  ['HTTPS://ERP.Lixia.Example/Hooks', 'https://erp.lixia.example/Hooks'],
  ['https://erp.lixia.example/hooks#part', 'https://erp.lixia.example/hooks'],
  ['https://维修.中国/hooks', 'https://xn--8uq495i.xn--fiqs8s/hooks'],
  ['https://a_b.lixia.example/', 'https://a_b.lixia.example/'],
  ['https://10.lixia.example/', 'https://10.lixia.example/'],
  ['https://localhost.lixia.example/', 'https://localhost.lixia.example/'],
])('%s is called as %s', (url, called) => {
  const target = check(url);
  expect(target).toEqual({ kind: 'allowed', url: called });
  // What was allowed is allowed again, and means the same.
  expect(check(called)).toEqual(target);
});

/** Private, link-local and other addresses that lead inside, in every spelling that a parser takes for a number. */
const PRIVATE_FORMS = [
  'https://127.0.0.1/',
  'https://127.0.0.1:8443/',
  'https://127.1/',
  'https://127.0.1/',
  'https://127.255.255.254/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://0x7f.0x0.0x0.0x1/',
  'https://0x7f.1/',
  'https://017700000001/',
  'https://0177.0.0.1/',
  'https://0177.0.0.01/',
  'https://127.0.0.1./',
  'https://①②⑦.⓪.⓪.①/',
  'https://１２７.０.０.１/',
  'https://127。0。0。1/',
  'https://%31%32%37%2e%30%2e%30%2e%31/',
  'https://0/',
  'https://0.0.0.0/',
  'https://10.0.0.1/',
  'https://10.255.255.255/',
  'https://0xa000001/',
  'https://167772161/',
  'https://172.16.0.1/',
  'https://172.31.255.255/',
  'https://192.168.0.1/',
  'https://192.168.1/',
  'https://3232235777/',
  'https://0xc0a80101/',
  'https://169.254.169.254/latest/meta-data/',
  'https://2852039166/',
  'https://0xa9fea9fe/',
  'https://0251.0376.0251.0376/',
  'https://100.64.0.1/',
  'https://100.100.100.200/',
  'https://198.18.0.1/',
  'https://224.0.0.1/',
  'https://240.0.0.1/',
  'https://255.255.255.255/',
  'https://[::1]/',
  'https://[0:0:0:0:0:0:0:1]/',
  'https://[::]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:7f00:1]/',
  'https://[0:0:0:0:0:ffff:10.0.0.1]/',
  'https://[::127.0.0.1]/',
  'https://[fe80::1]/',
  'https://[fc00::1]/',
  'https://[fd00:ec2::254]/',
  'https://[fec0::1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://[2002:7f00:1::]/',
  'https://[ff02::1]/',
  // public ones as well: a number is no name
  'https://8.8.8.8/',
  'https://[2606:4700::1111]/',
];

describe('no address is taken for a name', () => {
  test('there are forty forms at least', () => {
    expect(new Set(PRIVATE_FORMS).size).toBeGreaterThanOrEqual(40);
  });
  test.each(PRIVATE_FORMS)('%s', (url) => {
    expect(check(url).kind).toBe('refused');
  });
});

test.each<[string, TargetFault]>([
  ['https://localhost/', 'not_a_name'],
  ['https://LOCALHOST/', 'not_a_name'],
  ['https://localhost./', 'not_a_name'],
  ['https://shop.localhost/', 'not_public'],
  ['https://printer.local/', 'not_public'],
  ['https://printer.local./', 'not_a_name'],
  ['https://metadata.google.internal/', 'not_public'],
  ['https://metadata.goog/', 'not_public'],
  ['https://metadata/', 'not_a_name'],
  ['https://instance-data/', 'not_a_name'],
  ['https://erp.corp/', 'not_public'],
  ['https://router.lan/', 'not_public'],
  ['https://nas.home.arpa/', 'not_public'],
  ['https://1.0.0.127.in-addr.arpa/', 'not_public'],
  ['https://server.intranet/', 'not_public'],
  ['https://127.0.0.1.nip.io/', 'not_public'],
  ['https://10-0-0-1.sslip.io/', 'not_public'],
  ['https://localtest.me/', 'not_public'],
  ['https://shop.lvh.me/', 'not_public'],
  ['https://hidden.onion/', 'not_public'],
  ['https://aftercare.example/v1/claims', 'own_address'],
  ['https://AFTERCARE.example:8443/', 'own_address'],
])('the name %s is refused: %s', (url, fault) => {
  expect(check(url)).toEqual({ kind: 'refused', fault });
});

describe('what parsers read differently', () => {
  test.each<[string, TargetFault]>([
    ['https://erp.lixia.example@127.0.0.1/', 'credentials'],
    ['https://user:word@erp.lixia.example/', 'credentials'],
    ['https://user@erp.lixia.example/', 'credentials'],
    ['https://erp.lixia.example\\@127.0.0.1/', 'malformed'],
    ['https:\\\\127.0.0.1\\', 'malformed'],
    ['https://127.0.0.1\\.erp.lixia.example/', 'malformed'],
    ['https://erp.lixia.example /', 'malformed'],
    [' https://erp.lixia.example/', 'malformed'],
    ['https://erp.lix\tia.example/', 'malformed'],
    ['https://erp.lixia.example/\r\nhost: x', 'malformed'],
    ['https://erp.lixia.example/\u0000', 'malformed'],
    ['https://127.0.0.1#@erp.lixia.example/', 'not_a_name'],
    ['https://127.0.0.1?@erp.lixia.example/', 'not_a_name'],
    ['https:127.0.0.1/', 'not_a_name'],
    ['https:///127.0.0.1/', 'not_a_name'],
    ['//erp.lixia.example/', 'malformed'],
    ['/hooks', 'malformed'],
    ['', 'malformed'],
    ['https://', 'malformed'],
    ['https://[::1', 'malformed'],
    ['https://1.2.3.4.5.6.7.8.256/', 'malformed'],
    ['https://-.-/', 'not_a_name'],
    ['https://.example/', 'not_a_name'],
    ['https://erp..example/', 'not_a_name'],
    ['https://erp.123/', 'malformed'],
    ['https://erp.x/', 'not_a_name'],
    [`https://${'a'.repeat(64)}.example/`, 'not_a_name'],
    [`https://${'a.'.repeat(130)}example/`, 'not_a_name'],
    ['http://erp.lixia.example/', 'not_https'],
    ['http://127.0.0.1/', 'not_https'],
    ['ftp://erp.lixia.example/', 'not_https'],
    ['file:///etc/passwd', 'not_https'],
    ['gopher://erp.lixia.example/', 'not_https'],
    ['javascript:alert(1)', 'not_https'],
    ['data:text/plain,x', 'not_https'],
    ['blob:https://erp.lixia.example/1', 'not_https'],
    ['wss://erp.lixia.example/', 'not_https'],
    ['https://erp.lixia.example:80/', 'port'],
    ['https://erp.lixia.example:22/', 'port'],
    ['https://erp.lixia.example:6379/', 'port'],
    ['https://erp.lixia.example:0/', 'port'],
    ['https://erp.lixia.example:65536/', 'malformed'],
  ])('%j: %s', (url, fault) => {
    expect(check(url)).toEqual({ kind: 'refused', fault });
  });
});

describe('a receiver on this machine, in development', () => {
  const loopback = 'http://127.0.0.1:4100';
  test('is the one origin that was named, and no other', () => {
    const here = { ...limits, loopback };
    expect(checkTarget('http://127.0.0.1:4100/hooks', here)).toEqual({
      kind: 'allowed',
      url: 'http://127.0.0.1:4100/hooks',
    });
    for (const url of [
      'http://127.0.0.1:4101/',
      'https://127.0.0.1:4100/',
      'http://localhost:4100/',
      'http://[::1]:4100/',
    ])
      expect(checkTarget(url, here).kind).toBe('refused');
  });
  test('is refused where none is named', () => {
    expect(check(`${loopback}/hooks`)).toEqual({ kind: 'refused', fault: 'not_https' });
  });
});
