/**
 * What one tenant lets in on one UTC day unless an operator gave it another maximum; counted in its own database. A flood from
 * many addresses, or by a member who was trusted, ends here.
 */
export const QUOTAS = {
  /** Mails to people who are not here yet. */
  invitations: 2000,
  /** Requests for service from the pages behind the codes. */
  page_requests: 5000,
  /** Photos and papers that are kept, in bytes. */
  file_bytes: 20_000_000_000,
} as const;
export type QuotaName = keyof typeof QUOTAS;

/** Every list, text and loop has a bound; they stand here so that a reader finds them in one place. */
export const LIMITS = {
  /** D1: bound parameters of one statement. */
  statementParameters: 100,
  /** D1: bytes of one SQL text (the platform refuses 100 000). */
  statementBytes: 90_000,
  /** Statements of one invocation that we allow ourselves (the platform refuses 1 000). */
  statementsPerInvocation: 500,
  /** From here on a queue consumer begins nothing new: what is left over goes on in an invocation of its own. */
  statementsBeforePause: 400,
  /** D1: bytes of one row (the platform refuses 2 MB). */
  rowBytes: 2_000_000,
  /** JSON request body in bytes. */
  jsonBodyBytes: 1_000_000,
  /** The same where one request has many things, in bytes. */
  batchBodyBytes: 4_000_000,
  /** A file of ten thousand claims, in bytes. */
  claimsFileBytes: 12_000_000,
  /** Levels of a JSON body; what we take ourselves has less than ten. */
  jsonDepth: 64,
  /** Fields that one refusal names. */
  fieldErrors: 100,
  /** Small CSV import in one request, in bytes. */
  csvBodyBytes: 1_000_000,
  /** Evidence file in bytes. */
  fileBytes: 10_000_000,
  /** Requests of one person or machine client in a minute, at one location of the platform; wrangler.toml says it again. */
  requestsPerMinute: 3000,
  pageDefault: 50,
  pageMaximum: 200,
  idempotencyKeyCharacters: 255,
  /** Commits that are tried again after a concurrent writer won. */
  staleRetries: 3,
  /** Commits that one part of a command on many items is tried with, whole and in halves. */
  attemptsOfPart: 24,
  eventsPerPull: 100,
} as const;
