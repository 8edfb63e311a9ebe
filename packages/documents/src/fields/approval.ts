import { formatChineseDate, line, PlainDate, prose } from '@zhifa/domain'
import { z } from 'zod'
import { type FieldCell, opinion } from '../blocks/fields'

/** An opinion on an internal form: what was said, by whom, on which day. Absent: room is left to write it by hand. */
export const Approval = z.strictObject({
  opinion: prose('意见', 'case-text', 2000),
  /** Absent: signed and dated by hand. */
  by: line('签署人', 'personal-name', 60).optional(),
  on: PlainDate.meta({ title: '签署日期' }).optional(),
})
export type Approval = z.infer<typeof Approval>

/** Room for a signature and its date. */
export const signHere = '签名：　　　　　　　　年　　月　　日'
/** The same where two people sign side by side. */
export const signBriefly = ['签名：　　　　', '年　　月　　日']

export function approvalCell(approval: Approval | undefined, span: number): FieldCell {
  const sign = approval?.by && approval.on ? `${approval.by}　　${formatChineseDate(approval.on)}` : signHere
  return opinion(approval?.opinion, [sign], { span })
}
