/** What a tenant sets up for itself, in the order of its tabs. */
export const SETTINGS = [{ screen: 'clients', permission: 'clients:manage', title: 'clients.title' }] as const;
export type Setting = (typeof SETTINGS)[number]['screen'];
