import type { ProblemTexts } from '@aftercare/runtime';

export const problems = {
  'jobs.ended': {
    status: 409,
    en: { title: 'Over already', detail: 'The job is {state}.', mend: 'There is nothing left to stop.' },
    zh: { title: '任务已结束', detail: '该任务的状态为：{state}。', mend: '无需再停止。' },
  },
  'jobs.not_cancellable': {
    status: 409,
    en: {
      title: 'Cannot be stopped half-way',
      detail: 'A job of the kind {kind} would leave something half-done.',
      mend: 'Let it end; then mend what it made.',
    },
    zh: {
      title: '不能中途停止',
      detail: '类型为 {kind} 的任务若中途停止会留下未完成的结果。',
      mend: '请等待任务结束，再更正其结果。',
    },
  },
  'jobs.item_failed': {
    status: 422,
    en: {
      title: 'One item went wrong',
      detail: 'Something unexpected stood in the way of this item; the others went on.',
      mend: 'Send us the id of the job and the position.',
    },
    zh: {
      title: '其中一项失败',
      detail: '处理该项时出现意外；其余各项已继续处理。',
      mend: '请把任务编号和该项的位置发给我们。',
    },
  },
} as const satisfies ProblemTexts;

/** States in sentences. */
export const words = {
  queued: { en: 'queued', zh: '排队中' },
  running: { en: 'running', zh: '进行中' },
  done: { en: 'done', zh: '已完成' },
  failed: { en: 'failed', zh: '失败' },
  cancelled: { en: 'cancelled', zh: '已取消' },
} as const;
