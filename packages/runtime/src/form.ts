import { Refusal } from './refusal.ts';

/** How forms of a browser come: with files and without. */
export const FORM_TYPES = ['multipart/form-data', 'application/x-www-form-urlencoded'] as const;

export interface Form {
  /** As typed, without the spaces around it; the first of several of one name, empty where there is none. */
  text(name: string): string;
  /** Null where nothing was chosen: a browser then sends a part without name and content. */
  file(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
}

/** The form in a body that was read whole, by the platform's own parser. Refuses with `request.not_form`. */
export async function readForm(request: {
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
}): Promise<Form> {
  const parts = await parse(request);
  return {
    text(name) {
      const value = parts.get(name);
      return typeof value === 'string' ? value.trim() : '';
    },
    async file(name) {
      const value = parts.get(name);
      return value === null || typeof value === 'string' || value.size === 0
        ? null
        : new Uint8Array(await value.arrayBuffer());
    },
  };
}

async function parse({ headers, body }: { headers: Headers; body: Uint8Array<ArrayBuffer> }): Promise<FormData> {
  try {
    const contentType = headers.get('content-type') ?? '';
    return await new Response(body, { headers: { 'Content-Type': contentType } }).formData();
  } catch {
    throw new Refusal('request.not_form');
  }
}

/**
 * Refuses with `request.cross_site` what another site's page sends. A browser says so in `Sec-Fetch-Site`; where that is
 * missing, `Origin` decides. `Origin: null` alone is let pass: our pages send no referrer, and older browsers then hide the
 * origin of our own forms as well. Who is no browser may send what it likes, and gains nothing: there is no cookie to ride on.
 */
export function requireSameSite(headers: Headers, ownOrigin: string): void {
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  const isOwn =
    site === null
      ? origin === null || origin === 'null' || origin === ownOrigin
      : site === 'same-origin' || site === 'none';
  if (!isOwn) throw new Refusal('request.cross_site');
}
