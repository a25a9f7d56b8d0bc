import type { Texts } from './texts-of.ts';

/** What a member's file holds besides its agreements. */
export const memberFileTexts = {
  'member.said': { en: 'The outlet', zh: '网点资料' },
  'member.audits': { en: 'Visits', zh: '现场检查' },
  'member.audits.none': { en: 'Nobody has visited yet.', zh: '还没有现场检查记录。' },
  'member.audits.open': { en: '{count} to mend', zh: '待整改 {count} 项' },
  'member.audits.done': { en: 'Done', zh: '已整改' },
  'audit_item.tools': { en: 'Tools', zh: '工具' },
  'audit_item.order': { en: 'Order', zh: '整洁' },
  'audit_item.signage': { en: 'Signs', zh: '标识' },
  'audit_item.price_list': { en: 'Price list', zh: '价目表' },
  'audit_item.parts_room': { en: 'Parts room', zh: '配件库' },
  'corrective.done': { en: 'done', zh: '已整改' },
  'corrective.open': { en: 'to mend', zh: '待整改' },
  'corrective.overdue': { en: 'overdue', zh: '逾期' },
  'member.warnings': { en: 'Letters of warning', zh: '警告函' },
  'member.warnings.none': { en: 'No letter was written.', zh: '没有警告函。' },
  'member.warnings.number': { en: 'Letter {number}', zh: '第 {number} 封' },
  'member.warn': { en: 'Write a letter of warning', zh: '发出警告函' },
  'member.warn.detail': {
    en: 'The member is told. So many letters as the requirements name suspend it.',
    zh: '对方会收到通知。达到要求规定的次数即暂停合作。',
  },
  'member.trainings': { en: 'Trainings', zh: '培训' },
  'member.trainings.none': { en: 'Nobody of this member was at a training.', zh: '该成员还没有人参加培训。' },
  'training.planned': { en: 'planned', zh: '计划中' },
  'training.absent': { en: 'absent', zh: '缺席' },
  'training.failed': { en: 'not passed', zh: '未通过' },
  'training.passed': { en: 'passed', zh: '已通过' },
} as const satisfies Texts;
