export { listMails } from './actions/list-mails.ts';
export { mailDue } from './mail-due.ts';
export { type MailDraft, queueMail, queueMails } from './queue-mail.ts';
