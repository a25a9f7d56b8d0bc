/** What a link can be asked for, in the words of GS1 (Web Vocabulary), by where it leads. */
export const LINK_TYPES = [
  'defaultLink',
  'pip',
  'registerProduct',
  'support',
  'serviceInfo',
  'scheduleTime',
  'instructions',
  'recallStatus',
] as const;
export type LinkType = (typeof LINK_TYPES)[number];

export const VOCABULARY = 'https://ref.gs1.org/voc/';
const PREFIXES = ['gs1:', VOCABULARY, 'https://gs1.org/voc/'];

/** A link type as it may be asked for: `gs1:pip`, `pip`, or its whole address. */
export function readLinkType(asked: string): LinkType | 'linkset' | null {
  if (asked === 'linkset' || asked === 'all') return 'linkset';
  const prefix = PREFIXES.find((each) => asked.startsWith(each)) ?? '';
  return LINK_TYPES.find((type) => type === asked.slice(prefix.length)) ?? null;
}

/** Paths of the page, its forms, and the directory of outlets. Who has the whole label gets those of the unit, everybody else the page of the model. */
export function listLinks(
  at: { readonly code: string } | { readonly gtin: string },
  network: string,
): Readonly<Record<LinkType, string>> {
  const page = 'code' in at ? `/q/${at.code}` : `/m/${at.gtin}`;
  const form = (name: string) => ('code' in at ? `${page}/${name}` : `${page}#${name}`);
  return {
    defaultLink: page,
    pip: page,
    registerProduct: form('register'),
    support: form('request'),
    serviceInfo: `/outlets/${network}`,
    scheduleTime: form('request'),
    instructions: `${page}#manual`,
    recallStatus: `${page}#recall`,
  };
}
