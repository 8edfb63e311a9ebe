import type { z } from 'zod'
import {
  type PersonalKeys,
  signatureFinding,
  signatureOf,
  type VerifyPersonal,
} from '../case/confirmation/key-signature'
import type { Confirmation } from '../case/record/confirmation'
import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import type { EntryLeaf } from './ledger'

/** What an entry must bear by way of signatures. */
export interface SignaturesOf {
  /** What those who signed must have signed, in hex. */
  readonly digest: string
  readonly confirmations: readonly Confirmation[]
  /** Whose word the entry needs. */
  readonly wanted: readonly string[]
  /** A layer demands a signature by a personal key for each of them. */
  readonly demanded: boolean
}

/** How a verifier checks the signatures of personal keys that a ledger holds. */
export interface SignatureCheck {
  readonly verify: VerifyPersonal
  /** `signaturesAsked`: what an entry must bear; `unknown` for a procedure that this reader does not have. */
  readonly asked: (leaf: z.infer<typeof EntryLeaf>) => SignaturesOf | 'unknown' | 'unreadable'
}

/** What was found of the signatures of a ledger. */
export interface SignatureCount {
  /** Signatures by personal keys that are good. */
  readonly good: number
  /** Entries of procedures that the reader does not have: what was signed there could not be made again. */
  readonly unknown: number
}

export interface LeafSignatures {
  readonly good: number
  readonly unknown: boolean
  readonly findings: readonly Finding[]
}

/**
 * The signatures of one entry against the keys that the ledger registered before it, for the very text that the leaf holds: each
 * that is forged, over another text, by another's key, and each that is missing where a layer demands it, by line and person.
 */
export function leafSignatures(
  leaf: z.infer<typeof EntryLeaf>,
  index: number,
  keys: PersonalKeys['keys'],
  { verify, asked }: SignatureCheck,
): LeafSignatures {
  const { case: head, entry } = leaf
  const said = asked(leaf)
  if (said === 'unknown') return { good: 0, unknown: true, findings: [] }
  const place = (found: Finding): Finding => ({
    ...found,
    message: {
      zh: `第${index + 1}行，案件${head.id}第${entry.seq}项，${found.message.zh}`,
      en: `line ${index + 1}, case ${head.id}, entry ${entry.seq}, ${found.message.en}`,
    },
    read: { ...found.read, line: index, case: head.id, seq: entry.seq },
  })
  if (said === 'unreadable') return { good: 0, unknown: false, findings: [place(unreadable())] }
  const signed = said.confirmations.filter((confirmation) => signatureOf(confirmation) !== undefined)
  const wrong = signed.flatMap((confirmation) => signatureFinding(confirmation, said.digest, { keys, verify }) ?? [])
  const bySigners = new Set(signed.map(({ person }) => person))
  const lacking = said.demanded ? said.wanted.filter((person) => !bySigners.has(person)) : []
  return {
    good: signed.length - wrong.length,
    unknown: false,
    findings: [...wrong, ...lacking.map(missing)].map(place),
  }
}

const missing = (person: string): Finding =>
  finding('confirmation.signature-missing', {
    outcome: 'not-met',
    zh: `${person}：没有个人密钥签名，而本机关规定须有`,
    en: `${person}: no signature by a personal key, which is demanded here`,
    cites: ['行政处罚法 47', '国办发〔2018〕118号'],
    read: { person },
    cure: { zh: '请追查该签名是否被删去', en: 'find out whether it was taken away' },
  })

const unreadable = (): Finding =>
  finding('ledger.entry-unreadable', {
    outcome: 'not-met',
    zh: '办理记录不合其程序的格式，签名无从核对',
    en: 'the entry does not fit its procedure, its signatures cannot be checked',
    cites: ['行政处罚法 47'],
    cure: { zh: '请以检查点见证方保存的记录为准追查', en: 'compare with the copy of a witness' },
  })
