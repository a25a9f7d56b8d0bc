import { toGtin14 } from '@aftercare/products';
import { Refusal, type Space } from '@aftercare/runtime';

/** Characters of a product code, and of a tracking link, that say whose it is. */
const PREFIX_CHARACTERS = 7;
/** Of a code that is none. */
const MOST_CHARACTERS = 64;

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
      // From one address, and of one code from wherever it comes.
      const limits = await Promise.all(
        [`scan:${platform.callerNetwork}`, `${parameter}:${code.slice(0, MOST_CHARACTERS)}`].map((key) =>
          platform.publicLimit.limit({ key }),
        ),
      );
      if (limits.some(({ success }) => !success))
        throw new Refusal('request.rate_limited', {}, { retryAfterSeconds: 60 });
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

/** The manufacturer to whom a number on a label leads. */
export const gtinSpace: Space<null> = {
  name: 'product',
  actors: ['anonymous', 'person', 'client'],
  refusals: ['labels.gtin_unknown', 'labels.link_malformed', 'request.rate_limited'],
  async open({ params, platform }) {
    const gtin = toGtin14(params.gtin ?? '');
    if (gtin === null) throw new Refusal('labels.link_malformed', { fault: 'link_gtin' });
    const { success } = await platform.publicLimit.limit({ key: `scan:${platform.callerNetwork}` });
    if (!success) throw new Refusal('request.rate_limited', {}, { retryAfterSeconds: 60 });
    const route = (await platform.directory.findByGtins([gtin])).get(gtin);
    if (route === undefined || route.state !== 'active') throw new Refusal('labels.gtin_unknown');
    return platform.directory.open(route);
  },
  admit: () => ({ kind: 'known', admitted: null }),
};
