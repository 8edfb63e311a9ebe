import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { fromBase64url, toBase64url } from '../canonical/base64url'
import { canonicalJson } from '../canonical/canonical'
import { PlainDate } from '../date/plain-date'
import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import type { Signer, VerifySignature } from '../ledger/note'
import type { InspectionTask } from './task'

const Task = z.strictObject({
  agency: z.string().regex(/^[0-9A-Z]{18}$/),
  caseId: z.string().min(1),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  from: PlainDate,
  until: PlainDate,
})

/** What is signed begins with its own name, so that no other signature of the same key is a code. */
const signed = (body: string): Uint8Array => utf8ToBytes(`zhifa-inspection-code/1\0${body}`)

/** The five parts of a task in letters that stand in an address as they are; short, for a QR code is read from paper. */
const bodyOf = ({ agency, caseId, digest, from, until }: InspectionTask): string =>
  [agency, toBase64url(utf8ToBytes(caseId)), toBase64url(hexToBytes(digest)), from, until].join('~')

/**
 * An inspection code (检查码): the task and the signature of the body, in letters that a QR code and an address can carry. It holds
 * no personal data; whoever reads it asks the body's page for the rest.
 * @example issueCode(inspectionTask(record, agency.uscc)!, signer) // '11990101990010015P~MjAyNi0wNDAx~….k3J…'
 */
export function issueCode(task: InspectionTask, signer: Pick<Signer, 'sign'>): string {
  const body = bodyOf(task)
  return `${body}.${toBase64url(signer.sign(signed(body)))}`
}

/** The task that a code says it stands for, unproved; nothing for any other text. */
export function taskOfCode(code: string): InspectionTask | undefined {
  const [agency, id = '', digest = '', from, until, ...rest] = code.split('.')[0]?.split('~') ?? []
  const [caseId, bytes] = [fromBase64url(id), fromBase64url(digest)]
  if (!caseId || !bytes || rest.length > 0) return undefined
  const read = Task.safeParse({ agency, caseId: textOf(caseId), digest: bytesToHex(bytes), from, until })
  return read.success ? read.data : undefined
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Against what a code is held. */
export interface CodeCheck {
  /** The task as the record has it now; absent: there is none any more. */
  readonly task: InspectionTask | undefined
  readonly publicKey: Uint8Array
  readonly verify: VerifySignature
  readonly on: PlainDate
}

/** Whether a code lets its bearers in on a day: its form and signature, whether it is of this task as it was approved, and its time. */
export function checkCode(code: string, { task, publicKey, verify, on }: CodeCheck): Finding[] {
  const claimed = taskOfCode(code)
  const [body = '', mark = '', ...rest] = code.split('.')
  const signature = rest.length === 0 ? fromBase64url(mark) : undefined
  const genuine = claimed !== undefined && signature !== undefined && verify(publicKey, signed(body), signature)
  if (!genuine || !claimed)
    return [say('code.signature', false, '检查码不是本机关签发的', 'it was not issued by this body')]
  const same = task !== undefined && canonicalJson({ ...task }) === canonicalJson({ ...claimed })
  return [
    say('code.signature', true, '检查码由本机关签发', 'issued by this body'),
    say(
      'code.of-task',
      same,
      same ? '检查码与批准的检查一致' : '该检查已经变更、取消或者已经进行',
      same ? 'of the check that was approved' : 'the check was changed, called off or made',
    ),
    say(
      'code.in-time',
      claimed.from <= on && on <= claimed.until,
      `检查码自${claimed.from}至${claimed.until}有效`,
      `good from ${claimed.from} to ${claimed.until}`,
    ),
  ]
}

const say = (code: string, holds: boolean, zh: string, en: string): Finding =>
  finding(code, {
    outcome: holds ? 'met' : 'not-met',
    zh,
    en,
    cites: ['国办发〔2024〕54号'],
    read: {},
    cure: { zh: '没有有效检查码的，可以向检查机关核实', en: 'ask the body whether the check is real' },
  })
