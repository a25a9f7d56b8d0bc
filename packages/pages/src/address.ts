/** An address of ours with the language that the customer chose, where one was chosen. */
export function withLanguage(path: string, { searchParams }: URL): string {
  const language = searchParams.get('lang');
  return language === 'zh' || language === 'en' ? `${path}?lang=${language}` : path;
}

/** The same page under another path: a form that is refused is shown by an address that cannot be opened. */
export function at(path: string, url: URL): URL {
  return new URL(`${path}${url.search}`, url);
}
