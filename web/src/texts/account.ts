import type { Texts } from './texts-of.ts';

/** The way in, besides the sign-in itself, and a person's own account. */
export const accountTexts = {
  'sign_in.code': { en: 'Code', zh: '验证码' },
  'sign_in.code.hint': {
    en: 'Six digits from your authenticator app, or a recovery code',
    zh: '验证器应用中的六位数字，或一个恢复码',
  },
  'sign_in.forgot': { en: 'Forgot your password?', zh: '忘记密码？' },
  'sign_in.back': { en: 'Back to sign-in', zh: '返回登录' },

  'accept.title': { en: 'Welcome', zh: '欢迎使用' },
  'accept.lead': { en: 'Choose a password for your account at “{tenant}”.', zh: '请为您在“{tenant}”的账号设置密码。' },
  'accept.name': { en: 'Your name', zh: '姓名' },
  'accept.name.hint': { en: 'Leave it empty to keep the one in the invitation', zh: '留空则使用邀请中的姓名' },
  'accept.password': { en: 'New password', zh: '新密码' },
  'accept.password.hint': { en: 'At least 12 characters; length is what counts', zh: '至少 12 个字符，越长越安全' },
  'accept.submit': { en: 'Choose password and sign in', zh: '设置密码并登录' },
  'accept.busy': { en: 'One moment …', zh: '请稍候…' },
  'accept.broken.title': { en: 'This link is not complete', zh: '链接不完整' },
  'accept.broken.detail': {
    en: 'Part of it is missing. Open it from the mail again, or copy the whole address.',
    zh: '链接缺少一部分。请重新从邮件中打开，或复制完整地址。',
  },
  'reset.title': { en: 'A new password', zh: '重设密码' },
  'reset.lead': {
    en: 'Choose a new password for your account at “{tenant}”. All your sessions end.',
    zh: '请为您在“{tenant}”的账号设置新密码。所有登录会话将会结束。',
  },
  'forgot.title': { en: 'Forgot your password', zh: '忘记密码' },
  'forgot.lead': {
    en: 'We write to you with a link to choose a new one.',
    zh: '我们会发送邮件，您可通过其中的链接设置新密码。',
  },
  'forgot.submit': { en: 'Send the link', zh: '发送链接' },
  'forgot.sent': {
    en: 'If there is such an account, a mail is on its way. Its link works for one hour.',
    zh: '如果该账号存在，邮件正在发送。链接在一小时内有效。',
  },

  'account.title': { en: 'Your account', zh: '我的账号' },
  'account.password': { en: 'Password', zh: '密码' },
  'account.password.detail': {
    en: 'All your other sessions end with a new password.',
    zh: '更改密码后，您的其他登录会话都会结束。',
  },
  'account.password.present': { en: 'Present password', zh: '当前密码' },
  'account.password.change': { en: 'Change password', zh: '更改密码' },
  'account.password.changed': { en: 'The password was changed.', zh: '密码已更改。' },
  'account.factor': { en: 'Second factor', zh: '两步验证' },
  'account.factor.off': {
    en: 'Off. With it, sign-in also asks for a code of an app on your phone.',
    zh: '未开启。开启后，登录时还需输入手机应用中的验证码。',
  },
  'account.factor.on': { en: 'On. {left} recovery codes left.', zh: '已开启，剩余 {left} 个恢复码。' },
  'account.factor.begin': { en: 'Set up', zh: '开始设置' },
  'account.factor.scan': {
    en: 'Add this key to your authenticator app, or open the link on the phone that has it.',
    zh: '请将此密钥添加到验证器应用，或在装有该应用的手机上打开链接。',
  },
  'account.factor.key': { en: 'Key', zh: '密钥' },
  'account.factor.open': { en: 'Open in the app', zh: '在应用中打开' },
  'account.factor.confirm': { en: 'Switch on', zh: '开启' },
  'account.factor.codes': {
    en: 'It is on. Keep these recovery codes: each works once in place of a code, and they are not shown again.',
    zh: '两步验证已开启。请妥善保存以下恢复码：每个可代替验证码使用一次，且不会再次显示。',
  },
  'account.factor.kept': { en: 'I have kept them', zh: '我已保存' },
  'account.factor.end': { en: 'Switch off', zh: '关闭' },
  'account.sessions': { en: 'Sessions', zh: '登录会话' },
  'account.sessions.this': { en: 'this one', zh: '当前会话' },
  'account.sessions.unknown': { en: 'unknown device', zh: '未知设备' },
  'account.sessions.revoke': { en: 'End', zh: '结束' },
  'account.sessions.revoke_others': { en: 'End all others', zh: '结束其他会话' },
} as const satisfies Texts;
