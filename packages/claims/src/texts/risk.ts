import type { Language } from '@aftercare/kernel';
import type { RiskReason } from '../words.ts';

/** Why a claim is unusual; told to the manufacturer alone. */
export const riskTexts: Readonly<Record<RiskReason['code'], Readonly<Record<Language, string>>>> = {
  frequency: {
    en: 'More claims of this shop in the month than its months before let expect: {seen} where about {expected} were; one month in {oneIn} is like this.',
    zh: '该网点本月索赔多于以往月份的预期：{seen} 条，预期约 {expected} 条；约 {oneIn} 个月才会出现一次。',
  },
  component_share: {
    en: 'More of this component than other shops have: {seen} where about {expected} were to be expected; by chance one in {oneIn}.',
    zh: '该部件的索赔多于其他网点：{seen} 条，预期约 {expected} 条；偶然发生的可能约为 {oneIn} 分之一。',
  },
  same_day: {
    en: 'Many repairs on one day: {seen} where about {expected} are usual for this shop; by chance one day in {oneIn}.',
    zh: '同一天维修过多：{seen} 次，该网点通常约 {expected} 次；约 {oneIn} 天才会出现一次。',
  },
  distance: {
    en: 'The work was done in {distance} than the shop.',
    zh: '作业地点与网点不在{distance}。',
  },
  new_technician: { en: 'The first claim with this technician.', zh: '该技师首次出现在索赔中。' },
  core_missing: {
    en: 'Own parts without a tag for the old part: {parts}.',
    zh: '{parts} 件专用件没有旧件标签。',
  },
  photo_reused: { en: 'Photos that proved another claim: {photos}.', zh: '{photos} 张照片曾用于其他索赔。' },
  phone_reused: {
    en: 'The telephone number of the customer belongs to {units} other units.',
    zh: '客户电话另外关联 {units} 台单机。',
  },
};

/** How far away: of the distances only these two say something. */
export const riskPlaces = {
  same_province: { en: 'another city', zh: '同一城市' },
  elsewhere: { en: 'another province', zh: '同一省份' },
} as const;
