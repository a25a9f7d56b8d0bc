import type { Finding } from '@aftercare/kernel';
import type { CustomerTariff } from '../words.ts';

/** A customer tariff may be published when each operation and each part stands in it once. */
export function validateCustomerTariff({ operations, parts }: CustomerTariff): readonly Finding[] {
  return [
    ...findRepeated(
      operations.map(({ code }) => code),
      '/operations',
    ),
    ...findRepeated(
      parts.map(({ number }) => number),
      '/parts',
    ),
  ];
}

function findRepeated(names: readonly string[], path: string): readonly Finding[] {
  return names.flatMap((name, index) => {
    const first = names.indexOf(name);
    if (first === index) return [];
    return [
      {
        code: 'warranty.tariff_repeated',
        severity: 'blocks' as const,
        clause: null,
        path: `${path}/${index}`,
        params: { name, first, index },
        cureUntil: null,
      },
    ];
  });
}
