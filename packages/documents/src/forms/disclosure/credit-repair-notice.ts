import { line, Party, prose } from '@zhifa/domain'
import { z } from 'zod'
import { paragraph } from '../../blocks/paragraph'
import { sealAndDate } from '../../blocks/seal-and-date'
import { signaturePlace, signatures } from '../../blocks/signatures'
import { choice } from '../../fields/choice'
import { partyBlock } from '../../fields/party-lines'
import { related, relatedText } from '../../fields/related'
import { sampleDecision, sampleParty } from '../../fields/sample-case'
import { numberedLines } from '../../fields/text'
import { stated } from '../../form/must'
import { sheetForm } from '../../form-kinds/sheet-form'

const level = choice('失信程度', { minor: '轻微', general: '一般', serious: '严重' })

/** 行政处罚信息信用修复告知书 */
export const creditRepairNotice = sheetForm({
  id: 'credit-repair-notice',
  title: '行政处罚信息信用修复告知书',
  catalogue: 'A',
  audience: 'party',
  copies: ['存档', '交当事人'],
  numbered: true,
  dated: '告知日期',
  data: {
    party: Party.meta({ title: '信用主体' }),
    decision: related('行政处罚决定书'),
    level: level.field,
    minimum: line('最短公示期', 'plain', 60),
    maximum: line('最长公示期', 'plain', 60),
    conditions: z
      .array(line('修复条件', 'plain', 300))
      .min(1)
      .max(20)
      .meta({ title: '修复条件' }),
    channel: line('申请途径', 'plain', 200),
    telephone: line('咨询电话', 'telephone', 60),
    apart: prose('没有一并送达、更正原告知的理由', 'case-text', 1000).optional(),
  },
  mustState: [
    stated(
      'terms',
      '信用修复管理办法',
      '最短和最长公示期',
      'the shortest and the longest time of publication',
      'minimum',
      'maximum',
    ),
    stated(
      'conditions',
      '信用修复管理办法',
      '信用修复的条件和途径',
      'the conditions of repair and the way to it',
      'conditions',
      'channel',
    ),
  ],
  body: (d) => [
    ...partyBlock(d.party, '信用主体', 'record'),
    paragraph(
      `你单位的${relatedText(d.decision)}依法作为行政处罚信息公示，失信程度：${level.marked(d.level)}。最短公示期为${d.minimum}，最长公示期为${d.maximum}。`,
      { style: 'record' },
    ),
    paragraph('最短公示期届满，并符合下列条件的，可以申请信用修复：', { style: 'record', keepNext: true }),
    paragraph(numberedLines(d.conditions), { style: 'record' }),
    paragraph(`申请途径：${d.channel}。信用修复不收取任何费用。咨询电话：${d.telephone}`, { style: 'record' }),
    ...(d.apart === undefined ? [] : [paragraph(`说明：${d.apart}`, { style: 'record' })]),
    sealAndDate(d.agency, d.on),
    signatures(signaturePlace('当事人（签收）')),
  ],
  sample: {
    party: sampleParty,
    decision: sampleDecision,
    level: 'general',
    minimum: '三个月',
    maximum: '一年',
    conditions: ['全面履行行政处罚决定，纠正违法行为', '公开作出信用承诺'],
    channel: '登录“信用中国”网站提出申请',
    telephone: '0000-0000001',
    on: '2026-10-20',
  },
  cites: ['信用修复管理办法'],
})
