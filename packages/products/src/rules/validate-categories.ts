import type { Finding } from '@aftercare/kernel';
import type { Categories } from '../words.ts';

/** One code, one name. */
export function validateCategories({ categories }: Categories): readonly Finding[] {
  const codes = categories.map(({ code }) => code);
  return codes.flatMap((code, index): Finding[] =>
    codes.indexOf(code) === index
      ? []
      : [
          {
            code: 'products.category_twice',
            severity: 'blocks',
            clause: null,
            path: `/categories/${index}`,
            params: { category: code },
            cureUntil: null,
          },
        ],
  );
}
