/** What is said of one line of a claim. */
import type { CodeTexts, RuleTexts } from '@aftercare/kernel';

export const findings = {
  'claims.line_twice': {
    en: {
      title: 'Line twice',
      detail: 'Line {line} claims the same thing as line {earlier}.',
      mend: 'Put both into one line; what was sent twice by mistake needs nothing.',
    },
    zh: {
      title: '重复的行',
      detail: '第 {line} 行与第 {earlier} 行为同一项目。',
      mend: '请合并为一行；误重复提交的无需处理。',
    },
  },
  'claims.covered_in_part': {
    en: {
      title: 'Covered in part',
      detail: 'Line {line}: at this stage the warranty covers {percent} % of {cost}.',
      mend: 'Charge the rest to the customer, who has to agree to the price first.',
    },
    zh: {
      title: '部分承担',
      detail: '第 {line} 行：在此阶段，保修只承担{cost}的 {percent}%。',
      mend: '其余部分请向客户收取，并须事先征得同意。',
    },
  },
  'claims.campaign_done': {
    en: {
      title: 'Campaign done already',
      detail: 'Line {line}: {operation} was claimed, or done by somebody else, for this unit before.',
      mend: 'Nothing can be cured here: a campaign is paid once for each unit. Claim the rest anew without the line.',
    },
    zh: {
      title: '该活动已完成',
      detail: '第 {line} 行：该单机的 {operation} 已有索赔，或已由他人完成。',
      mend: '无法补正：每台单机的活动只支付一次。其余部分请去掉该行后另行提交。',
    },
  },
  'claims.causal_part_missing': {
    en: {
      title: 'Causal part has no line',
      detail: 'Line {line} hangs on the causal part {causalPart}, for which there is no line.',
      mend: 'Send the line as a part of its own; or make a new claim with a line for the causal part.',
    },
    zh: {
      title: '缺少致因件的行',
      detail: '第 {line} 行依附于致因件 {causalPart}，但没有该件的行。',
      mend: '请将该行改为独立零件；或另行提交含致因件的索赔。',
    },
  },
  'claims.causal_part_refused': {
    en: {
      title: 'Causal part refused',
      detail: 'Line {line} hangs on the causal part of line {causalLine}, which was refused.',
      mend: 'Nothing can be cured here; see what was said of line {causalLine}.',
    },
    zh: {
      title: '致因件被拒',
      detail: '第 {line} 行依附于第 {causalLine} 行的致因件，而该行已被拒。',
      mend: '此行无法补正；请查看第 {causalLine} 行的意见。',
    },
  },
  'claims.causal_part_open': {
    en: {
      title: 'Waits for the causal part',
      detail: 'Line {line} hangs on the causal part of line {causalLine}, which was asked back.',
      mend: 'Cure line {causalLine}; this one follows it by itself.',
    },
    zh: {
      title: '等待致因件',
      detail: '第 {line} 行依附于第 {causalLine} 行的致因件，而该行尚待补正。',
      mend: '请补正第 {causalLine} 行；本行随之处理。',
    },
  },
  'claims.return_repair': {
    en: {
      title: 'Return repair',
      detail:
        'Line {line}: your repair of {repairedOn} ({earlier}) has to hold {days} days, until {lastDay}; its labour is yours.',
      mend: 'Claim the parts; if it was another fault, name its component.',
    },
    zh: {
      title: '返修',
      detail: '第 {line} 行：您 {repairedOn} 的维修（{earlier}）须保证 {days} 天，至 {lastDay}；返修工时由您承担。',
      mend: '零件可照常申报；如为其他故障，请更正部件。',
    },
  },
  'claims.evidence_missing': {
    en: {
      title: 'Photo or paper needed',
      detail: 'Line {line}: this network asks for a photo or paper with each line of this kind.',
      mend: 'Keep the file with “claim-evidence” and send the line again with its id.',
    },
    zh: {
      title: '需要照片或票据',
      detail: '第 {line} 行：该网络要求此类行附照片或票据。',
      mend: '请上传文件（claim-evidence），再带上编号重新提交该行。',
    },
  },
  'claims.evidence_reused': {
    en: {
      title: 'Photo used before',
      detail: 'Line {line}: the file {file} proved the claim “{earlier}” before.',
      mend: 'Send the photo that was made at this repair.',
    },
    zh: {
      title: '照片重复使用',
      detail: '第 {line} 行：文件 {file} 已用于索赔“{earlier}”。',
      mend: '请提交本次维修所拍的照片。',
    },
  },
  'claims.other_pays': {
    en: {
      title: 'Not paid by the manufacturer',
      detail: 'Line {line}: for this cause and this coverage the {payer} pays {cost}.',
      mend: 'Charge it to the {payer}; if the cause is another, correct it and add proof.',
    },
    zh: {
      title: '不由厂家承担',
      detail: '第 {line} 行：按此原因和保修状态，{cost}由{payer}承担。',
      mend: '请向{payer}收取；若原因有误，请更正并附证明。',
    },
  },
  'claims.operation_unknown': {
    en: {
      title: 'Unknown operation',
      detail: 'Line {line}: the rate card has no operation “{operation}”.',
      mend: 'Use a code of the rate card.',
    },
    zh: {
      title: '未知的作业代码',
      detail: '第 {line} 行：费率表中没有作业“{operation}”。',
      mend: '请使用费率表中的代码。',
    },
  },
  'claims.labour_over_standard': {
    en: {
      title: 'Labour above the standard time',
      detail: 'Line {line}: {minutes} min claimed, {allowedMinutes} min allowed (standard {standardMinutes} min).',
      mend: 'Add a reason and a photo of what made it longer; the other lines stay payable.',
    },
    zh: {
      title: '工时超出标准',
      detail: '第 {line} 行：申报 {minutes} 分钟，允许 {allowedMinutes} 分钟（标准 {standardMinutes} 分钟）。',
      mend: '请补充原因和现场照片；其他行照常结算。',
    },
  },
  'claims.minutes_missing': {
    en: {
      title: 'Minutes needed',
      detail: 'Line {line}: {operation} is paid by the minute (standard {standardMinutes} min), and none were told.',
      mend: 'Send the line again with its minutes.',
    },
    zh: {
      title: '缺少工时',
      detail: '第 {line} 行：{operation} 按工时结算（标准 {standardMinutes} 分钟），但未填写工时。',
      mend: '请填写分钟数后重新提交该行。',
    },
  },
  'claims.zone_unknown': {
    en: {
      title: 'Zone needed',
      detail: 'Line {line}: the way is paid by zones ({known}), and “{zone}” is none of them.',
      mend: 'Send the line again with the zone of the place.',
    },
    zh: {
      title: '需要区域',
      detail: '第 {line} 行：上门费按区域（{known}）结算，“{zone}”不在其中。',
      mend: '请填写所在区域后重新提交该行。',
    },
  },
  'claims.labour_over_flat': {
    en: {
      title: 'Labour above the flat amount',
      detail: 'Line {line}: {operation} is paid a flat amount, which is less than was claimed.',
      mend: 'Nothing to do: the line is paid the flat amount.',
    },
    zh: {
      title: '工时费高于定额',
      detail: '第 {line} 行：{operation} 按定额结算，低于申报金额。',
      mend: '无需处理：该行按定额结算。',
    },
  },
  'claims.labour_over_rate': {
    en: {
      title: 'Labour above the rate',
      detail: 'Line {line}: the rate card pays less for {minutes} min than was claimed.',
      mend: 'Nothing to do: the line is paid by the rate card.',
    },
    zh: {
      title: '工时费高于费率',
      detail: '第 {line} 行：费率表对 {minutes} 分钟的金额低于申报金额。',
      mend: '无需处理：该行按费率表结算。',
    },
  },
  'claims.part_unknown': {
    en: {
      title: 'Unknown part',
      detail: 'Line {line}: the rate card has no part “{partNumber}”.',
      mend: 'Use the number of the parts list.',
    },
    zh: {
      title: '未知的零件',
      detail: '第 {line} 行：费率表中没有零件“{partNumber}”。',
      mend: '请使用零件目录中的编号。',
    },
  },
  'claims.part_not_of_model': {
    en: {
      title: 'Part does not fit',
      detail: 'Line {line}: the part {partNumber} is not made for the model {model}.',
      mend: 'Correct the part number or the unit.',
    },
    zh: {
      title: '零件不适用',
      detail: '第 {line} 行：零件 {partNumber} 不适用于型号 {model}。',
      mend: '请更正零件编号或单机。',
    },
  },
  'claims.part_over_price': {
    en: {
      title: 'Part above its price',
      detail: 'Line {line}: the rate card has a lower price for {partNumber}.',
      mend: 'Nothing to do: the line is paid by the rate card.',
    },
    zh: {
      title: '零件价格超出',
      detail: '第 {line} 行：{partNumber} 的费率表价格较低。',
      mend: '无需处理：该行按费率表结算。',
    },
  },
  'claims.over_maximum': {
    en: {
      title: 'Above the maximum',
      detail: 'Line {line}: more was claimed than the rate card allows.',
      mend: 'Nothing to do: the line is paid up to the maximum.',
    },
    zh: { title: '超出上限', detail: '第 {line} 行：申报金额超出费率表上限。', mend: '无需处理：该行按上限结算。' },
  },
  'claims.receipt_missing': {
    en: {
      title: 'Receipt needed',
      detail: 'Line {line}: other costs are looked at by a person, with a receipt.',
      mend: 'Add the receipt.',
    },
    zh: { title: '需要票据', detail: '第 {line} 行：其他费用须附票据并由人工审核。', mend: '请补充票据。' },
  },
} as const satisfies CodeTexts;

