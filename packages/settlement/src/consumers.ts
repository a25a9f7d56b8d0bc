import { defineNoticeConsumer } from '@aftercare/notify';
import { STATEMENT_APPROVED, STATEMENT_ISSUED, STATEMENT_PAID, STATEMENT_RESOLVED } from './words.ts';

/** In the member's inbox. */
export const statementIssued = defineNoticeConsumer(STATEMENT_ISSUED);
export const statementApproved = defineNoticeConsumer(STATEMENT_APPROVED);
export const statementPaid = defineNoticeConsumer(STATEMENT_PAID);
export const statementResolved = defineNoticeConsumer(STATEMENT_RESOLVED);
