import {
  consistencyPlan,
  type OpenedCheckpoint,
  openCheckpoint,
  parseVerifierKey,
  type VerifierKey,
  withSignature,
  witnessRequestText,
} from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import { request } from 'undici'
import { ed25519 } from '../../signing/ed25519'
import { type Checkpoint, checkpointNow } from './checkpoint'
import { type LedgerKey, ledgerVerifierKey } from './key'
import { ledgerHead, ledgerProof, ledgerSize } from './ledger'

/** What is asked of the witness, and for whom. */
export interface WitnessContext<DB> {
  readonly db: Kysely<DB>
  readonly agency: { readonly id: string; readonly uscc: string }
  readonly key: LedgerKey
  /** Address of the county platform. */
  readonly url: string
  readonly now: () => Date
  readonly timeoutMs?: number
}

/** How the witness answered last: only `refused` says that something is wrong with this ledger. */
export type WitnessState =
  | { readonly state: 'cosigned'; readonly size: number }
  | { readonly state: 'nothing' | 'unreachable' }
  | { readonly state: 'refused'; readonly zh: string; readonly en: string }

/** Thrown at the start when the witness has seen what this database does not hold. */
export class LedgerBehindWitnessError extends Error {
  readonly code = 'ledger.behind-witness'
  constructor(seen: number, here: number, differs: boolean) {
    const zh = differs
      ? `前${seen}项与见证方此前联署的不同，账本被改写或者分叉`
      : `见证方已见到${seen}项，本库只有${here}项，数据库是从旧备份恢复的`
    const en = differs
      ? `the first ${seen} leaves are not those that the witness cosigned: rewritten or forked`
      : `the witness has seen ${seen} leaves, this database holds ${here}: it was restored from an old copy`
    super(
      `账本与见证方不一致：${zh}。请停止办理，恢复最新的备份后再启动；确实丢失的，按数据丢失事故报告，由见证方留存的检查点核对缺失的部分 / ` +
        `The ledger disagrees with its witness: ${en}. Restore the newest backup and start again; if it is lost, report the loss and compare with the checkpoints of the witness`,
    )
    this.name = 'LedgerBehindWitnessError'
  }
}

/** Pins the witness's key, once: a given one, else the one that it gives out. Nothing while there is none. */
export async function pinWitnessKey<DB>(
  { db, agency, url, timeoutMs = 2000 }: WitnessContext<DB>,
  given: string | undefined,
): Promise<VerifierKey | undefined> {
  const { rows } = await sql<{ witness_key: string | null }>`
    select witness_key from zhifa.ledger where agency = ${agency.id}`.execute(db)
  const pinned = rows[0]?.witness_key ?? given ?? (await offeredKey(url, timeoutMs))
  const key = pinned === undefined ? undefined : parseVerifierKey(pinned)
  if (key?.algorithm !== 4) return undefined
  await sql`update zhifa.ledger set witness_key = ${pinned} where agency = ${agency.id} and witness_key is null`.execute(
    db,
  )
  return key
}

async function offeredKey(url: string, timeoutMs: number): Promise<string | undefined> {
  const keys = await get(new URL('/ledger-keys.txt', url), timeoutMs)
  return keys?.split('\n').find((line) => parseVerifierKey(line)?.algorithm === 4)
}

async function get(url: URL, timeoutMs: number): Promise<string | undefined> {
  try {
    const { statusCode, body } = await request(url, { headersTimeout: timeoutMs, bodyTimeout: timeoutMs })
    const text = await body.text()
    return statusCode === 200 ? text : undefined
  } catch {
    return undefined
  }
}

const open = <DB>({ key }: WitnessContext<DB>, witness: VerifierKey, note: string): OpenedCheckpoint | undefined => {
  const trusted = { ledger: [ledgerVerifierKey(key)], witnesses: [witness] }
  return openCheckpoint(note, trusted, ed25519)
}

/**
 * Compares this ledger with the newest checkpoint that the witness cosigned. A witness that cannot be reached, or has nothing,
 * says nothing. @throws LedgerBehindWitnessError
 */
