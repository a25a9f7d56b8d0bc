export { listInbox } from './actions/list-inbox.ts';
export { insertNotice } from './store.ts';
export { defineNoticeConsumer, toNoticeEvent } from './told.ts';
