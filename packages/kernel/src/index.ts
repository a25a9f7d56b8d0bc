export * from './calendar.ts';
export * from './finding.ts';
export * from './id.ts';
export * from './instant.ts';
export * from './json.ts';
export * from './limits.ts';
export * from './money.ts';
export * from './texts.ts';
