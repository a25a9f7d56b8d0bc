export { listInbox } from './actions/list-inbox.ts';
export { defineNoticeConsumer, tell, toNoticeEvent } from './told.ts';
