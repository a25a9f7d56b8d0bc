import type { Answer } from '@aftercare/client/sdk';

export type ModelWithSheet = Answer<'get', '/v1/networks/{network}/models/{model}'>;
export type Unit = Answer<'get', '/v1/networks/{network}/units/{serial}'>;
export type Whereabouts = Answer<'get', '/v1/networks/{network}/units/{serial}/whereabouts'>;
export type UnitFile = Answer<'get', '/v1/networks/{network}/unit-files'>['items'][number];
export type UnitFileWithParts = Answer<'get', '/v1/networks/{network}/unit-files/{file}'>;
export type Campaign = Answer<'get', '/v1/networks/{network}/campaigns'>['items'][number];
export type SerialAlarm = Answer<'get', '/v1/networks/{network}/serial-alarms'>['items'][number];
export type CodeAlarm = Answer<'get', '/v1/networks/{network}/code-alarms'>['items'][number];
export type Label = Answer<'post', '/v1/networks/{network}/labels'>['items'][number];

/** What the screen shows of the products; it stands in the address as `show`. */
export const VIEWS = ['models', 'units', 'imports', 'labels', 'campaigns', 'alarms'] as const;
export type View = (typeof VIEWS)[number];
