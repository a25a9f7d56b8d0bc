import { findNetwork } from '@aftercare/network';
import { Refusal, type Space } from '@aftercare/runtime';

/** What a network shows everybody: no token is asked for, and whoever asks too much is held up by the address. */
export const directorySpace: Space<null> = {
  name: 'public',
  actors: ['anonymous', 'person', 'client'],
  refusals: ['request.not_found', 'request.rate_limited'],
  async open(entry) {
    const { platform } = entry;
    const { success } = await platform.publicLimit.limit({ key: `scan:${platform.callerNetwork}` });
    if (!success) throw new Refusal('request.rate_limited', {}, { retryAfterSeconds: 60 });
    return platform.directory.open(await findNetwork(entry));
  },
  admit: () => ({ kind: 'known', admitted: null }),
};
