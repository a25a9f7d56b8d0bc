import { defineNoticeConsumer } from '@aftercare/notify';
import { ACTION_OVERDUE, AUDITED, CERTIFIED, PAPER_EXPIRING, PAPER_LAPSED, WARNED } from './words.ts';

/** In the member's database: notices. */
export const onboardingConsumers = [PAPER_EXPIRING, PAPER_LAPSED, AUDITED, WARNED, CERTIFIED, ACTION_OVERDUE].map(
  defineNoticeConsumer,
);