export async function compareWithWitness<DB>(context: WitnessContext<DB>, witness: VerifierKey): Promise<void> {
  const { db, agency, url, timeoutMs = 2000 } = context
  const note = await get(new URL(`/checkpoints/${agency.uscc}.txt`, url), timeoutMs)
  const opened = note === undefined ? undefined : open(context, witness, note)
  // Anybody can write a note; only one that the witness cosigned says what it saw.
  if (!opened || opened.cosignatures.length === 0 || opened.head.origin !== agency.uscc) return
  const { size, root } = opened.head
  const here = await ledgerSize(db, agency.id)
  if (size > here) throw new LedgerBehindWitnessError(size, here, false)
  if ((await ledgerHead(db, agency, size)).root !== root) throw new LedgerBehindWitnessError(size, here, true)
}

/** The checkpoint of now, and what the witness answered when it was asked to cosign it. */
export async function cosignNow<DB>(
  context: WitnessContext<DB>,
  witness: VerifierKey | undefined,
): Promise<{ readonly checkpoint: Checkpoint; readonly witness: WitnessState }> {
  const { db, agency, key, now } = context
  const checkpoint = await checkpointNow(db, agency, key, now())
  if (checkpoint.cosigned) return { checkpoint, witness: { state: 'cosigned', size: checkpoint.head.size } }
  if (!witness || checkpoint.head.size === 0) return { checkpoint, witness: { state: 'nothing' } }
  const { rows } = await sql<{ size: number }>`select size from zhifa.checkpoint
    where agency = ${agency.id} and cosigned is not null order by size desc limit 1`.execute(db)
  return ask(context, witness, checkpoint, rows[0]?.size ?? 0, true)
}

async function ask<DB>(
  context: WitnessContext<DB>,
  witness: VerifierKey,
  checkpoint: Checkpoint,
  old: number,
  again: boolean,
): Promise<{ readonly checkpoint: Checkpoint; readonly witness: WitnessState }> {
  const { db, agency } = context
  const { size } = checkpoint.head
  const proof = old === 0 ? [] : await ledgerProof(db, agency.id, consistencyPlan(old, size))
  const answer = await post(context, witnessRequestText({ old, proof, checkpoint: checkpoint.note }))
  if (answer === undefined) return { checkpoint, witness: { state: 'unreachable' } }
  if (answer.status === 409 && /^\d{1,15}\n?$/.test(answer.text)) {
    const held = Number(answer.text)
    // Another request was faster, or the witness lost its storage: it says what it holds.
    if (held <= size && again) return ask(context, witness, checkpoint, held, false)
    if (held > size) return { checkpoint, witness: await overtaken(context, held) }
  }
  const note = answer.status === 200 ? withSignature(checkpoint.note, answer.text) : undefined
  if (note === undefined || open(context, witness, note)?.cosignatures.length !== 1)
    return { checkpoint, witness: refused(answer.status) }
  await sql`update zhifa.checkpoint set cosigned = ${note} where agency = ${agency.id} and size = ${size}`.execute(db)
  return { checkpoint: { ...checkpoint, note, cosigned: true }, witness: { state: 'cosigned', size } }
}

/** The witness holds more than was signed here a moment ago: another act was faster, or this database is an old copy. */
async function overtaken<DB>({ db, agency }: WitnessContext<DB>, held: number): Promise<WitnessState> {
  const here = await ledgerSize(db, agency.id)
  if (held <= here) return { state: 'cosigned', size: held }
  return {
    state: 'refused',
    zh: `见证方已见到${held}项，本库只有${here}项`,
    en: `the witness has seen ${held} leaves, there are ${here} here`,
  }
}

const reasons: Readonly<Record<number, readonly [zh: string, en: string]>> = {
  403: ['见证方登记的签名密钥与本机关的不同', 'the witness knows another signing key of this ledger'],
  404: ['见证方没有登记本机关的账本', 'the witness does not know this ledger'],
  422: ['见证方此前所见的记录不在本账本之内', 'what the witness saw is not in this ledger: rewritten or forked'],
}

function refused(status: number): WitnessState {
  const [zh, en] = reasons[status] ?? [
    `见证方的答复无法采信（${status}）`,
    `the answer of the witness is no good (${status})`,
  ]
  return { state: 'refused', zh, en }
}

async function post<DB>(
  { url, timeoutMs = 2000 }: WitnessContext<DB>,
  body: string,
): Promise<{ readonly status: number; readonly text: string } | undefined> {
  try {
    const answer = await request(new URL('/add-checkpoint', url), {
      method: 'POST',
      body,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
    })
    const text = await answer.body.text()
    // A gateway that answers for a witness that is down says nothing about the ledger.
    return answer.statusCode >= 500 || answer.statusCode === 429 ? undefined : { status: answer.statusCode, text }
  } catch {
    return undefined
  }
}
