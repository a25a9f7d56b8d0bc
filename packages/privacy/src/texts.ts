import type { ProblemTexts } from '@aftercare/runtime';

export const problems = {
  'privacy.customer_unknown': {
    status: 404,
    en: {
      title: 'Nothing stands under this number',
      detail: 'No request and no registration of this network has this telephone number.',
      mend: 'Check the number; it may stand under another one of the same person.',
    },
    zh: {
      title: '该号码下没有资料',
      detail: '本服务网络中没有使用该电话号码的报修或登记。',
      mend: '请核对号码；同一用户可能用过其他号码。',
    },
  },
  'privacy.request_open': {
    status: 409,
    en: {
      title: 'Work for this person is open',
      detail: 'These requests are not finished: {numbers}. Whoever goes there needs the address.',
      mend: 'Finish or cancel them, then erase.',
    },
    zh: {
      title: '该用户还有未完成的服务',
      detail: '以下报修尚未完成：{numbers}。上门人员仍需要地址。',
      mend: '请先完成或取消这些报修，再删除资料。',
    },
  },
  'privacy.too_much': {
    status: 409,
    en: {
      title: 'More than one person could have',
      detail: 'More than {limit} requests or registrations stand under this number.',
      mend: 'It is probably a number of your own, typed in place of the customer’s: correct those first.',
    },
    zh: {
      title: '数量超出单个用户的合理范围',
      detail: '该号码下的报修或登记超过 {limit} 条。',
      mend: '这很可能是代替用户填写的自有号码，请先更正这些记录。',
    },
  },
  'privacy.phone_unreadable': {
    status: 422,
    en: {
      title: 'No telephone number',
      detail: 'There are fewer than five digits in it.',
      mend: 'Send the number itself.',
    },
    zh: { title: '不是电话号码', detail: '其中的数字少于五位。', mend: '请提供完整的电话号码。' },
  },
  'privacy.not_confirmed': {
    status: 422,
    en: {
      title: 'Not confirmed',
      detail: 'Ending a tenant cannot be undone, so its name has to be said twice.',
      mend: 'Send the tenant’s short name as “confirm”.',
    },
    zh: {
      title: '未确认',
      detail: '注销租户不可撤销，因此需要重复填写其短名。',
      mend: '请在 confirm 中填写该租户的短名。',
    },
  },
} as const satisfies ProblemTexts;
