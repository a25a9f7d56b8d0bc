import { defineNoticeConsumer } from '@aftercare/notify';
import { UNITS_SHIPPED } from './words.ts';

/** In the receiver's inbox. */
export const unitsShipped = defineNoticeConsumer(UNITS_SHIPPED);
