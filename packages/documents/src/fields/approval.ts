import { PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import { type FieldCell, opinion } from '../blocks/fields'
import { type SignaturePlace, signaturePlace } from '../blocks/signatures'
import { actText, officerName } from './text'

/** An opinion on an internal form: what was said, by whom, on which day. Absent: room is left to write it by hand. */
export const Approval = z.strictObject({
  opinion: actText('意见', 'case-text'),
  /** Absent: signed and dated by hand. */
  by: officerName('签署人').optional(),
  on: PlainDate.meta({ title: '签署日期' }).optional(),
})
export type Approval = z.infer<typeof Approval>

/** A place to sign in a cell whose label says who; the name is printed where it is known. */
export const signHere = (name?: string, more: Pick<SignaturePlace, 'on' | 'detail'> = {}): SignaturePlace =>
  signaturePlace('', { hint: '签名', ...(name === undefined || name === '' ? {} : { name }), ...more })

export function approvalCell(approval: Approval | undefined, span: number): FieldCell {
  const { by, on } = approval ?? {}
  return opinion(approval?.opinion, [signHere(by, on === undefined ? {} : { on })], { span })
}
