import type { ModelWithSheet } from './product.ts';

type Components = ModelWithSheet['components'];
type Parts = ModelWithSheet['parts'];
type Operations = ModelWithSheet['operations'];
type Documents = ModelWithSheet['documents'];
type DocumentPlace = Documents[number]['at']['zh'];

/*
 * A sheet as lines that somebody types or pastes from a table: one thing a line, with | or a tab between. What cannot be
 * read as it should be is sent as it is not allowed, so that the API names the line; nothing is left out without a word.
 */

/** Code, Chinese and English name. */
export function writeComponents(components: Components): string {
  return writeLines(components.map(({ code, name }) => [code, name.zh, name.en]));
}

export function readComponents(text: string): Components {
  return readLines(text).map(([code = '', zh = '', en = '']) => ({ code, name: { zh, en } }));
}

/** Number, names, how many, where, and the component. */
export function writeParts(parts: Parts): string {
  return writeLines(
    parts.map(({ number, name, quantity, position, component }) => [
      number,
      name.zh,
      name.en,
      String(quantity),
      position,
      component ?? '',
    ]),
  );
}

export function readParts(text: string): Parts {
  return readLines(text).map(([number = '', zh = '', en = '', quantity = '', position = '', component = '']) => ({
    number,
    name: { zh, en },
    quantity: readCount(quantity),
    position,
    component: component === '' ? null : component,
  }));
}

/** Code, names, minutes, and the component. */
export function writeOperations(operations: Operations): string {
  return writeLines(
    operations.map(({ code, name, minutes, component }) => [code, name.zh, name.en, String(minutes), component ?? '']),
  );
}

export function readOperations(text: string): Operations {
  return readLines(text).map(([code = '', zh = '', en = '', minutes = '', component = '']) => ({
    code,
    name: { zh, en },
    minutes: readCount(minutes),
    component: component === '' ? null : component,
  }));
}

/** Kind, names, and where it is in each language: an address, or a file of the manufacturer's own. */
export function writeDocuments(documents: Documents): string {
  return writeLines(
    documents.map(({ kind, name, at }) => [kind, name.zh, name.en, writePlace(at.zh), writePlace(at.en)]),
  );
}

export function readDocuments(text: string): Documents {
  return readLines(text).map(([kind = '', zh = '', en = '', atZh = '', atEn = '']) => ({
    // safe: the API holds it against the kinds that it knows, and names the line of one that it does not
    kind: kind.toLowerCase() as Documents[number]['kind'],
    name: { zh, en },
    at: { zh: readPlace(atZh), en: readPlace(atEn) },
  }));
}

function writePlace(place: DocumentPlace): string {
  if (place === null) return '';
  return 'url' in place ? place.url : place.file;
}

function readPlace(text: string): DocumentPlace {
  if (text === '') return null;
  return text.startsWith('fil_') ? { file: text } : { url: text };
}

/** 0 is no quantity and no time: the API refuses it and names the line. */
function readCount(text: string): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}

/** What is missing at the end of a line is not written. */
function writeLines(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join(' | ').replace(/(\s*\|\s*)+$/, '')).join('\n');
}

function readLines(text: string): readonly (readonly string[])[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(/[|\t]/).map((part) => part.trim()));
}
