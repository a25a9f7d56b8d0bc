/**
 * A spreadsheet takes a cell that begins like this for a formula, and a formula can call programs. Our own numbers are
 * written as numbers and do not come here.
 */
const FORMULA = /^['\s]*[=+\-@\u2013\uFF0B\uFF0D\uFF1D\uFF20]|^['\s]*[\t\r]/;

/** Text for one cell: shown as it is, never calculated. A leading apostrophe says "this is text"; see `unescapeCell`. */
export function escapeCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** What was escaped, as it was. */
export function unescapeCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** Numbers stay numbers, also negative ones, so that a spreadsheet can add them up. */
export function toCsvLine(cells: readonly (string | number)[], numeric: ReadonlySet<number> = new Set()): string {
  return cells
    .map((cell, position) =>
      typeof cell === 'number' || (numeric.has(position) && /^-?\d+(\.\d+)?$/.test(cell))
        ? String(cell)
        : quote(escapeCell(cell)),
    )
    .join(',');
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
