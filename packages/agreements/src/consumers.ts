import { defineNoticeConsumer } from '@aftercare/notify';
import { AGREEMENT_ENDED, AGREEMENT_OFFERED, AGREEMENT_SIGNED } from './words.ts';

/** In the member's inbox. */
export const agreementOffered = defineNoticeConsumer(AGREEMENT_OFFERED);
export const agreementSigned = defineNoticeConsumer(AGREEMENT_SIGNED);
export const agreementEnded = defineNoticeConsumer(AGREEMENT_ENDED);
