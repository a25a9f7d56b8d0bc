/** Groups of an IPv6 address that one household is given; it may use every address behind them. */
const NETWORK_GROUPS = 4;

/** What is limited as one caller: an IPv4 address, or the /64 of an IPv6 one. `2001:db8::1` is in `2001:db8:0:0`. */
export function toNetworkAddress(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? [] : Array.from({ length: 8 - groups.length - last.length }, () => '0');
  return [...groups, ...gap, ...last]
    .slice(0, NETWORK_GROUPS)
    .map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':');
}

/** Country and region by the edge. In development the caller says it, because there is no edge. */
export function readRegion(request: Request): string | null {
  const { country, regionCode } = request.cf ?? {};
  const told = __DEVELOPMENT__ ? request.headers.get('aftercare-region') : null;
  const region = [country, regionCode].filter((part) => typeof part === 'string').join('-');
  return told ?? (__DEVELOPMENT__ || region === '' ? null : region.slice(0, 16));
}
