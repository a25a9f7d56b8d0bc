export { listInbox } from './actions/list-inbox.ts';
export { insertNotice } from './store.ts';
