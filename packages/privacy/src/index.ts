export { eraseCustomer } from './actions/erase-customer.ts';
export { eraseTenant } from './actions/erase-tenant.ts';
export { exportCustomer } from './actions/export-customer.ts';
export { exportTable } from './actions/export-table.ts';
export { repeatErasures } from './actions/repeat-erasures.ts';
export { revealCustomer } from './actions/reveal-customer.ts';
export { showExport } from './actions/show-export.ts';
export { REGISTER } from './register.ts';
export { problems as privacyProblems } from './texts.ts';