export const rules = {
  'claims.causal': {
    en: 'Line {line}: hangs on the causal part {causalPart}',
    zh: '第 {line} 行：依附于致因件 {causalPart}',
  },
  'claims.return_repair': {
    en: 'Line {line}: not a return of a repair that has to hold',
    zh: '第 {line} 行：并非保证期内的返修',
  },
  'claims.evidence': {
    en: 'Line {line}: proved by photos or papers of its own',
    zh: '第 {line} 行：有本次的照片或票据',
  },
  'claims.line_once': { en: 'Line {line}: claimed once', zh: '第 {line} 行：只申报一次' },
  'claims.share': { en: 'Line {line}: the share that the warranty covers', zh: '第 {line} 行：保修承担的比例' },
  'claims.campaign': {
    en: 'Line {line}: {operation} of a campaign, paid once',
    zh: '第 {line} 行：活动作业 {operation}，只支付一次',
  },
  'claims.payer': { en: 'Line {line}: who pays for {cost} — {payer}', zh: '第 {line} 行：{cost}由谁承担——{payer}' },
  'claims.labour': {
    en: 'Line {line}: labour within the standard time and rate',
    zh: '第 {line} 行：工时在标准与费率之内',
  },
  'claims.part': {
    en: 'Line {line}: part {partNumber} fits and is priced by the rate card',
    zh: '第 {line} 行：零件 {partNumber} 适用，价格符合费率表',
  },
  'claims.travel': { en: 'Line {line}: travel up to the maximum', zh: '第 {line} 行：上门费不超过上限' },
  'claims.freight': { en: 'Line {line}: freight up to the maximum', zh: '第 {line} 行：运费不超过上限' },
  'claims.other_cost': { en: 'Line {line}: other cost with a receipt', zh: '第 {line} 行：其他费用须附票据' },
} as const satisfies RuleTexts;
