/** True in builds for the embedded server and the tests, false in what `wrangler deploy` uploads. */
declare const __DEVELOPMENT__: boolean;

declare module '*.sql' {
  const text: string;
  export default text;
}
