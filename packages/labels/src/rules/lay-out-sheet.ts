import type { SheetName } from '../words.ts';

export interface Sheet {
  /** As CSS names the paper. */
  readonly page: string;
  readonly columns: number;
  readonly rows: number;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly topMm: number;
  readonly leftMm: number;
  /** Between two columns. */
  readonly gapMm: number;
}

const roll = (widthMm: number, heightMm: number): Sheet => ({
  page: `${widthMm}mm ${heightMm}mm`,
  columns: 1,
  rows: 1,
  widthMm,
  heightMm,
  topMm: 0,
  leftMm: 0,
  gapMm: 0,
});

/** Sheets as they are sold (24 labels of 70 × 37 mm, 65 of 38.1 × 21.2 mm), and the two usual rolls of label printers. */
export const SHEETS: Readonly<Record<SheetName, Sheet>> = {
  a4_24: { page: 'A4', columns: 3, rows: 8, widthMm: 70, heightMm: 37, topMm: 0.5, leftMm: 0, gapMm: 0 },
  a4_65: { page: 'A4', columns: 5, rows: 13, widthMm: 38.1, heightMm: 21.2, topMm: 10.7, leftMm: 4.65, gapMm: 2.55 },
  roll_50x30: roll(50, 30),
  roll_62x29: roll(62, 29),
};
