import type { FindingParams } from '@aftercare/kernel';
import type { ModelComponent, ModelSheet } from '../words.ts';

/** What is wrong with a sheet, and where (RFC 6901 pointer). */
export interface SheetFault {
  readonly pointer: string;
  readonly code: string;
  readonly params: FindingParams;
}

/**
 * What of a model's sheet contradicts itself or the model: a place that two parts have, an operation that is named twice, a component
 * that the model has not, a price above its own cap, a file that is not there.
 */
export function checkSheet(
  { parts, operations, documents, prices }: ModelSheet,
  components: readonly Pick<ModelComponent, 'code'>[],
  knownFiles: ReadonlySet<string>,
): readonly SheetFault[] {
  const known = new Set(components.map(({ code }) => code));
  const component = (list: string, rows: readonly { readonly component: string | null }[]) =>
    rows.flatMap(({ component: code }, at): SheetFault[] =>
      code === null || known.has(code)
        ? []
        : [{ pointer: `/${list}/${at}/component`, code: 'products.component_unknown', params: { component: code } }],
    );
  const twice = (list: string, keys: readonly string[], code: string) =>
    keys.flatMap((key, at): SheetFault[] =>
      keys.indexOf(key) === at ? [] : [{ pointer: `/${list}/${at}`, code: `products.${code}`, params: { key } }],
    );
  const files = documents.flatMap(({ at }, index) =>
    (['en', 'zh'] as const).flatMap((language): SheetFault[] => {
      const place = at[language];
      return place === null || !('file' in place) || knownFiles.has(place.file)
        ? []
        : [
            {
              pointer: `/documents/${index}/at/${language}`,
              code: 'products.file_unknown',
              params: { file: place.file },
            },
          ];
    }),
  );
  return [
    ...component('parts', parts),
    ...twice(
      'parts',
      parts.map(({ position }) => position),
      'position_twice',
    ),
    ...component('operations', operations),
    ...twice(
      'operations',
      operations.map(({ code }) => code),
      'operation_twice',
    ),
    ...files,
    ...(prices !== null && prices.cap !== null && prices.list > prices.cap
      ? [{ pointer: '/prices/cap', code: 'products.price_above_cap', params: { list: prices.list, cap: prices.cap } }]
      : []),
  ];
}

/** Files that a sheet names, each once. */
export function listFilesOf({ documents }: Pick<ModelSheet, 'documents'>): readonly string[] {
  const places = documents.flatMap(({ at }) => [at.en, at.zh]);
  return [...new Set(places.flatMap((place) => (place !== null && 'file' in place ? [place.file] : [])))];
}
