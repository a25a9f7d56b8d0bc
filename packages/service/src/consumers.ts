import { defineNoticeConsumer } from '@aftercare/notify';
import { APPOINTMENT_BOOKED, CLOCK_BREACHED, OFFER_CLOSED, ORDER_OFFERED, ORDER_SIGNED } from './words.ts';

/** In the shop's database: notices. Requests and orders stay with the manufacturer. */
export const serviceConsumers = [ORDER_OFFERED, OFFER_CLOSED, APPOINTMENT_BOOKED, ORDER_SIGNED, CLOCK_BREACHED].map(
  defineNoticeConsumer,
);
