import { toOpenApi } from '@aftercare/runtime';
import { catalogue, listActions } from './actions.ts';

/** The OpenAPI document of this build. It is written to a file at build time; the Worker serves the file. */
export function describeApi() {
  return toOpenApi(
    listActions(() => ({ control: [], tenant: [] })),
    catalogue,
  );
}
