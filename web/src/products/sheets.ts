/** Sheets and rolls that labels are printed on, as the API names them; their measures stand in the style of print. */
export const SHEETS = ['a4_24', 'a4_65', 'roll_50x30', 'roll_62x29'] as const;
export type SheetName = (typeof SHEETS)[number];

const PER_PAGE: Readonly<Record<SheetName, number>> = { a4_24: 24, a4_65: 65, roll_50x30: 1, roll_62x29: 1 };

/** Labels page by page. */
export function splitIntoPages<Item>(items: readonly Item[], sheet: SheetName): readonly (readonly Item[])[] {
  const perPage = PER_PAGE[sheet];
  return Array.from({ length: Math.ceil(items.length / perPage) }, (_, page) =>
    items.slice(page * perPage, (page + 1) * perPage),
  );
}
