export { toCsvLine, unescapeCell } from './escape-cell.ts';
