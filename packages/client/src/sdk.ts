/** The API as typed functions, for programs and browsers; the types are made from the contract. */
export { type Answer, type Client, type ClientOptions, createClient, type Language, type Reply } from './client.ts';
export { type FieldProblem, ProblemError } from './problem.ts';
export { type Patience, UnreachableError } from './send.ts';
export { clientCredentials } from './token.ts';
