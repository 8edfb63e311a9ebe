import { LocalDateTime } from '@zhifa/domain'
import { z } from 'zod'
import type { Block } from '../blocks/block'
import { paragraph } from '../blocks/paragraph'
import type { OfficerName } from './officer'
import { actLine, actText } from './text'

/** From when to when an act took place, to the minute. */
export const begin = LocalDateTime.meta({ title: '开始时间' })
export const end = LocalDateTime.meta({ title: '结束时间' })

export const endsAfterStart = {
  id: 'time-order',
  cites: ['行政处罚法 55.2'],
  zh: '真实的起止时间（结束不早于开始）',
  en: 'true times (the end not before the start)',
  holds: (data: { begin: string; end: string }) => data.begin <= data.end,
} as const

/** Whether recusal was asked for: an answer, not an assumption. */
export const Recusal = z
  .strictObject({
    asked: z.boolean().meta({ title: '是否申请回避' }),
    reason: actText('回避理由', 'case-text').optional(),
  })
  .meta({ title: '回避' })
export type Recusal = z.infer<typeof Recusal>

export const recusalText = (recusal: Recusal): string =>
  recusal.asked ? `申请回避${recusal.reason === undefined ? '' : `，理由：${recusal.reason}`}` : '不申请回避'

/** Why a record was not signed, and who saw it; absent when it is signed. */
export const Refusal = z
  .strictObject({
    reason: actText('拒签情况', 'case-text'),
    witness: actLine('见证人', 'personal-name').optional(),
  })
  .meta({ title: '拒签说明' })
export type Refusal = z.infer<typeof Refusal>

export const refusalBlock = (refusal: Refusal | undefined): Block[] =>
  refusal
    ? [
        paragraph(
          [
            { text: '拒签说明：', role: 'heading' },
            { text: `${refusal.reason}${refusal.witness === undefined ? '' : `（见证人：${refusal.witness}）`}` },
          ],
          { style: 'record', keepNext: true },
        ),
      ]
    : []

/** What the officers say first: who they are, their certificates, the purpose, the rights (行政处罚法第四十三条、第五十五条). */
export function statementOfRights(agency: string, officers: readonly OfficerName[], purpose: string): string {
  const names = officers.map((officer) => `${officer.name}（执法证号：${officer.certificate}）`).join('、')
  return (
    `我们是${agency}的行政执法人员${names}，现在向你出示执法证件，请你查验。我们${purpose}。` +
    '你认为执法人员与本案有直接利害关系或者有其他关系可能影响公正执法的，有权申请回避；你有权陈述和申辩。' +
    '你应当如实回答询问，协助调查或者检查，不得拒绝或者阻挠。'
  )
}
