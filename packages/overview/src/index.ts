export { showToday } from './actions/show-today.ts';
