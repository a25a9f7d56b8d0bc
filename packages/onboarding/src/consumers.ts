import { defineNoticeConsumer } from '@aftercare/notify';
import { PAPER_EXPIRING, PAPER_LAPSED } from './words.ts';

/** In the member's database: notices. */
export const onboardingConsumers = [PAPER_EXPIRING, PAPER_LAPSED].map(defineNoticeConsumer);
