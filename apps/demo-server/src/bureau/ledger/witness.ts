import {
  consistencyPlan,
  keyHash,
  type OpenedCheckpoint,
  openCheckpoint,
  parseNote,
  type VerifierKey,
  withSignature,
  witnessRequestText,
} from '@zhifa/domain/ledger'
import { type Kysely, sql } from 'kysely'
import { ed25519 } from '../../signing/ed25519'
import { type Checkpoint, checkpointNow } from './checkpoint'
import { ledgerVerifierKey } from './key'
import { fetchLate, newestOf, takeCosignature } from './late-cosignatures'
import { ledgerHead, ledgerProof, ledgerSize } from './ledger'
import { get, post, type WitnessContext } from './witness-http'

/** How the witness answered last: only `refused` says that something is wrong with this ledger. */
export type WitnessState =
  | {
      readonly state: 'cosigned'
      readonly size: number
      /** It had lost what it cosigned before, and holds this again. */
      readonly forgot?: true
      /** Asked whether it still holds it, it did not answer. */
      readonly silent?: true
    }
  | { readonly state: 'nothing' | 'unreachable' | 'unconfigured' }
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

const open = <DB>({ key }: WitnessContext<DB>, witness: VerifierKey, note: string): OpenedCheckpoint | undefined => {
  const trusted = { ledger: [ledgerVerifierKey(key)], witnesses: [witness] }
  return openCheckpoint(note, trusted, ed25519)
}

/**
 * Compares this ledger with the newest checkpoint that the witness cosigned.
 * @returns up to which size the witness agrees; nothing where it cannot be reached, or has nothing
 * @throws LedgerBehindWitnessError
 */
export async function compareWithWitness<DB>(
  context: WitnessContext<DB>,
  witness: VerifierKey,
): Promise<number | undefined> {
  const { db, agency, url, timeoutMs = 2000 } = context
  const note = await get(new URL(`/checkpoints/${agency.uscc}.txt`, url), timeoutMs)
  const opened = note === undefined ? undefined : open(context, witness, note)
  // Anybody can write a note; only one that the witness cosigned says what it saw.
  if (!opened || opened.cosignatures.length === 0 || opened.head.origin !== agency.uscc) return undefined
  const { size, root } = opened.head
  const here = await ledgerSize(db, agency.id)
  if (size > here) throw new LedgerBehindWitnessError(size, here, false)
  if ((await ledgerHead(db, agency, size)).root !== root) throw new LedgerBehindWitnessError(size, here, true)
  if (note !== undefined) await takeCosignature(context, witness, note)
  return size
}

/**
 * The checkpoint of now, and what the witness answered when it was asked to cosign it.
 *
 * @param remembered asks, of a checkpoint that was cosigned already, whether the witness still holds it: where nobody waits
 */
export async function cosignNow<DB>(
  context: WitnessContext<DB>,
  witness: VerifierKey | undefined,
  remembered = false,
): Promise<{ readonly checkpoint: Checkpoint; readonly witness: WitnessState }> {
  const { db, agency, key, now } = context
  const checkpoint = await checkpointNow(db, agency, key, now())
  const { size } = checkpoint.head
  const lost = checkpoint.cosigned && (witness && remembered ? await forgot(context, size) : false)
  if (checkpoint.cosigned && !lost)
    return { checkpoint, witness: { state: 'cosigned', size, ...(lost === undefined ? { silent: true } : {}) } }
  if (!witness || checkpoint.head.size === 0) return { checkpoint, witness: { state: 'nothing' } }
  const { rows } = await sql<{ size: number }>`select size from zhifa.checkpoint
    where agency = ${agency.id} and cosigned is not null order by size desc limit 1`.execute(db)
  const asked = lost ? { ...checkpoint, note: await bareNote(db, agency.id, size) } : checkpoint
  return ask(context, witness, asked, rows[0]?.size ?? 0, true)
}

/** A checkpoint as it was signed here: what the witness cosigned before it lost its storage is not shown to it as its answer. */
async function bareNote<DB>(db: Kysely<DB>, agency: string, size: number): Promise<string> {
  const { rows } = await sql<{ note: string }>`select note from zhifa.checkpoint
    where agency = ${agency} and size = ${size}`.execute(db)
  return rows[0]?.note ?? ''
}

/**
 * Whether the witness shows less than it cosigned: its storage was lost, or restored from an old copy. Silence, and an answer that is
 * not its own, say nothing (`undefined`): it is asked again soon.
 */
async function forgot<DB>(
  { agency, url, timeoutMs = 2000 }: WitnessContext<DB>,
  cosigned: number,
): Promise<boolean | undefined> {
  const text = await get(new URL(`/checkpoints/${agency.uscc}.json`, url), timeoutMs)
  const held = text === undefined ? undefined : newestOf(text)
  return held === undefined ? undefined : held < cosigned
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
    // Another request was faster, an answer never arrived, or the witness lost its storage: it says what it holds.
    await fetchLate(context, witness, old, held)
    if (held >= size && (await isCosigned(db, agency.id, size))) return kept(context, checkpoint)
    if (held <= size && again) {
      const answered = await ask(context, witness, checkpoint, held, false)
      return held < old && answered.witness.state === 'cosigned'
        ? { ...answered, witness: { ...answered.witness, forgot: true } }
        : answered
    }
    if (held > size) return { checkpoint, witness: await overtaken(context, held) }
  }
  const note = answer.status === 200 ? withSignature(checkpoint.note, answer.text) : undefined
  if (note === undefined) return { checkpoint, witness: refused(answer.status) }
  if (open(context, witness, note)?.cosignatures.length !== 1) return { checkpoint, witness: otherKey(witness, note) }
  await takeCosignature(context, witness, note)
  return kept(context, checkpoint)
}

/** What the checkpoint of a size is, once its cosignature has come. */
async function kept<DB>(
  { db, agency }: WitnessContext<DB>,
  checkpoint: Checkpoint,
): Promise<{ readonly checkpoint: Checkpoint; readonly witness: WitnessState }> {
  const { size } = checkpoint.head
  const { rows } = await sql<{ cosigned: string | null }>`
    select cosigned from zhifa.checkpoint where agency = ${agency.id} and size = ${size}`.execute(db)
  const note = rows[0]?.cosigned
  return note
    ? { checkpoint: { ...checkpoint, note, cosigned: true }, witness: { state: 'cosigned', size } }
    : { checkpoint, witness: { state: 'nothing' } }
}

async function isCosigned<DB>(db: Kysely<DB>, agency: string, size: number): Promise<boolean> {
  const { rows } = await sql`select 1 from zhifa.checkpoint
    where agency = ${agency} and size = ${size} and cosigned is not null`.execute(db)
  return rows.length > 0
}

/** Somebody cosigned, and not the witness that is registered: told by the names of both keys. */
function otherKey(witness: VerifierKey, note: string): WitnessState {
  const last = parseNote(note)?.signatures.at(-1)
  const found = last ? `${last.name}+${last.keyHash}` : '—'
  const known = `${witness.name}+${keyHash(witness)}`
  return {
    state: 'refused',
    zh: `联署的密钥（${found}）不是登记的见证方公钥（${known}）`,
    en: `cosigned with the key ${found}, which is not that of the registered witness (${known})`,
  }
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
