/**
 * Holds the API's description against the rules of redocly and of spectral, among them those of the OWASP API Security Top 10.
 * Part of `npm run verify`; offline. An error fails; so does an exception below that nothing needs any more.
 */
import { readFileSync } from 'node:fs';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Ruleset, type RulesetDefinition, Spectral } from '@stoplight/spectral-core';
import owasp from '@stoplight/spectral-owasp-ruleset';
import { oas } from '@stoplight/spectral-rulesets';
import { inRoot } from './paths.ts';

interface Complaint {
  readonly rule: string;
  /** Where in the document, its parts joined by spaces: paths have slashes of their own. */
  readonly at: string;
  readonly message: string;
}

/** A rule that does not hold here, where, and why. */
interface Exception {
  readonly rule: string;
  readonly at: RegExp;
  readonly reason: string;
}

const EXCEPTIONS: readonly Exception[] = [
  {
    rule: 'operation-2xx-response',
    at: /^paths \/(q\/\{code\}|r\/\{token\})/,
    reason: 'A form in a browser is answered with 303 to the page that shows what became of it (post, redirect, get).',
  },
  {
    rule: 'owasp:api2:2023-no-http-basic',
    at: /^components securitySchemes client /,
    reason:
      'RFC 6749 §2.3.1 asks every token endpoint to take client_secret_basic; it opens this endpoint and no other.',
  },
  {
    rule: 'owasp:api2:2023-no-credentials-in-url',
    at: /^paths \/r\/\{token\}/,
    reason:
      'The private page of a customer who has no account: the link is the credential, for one request, with 128 random bits, stored hashed, and expiring.',
  },
  {
    rule: 'owasp:api2:2023-write-restricted',
    at: /^paths (\/v1\/(tenants|session|session\/refresh|users\/(accept|forgot-password|reset-password)) |\/(q\/\{code\}|r\/\{token\})\/)/,
    reason:
      'Nobody has a token yet who signs up, signs in, takes an invitation or has forgotten the password, and a customer never has one; each is limited by the address it comes from.',
  },
  {
    rule: 'owasp:api4:2023-rate-limit',
    at: /^/,
    reason:
      'The platform’s limiter answers yes or no, so nobody knows what is left and RateLimit would be made up. RateLimit-Policy states the quota, 429 has Retry-After.',
  },
  {
    rule: 'owasp:api8:2023-define-cors-origin',
    at: /^/,
    reason:
      'No script of another origin may read an answer: leaving Access-Control-Allow-Origin out is the strictest there is.',
  },
];

const text = readFileSync(inRoot('workers/app/openapi.json'), 'utf8');
const complaints = [...(await askRedocly(text)), ...(await askSpectral(text))];
const standing = complaints.filter((complaint) => !EXCEPTIONS.some((exception) => covers(exception, complaint)));
const idle = EXCEPTIONS.filter((exception) => !complaints.some((complaint) => covers(exception, complaint)));
for (const { rule, at, message } of standing) console.error(`${rule} at ${at}: ${message}`);
for (const { rule, at } of idle)
  console.error(`Nothing needs the exception from ${rule} at ${at} any more: take it away.`);
if (standing.length + idle.length > 0) process.exitCode = 1;

function covers({ rule, at }: Exception, complaint: Complaint): boolean {
  return rule === complaint.rule && at.test(`${complaint.at} `);
}

async function askRedocly(source: string): Promise<Complaint[]> {
  const config = await createConfig({ extends: ['recommended-strict'] });
  const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config });
  return problems.map(({ ruleId, message, location }) => ({
    rule: ruleId,
    message,
    at: toPlace((location[0]?.pointer ?? '').replace(/^#?\//, '').split('/')),
  }));
}

async function askSpectral(source: string): Promise<Complaint[]> {
  const spectral = new Spectral();
  // safe: both rulesets are spectral's own; the types of their packages are those of other versions
  spectral.setRuleset(new Ruleset({ extends: [oas, owasp] } as unknown as RulesetDefinition));
  const results = await spectral.run(JSON.parse(source));
  // 0 is an error, the rest advice. A schema is met once for each reference to it.
  const errors = results.filter(({ severity }) => severity === 0);
  const found = errors.map(({ code, message, path }) => ({ rule: String(code), message, at: toPlace(path) }));
  return [...new Map(found.map((complaint) => [`${complaint.rule} ${complaint.at}`, complaint])).values()];
}

function toPlace(path: readonly (string | number)[]): string {
  return path.map((part) => String(part).replaceAll('~1', '/').replaceAll('~0', '~')).join(' ');
}
