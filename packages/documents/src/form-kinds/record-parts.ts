import type { Block } from '../blocks/block'
import { blankBelow } from '../blocks/paragraph'
import { type SignaturePlace, signaturePlace, signaturePlaces, signaturesSideBySide } from '../blocks/signatures'
import { type Refusal, refusalBlock } from '../fields/on-site'
import type { PageFrame } from '../page/frame'

/** Who a record is signed by: the one it is about, and what the officers are called in it. */
export interface RecordPeople {
  /** 被询问人 */
  readonly signer: string
  readonly signerName?: string | undefined
  /** 询问人 */
  readonly officers: string
  readonly officerNames: readonly string[]
  readonly recorder: string
  /** Further people who sign at the end. */
  readonly alsoSign?: readonly SignaturePlace[]
  /** 签名 may be replaced by a fingerprint. */
  readonly fingerprint?: true
  /** Nobody outside the office confirms it. */
  readonly internal?: true
}

const named = (name: string | undefined): { name?: string } => (name === undefined || name === '' ? {} : { name })

/**
 * Every page of a record is signed, so that none can be exchanged: by the one it is about, by the officers and by who keeps it. A record of
 * the office's own deliberation is signed by everybody at its end, and page by page by who presides and who keeps it.
 */
export const recordFrame = (title: string, people: RecordPeople): PageFrame => ({
  page: 'form',
  number: 'count',
  continued: { title },
  signers: [
    signaturePlace(people.signer, named(people.signerName)),
    ...(people.internal ? [] : signaturePlaces(people.officers, people.officerNames)),
    signaturePlace('记录人', named(people.recorder)),
  ],
})

/** 以下空白, after which nothing may be added to a record. */
const recordBlank = (): Block => ({ ...blankBelow(), style: 'record' })

/** The end of a record: why it was not signed, that nothing follows, that it was read, and who signs. */
export function recordEnd(people: RecordPeople, refusal: Refusal | undefined): Block[] {
  const { signer, signerName, officers, alsoSign = [], fingerprint, internal } = people
  const signed = `签名${fingerprint ? '或者按指印' : ''}`
  const read = `以上笔录经核对无误（或已向我宣读），由${signer}书写“以上笔录属实”并${signed}。`
  // Who presides and is a member as well signs once.
  const both = internal && signerName !== undefined && people.officerNames.includes(signerName)
  const names = both ? people.officerNames.filter((name) => name !== signerName) : people.officerNames
  return [
    ...refusalBlock(refusal),
    recordBlank(),
    signaturesSideBySide(
      ...(internal ? [] : [read, signaturePlace(`${signer}书写：`, { kind: 'sentence' })]),
      signaturePlace(`${signer}${both ? `、${officers}` : ''}（签名）`, named(signerName)),
      ...alsoSign,
      ...signaturePlaces(`${officers}（签名）`, names),
      signaturePlace('记录人（签名）', named(people.recorder)),
    ),
  ]
}
