import { Refusal, type Space } from '@aftercare/runtime';

/** Characters of a product code that say whose product it is. */
const PREFIX_CHARACTERS = 7;

/**
 * The manufacturer's database, found by the printed code alone. A code is an identifier, not a proof of anything: what
 * a scan shows is nobody's secret. Unknown and malformed codes look the same.
 */
export const productSpace: Space<null> = {
  name: 'product',
  actors: ['anonymous', 'person', 'client'],
  async open({ params, platform }) {
    const code = params.code ?? '';
    const { success } = await platform.publicLimit.limit({ key: `scan:${platform.callerAddress}` });
    if (!success) throw new Refusal('request.rate_limited', {}, { retryAfterSeconds: 60 });
    const route = /^[0-9a-z]{20,40}$/.test(code)
      ? await platform.directory.findByCodePrefix(code.slice(0, PREFIX_CHARACTERS))
      : undefined;
    if (route === undefined || route.state !== 'active') throw new Refusal('products.code_unknown');
    return platform.directory.open(route);
  },
  admit: () => ({ kind: 'known', admitted: null }),
};
