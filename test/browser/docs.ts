/** The places of the reference that the tests and the pictures look at. */
import type { Page } from 'playwright-core';
import type { Language } from './console.ts';

const PLACES = ['start', 'claims', 'claimsSubmit', 'schema-Decision'];

export async function visitReference(
  page: Page,
  baseUrl: string,
  language: Language,
  look: (place: string) => Promise<void>,
): Promise<void> {
  for (const place of PLACES) {
    await page.goto(`${baseUrl}/docs?lang=${language}#${place}`);
    await look(place);
  }
}
