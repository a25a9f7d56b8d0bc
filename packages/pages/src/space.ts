import { Refusal, type Space } from '@aftercare/runtime';

/** Characters of a product code, and of a tracking link, that say whose it is. */
const PREFIX_CHARACTERS = 7;

/**
 * The manufacturer's database, found by a code of its own alone. Unknown and malformed codes look the same, and whoever tries
 * many of them is held up.
 */
function spaceBehind(parameter: 'code' | 'token', unknown: string): Space<null> {
  return {
    name: 'product',
    actors: ['anonymous', 'person', 'client'],
    refusals: [unknown],
    async open({ params, platform }) {
      const code = params[parameter] ?? '';
      const { success } = await platform.publicLimit.limit({ key: `scan:${platform.callerAddress}` });
      if (!success) throw new Refusal('request.rate_limited', {}, { retryAfterSeconds: 60 });
      const route = /^[0-9a-z]{20,40}$/.test(code)
        ? await platform.directory.findByCodePrefix(code.slice(0, PREFIX_CHARACTERS))
        : undefined;
      if (route === undefined || route.state !== 'active') throw new Refusal(unknown);
      return platform.directory.open(route);
    },
    admit: () => ({ kind: 'known', admitted: null }),
  };
}

/** A printed code is an identifier, not a proof of anything: what a scan shows is nobody's secret. */
export const productSpace = spaceBehind('code', 'products.code_unknown');
/** A tracking link is a secret: whoever has it is the customer. */
export const trackingSpace = spaceBehind('token', 'pages.link_unknown');
