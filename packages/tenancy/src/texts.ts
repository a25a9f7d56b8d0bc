import type { ProblemTexts } from '@aftercare/runtime';

export const problems = {
  'tenancy.migrating': {
    status: 503,
    en: {
      title: 'Being updated',
      detail: 'This database is being brought to the current version; writing waits until then.',
      mend: 'Send the same request again after the time in Retry-After.',
    },
    zh: {
      title: '正在升级',
      detail: '该数据库正在升级到当前版本，升级完成前暂停写入。',
      mend: '请按 Retry-After 给出的时间重新发送。',
    },
  },
  'tenancy.pool_exhausted': {
    status: 503,
    en: {
      title: 'No room for new tenants',
      detail: 'No free database is left. The operator has been told.',
      mend: 'Try again later; nothing was kept of this sign-up.',
    },
    zh: {
      title: '暂时无法开通',
      detail: '已没有可用的数据库，运维人员已收到通知。',
      mend: '请稍后再试；本次注册没有留下任何数据。',
    },
  },
  'tenancy.slug_taken': {
    status: 409,
    en: { title: 'Name in use', detail: 'There is already a tenant “{slug}”.', mend: 'Choose another short name.' },
    zh: { title: '名称已被使用', detail: '租户“{slug}”已存在。', mend: '请换一个简称。' },
  },
  'tenancy.starting': {
    status: 503,
    en: { title: 'Starting', detail: 'The service is not ready yet: {reason}.', mend: 'Try again in a few seconds.' },
    zh: { title: '正在启动', detail: '服务尚未就绪：{reason}。', mend: '请几秒后再试。' },
  },
} as const satisfies ProblemTexts;
