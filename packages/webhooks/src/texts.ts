import type { ProblemTexts } from '@aftercare/runtime';

export const problems = {
  'webhooks.target_refused': {
    status: 422,
    en: {
      title: 'Address not taken',
      detail: 'Events are not sent to this address ({fault}).',
      mend: 'Name a public address: https, a host name instead of a number, port 443 or 8443, no user name or password in it, not one of this service.',
    },
    zh: {
      title: '地址不可用',
      detail: '不能向该地址发送事件（{fault}）。',
      mend: '请填写公网地址：使用 https，主机部分用域名而非数字，端口为 443 或 8443，不含用户名和密码，也不能指向本服务自身。',
    },
  },
  'webhooks.too_many': {
    status: 409,
    en: {
      title: 'Too many webhooks',
      detail: 'A tenant has {maximum} webhooks at most.',
      mend: 'Delete one that is no longer used, or let one address hear more kinds of events.',
    },
    zh: {
      title: 'Webhook 数量已达上限',
      detail: '每个租户最多可有 {maximum} 个 Webhook。',
      mend: '请删除不再使用的 Webhook，或让同一地址接收更多类型的事件。',
    },
  },
  'webhooks.two_secrets_live': {
    status: 409,
    en: {
      title: 'Two secrets are live',
      detail: 'Two secrets of this webhook are live already; every event is signed with both.',
      mend: 'End the old one first.',
    },
    zh: {
      title: '已有两个有效密钥',
      detail: '该 Webhook 已有两个有效密钥，每个事件都用两者签名。',
      mend: '请先停用旧密钥。',
    },
  },
  'webhooks.last_secret': {
    status: 409,
    en: {
      title: 'The only secret',
      detail: 'Without this secret nothing could be signed.',
      mend: 'Make a new one first, then end this one.',
    },
    zh: {
      title: '唯一的密钥',
      detail: '停用后将无法对事件签名。',
      mend: '请先生成新密钥，再停用该密钥。',
    },
  },
  'webhooks.disabled': {
    status: 409,
    en: {
      title: 'Webhook is disabled',
      detail: 'Nothing is sent to a disabled webhook.',
      mend: 'Enable it first; what was held meanwhile is then sent by itself.',
    },
    zh: {
      title: 'Webhook 已停用',
      detail: '已停用的 Webhook 不会收到任何事件。',
      mend: '请先启用；停用期间保留的事件会自动发送。',
    },
  },
} as const satisfies ProblemTexts;
