import type { Block } from '../blocks/block'
import { blankBelow, paragraph } from '../blocks/paragraph'
import { signatureLine, signatures } from '../blocks/signatures'
import { type Refusal, refusalBlock } from '../fields/on-site'
import type { PageFrame } from '../page/frame'

/** Who a record is signed by: the one it is about, and what the officers are called in it. */
export interface RecordPeople {
  /** 被询问人 */
  readonly signer: string
  /** 询问人 */
  readonly officers: string
  /** Further people who sign at the end. */
  readonly alsoSign?: readonly string[]
  /** 签名 may be replaced by a fingerprint. */
  readonly fingerprint?: true
  /** Nobody outside the office confirms it. */
  readonly internal?: true
}

/** Every page of a record is signed, so that none can be exchanged. */
export const recordFrame = (title: string, { signer, officers }: RecordPeople): PageFrame => ({
  page: 'letter',
  number: 'count',
  continued: { title },
  signature: `${signer}：＿＿＿　${officers}：＿＿＿、＿＿＿　记录人：＿＿＿　年　月　日`,
})

/** 以下空白, after which nothing may be added to a record. */
export const recordBlank = (): Block => ({ ...blankBelow(), style: 'record' })

/** The end of a record: why it was not signed, that it was read, and who signs. */
export function recordEnd(people: RecordPeople, refusal: Refusal | undefined): Block[] {
  const { signer, officers, alsoSign = [], fingerprint, internal } = people
  const signed = `签名${fingerprint ? '或者按指印' : ''}`
  const read = `以上笔录经核对无误（或已向我宣读），属实。（由${signer}书写“以上笔录属实”并${signed}）`
  return [
    ...refusalBlock(refusal),
    ...(internal ? [] : [paragraph(read, { style: 'note', indent: 0, keepNext: true })]),
    signatures(
      signatureLine(`${signer}（签名）`),
      ...alsoSign.map((name) => signatureLine(`${name}（签名）`)),
      signatureLine(`${officers}（签名）`, { people: 2 }),
      signatureLine('记录人（签名）'),
    ),
  ]
}
