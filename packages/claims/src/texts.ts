import type { CodeTexts, RuleTexts } from '@aftercare/kernel';
import type { ProblemTexts } from '@aftercare/runtime';
import * as appeal from './texts/appeal.ts';
import * as claim from './texts/claim.ts';
import * as codeFile from './texts/code-file.ts';
import * as file from './texts/file.ts';
import * as goodwill from './texts/goodwill.ts';
import * as line from './texts/line.ts';
import * as policy from './texts/policy.ts';
import * as priorApproval from './texts/prior-approval.ts';
import * as resubmission from './texts/resubmission.ts';
import * as review from './texts/review.ts';
import * as simulation from './texts/simulation.ts';

/** Why a request was refused. */
export const problems = {
  ...appeal.problems,
  ...claim.problems,
  ...codeFile.problems,
  ...file.problems,
  ...goodwill.problems,
  ...priorApproval.problems,
  ...resubmission.problems,
  ...review.problems,
  ...simulation.problems,
} as const satisfies ProblemTexts;

/** What a decision says, with how to cure it. */
export const texts = {
  ...appeal.findings,
  ...claim.findings,
  ...goodwill.findings,
  ...line.findings,
  ...policy.findings,
  ...priorApproval.findings,
  ...review.findings,
} as const satisfies CodeTexts;

/** What is wrong with a row of a file of codes. */
export const rowTexts: CodeTexts = codeFile.rows;

/** What a decision looked at. */
export const ruleTexts = {
  ...appeal.rules,
  ...claim.rules,
  ...goodwill.rules,
  ...line.rules,
  ...priorApproval.rules,
  ...resubmission.rules,
  ...review.rules,
} as const satisfies RuleTexts;

/** Words of this capability that come as values inside a sentence. */
export const words = {
  'warranty-terms': { en: 'warranty terms', zh: '保修条款' },
  'charge-matrices': { en: 'charge matrix', zh: '费用承担表' },
  'rate-cards': { en: 'rate card', zh: '费率表' },
} as const;
