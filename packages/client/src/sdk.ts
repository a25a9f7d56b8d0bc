/** The API as typed functions, for programs and browsers; the types are made from the contract. */
export { type Answer, type Client, type ClientOptions, createClient, type Language } from './client.ts';
export { type FieldProblem, ProblemError } from './problem.ts';
export { clientCredentials } from './token.ts';
