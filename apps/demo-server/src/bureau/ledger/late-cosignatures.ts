import {
  formatNote,
  openCheckpoint,
  parseHead,
  parseNote,
  type SignedNote,
  type VerifierKey,
} from '@zhifa/domain/ledger'
import { sql } from 'kysely'
import { z } from 'zod'
import { ed25519 } from '../../signing/ed25519'
import { parsedJson } from '../../web/parsed-json'
import { ledgerVerifierKey } from './key'
import { keyHistory, signersAt } from './key-history'
import { ledgerHead, ledgerSize } from './ledger'
import { get, type WitnessContext } from './witness-http'

/** Whether a cosigned checkpoint was kept, of which size, or why not. */
export type Taken =
  | { readonly ok: true; readonly size: number }
  | { readonly ok: false; readonly zh: string; readonly en: string }

const refused = (zh: string, en: string): Taken => ({ ok: false, zh, en })

/**
 * Takes a cosignature whenever it comes, newer checkpoints or not, and keeps it with the checkpoint that it is of: only one of this
 * very ledger, as it is here, signed by its key of that time and cosigned by the registered witness. The first one stays.
 */
export async function takeCosignature<DB>(
  { db, agency, key, now }: WitnessContext<DB>,
  witness: VerifierKey,
  note: string,
): Promise<Taken> {
  const head = parseHead(parseNote(note)?.text ?? '')
  if (!head) return refused('检查点无法读取', 'the checkpoint cannot be read')
  const { origin, size, root } = head
  if (origin !== agency.uscc) return refused(`检查点属于另一账本：${origin}`, `it is of another ledger: ${origin}`)
  const history = await keyHistory(db, agency.id, ledgerVerifierKey(key))
  const opened = openCheckpoint(note, { ledger: signersAt(history, size), witnesses: [witness] }, ed25519)
  if (!opened?.signed) return refused('不是本账本的密钥签署的', 'it was not signed by the key of this ledger')
  if (opened.cosignatures.length === 0)
    return refused(`没有登记的见证方（${witness.name}）的有效联署`, `the witness ${witness.name} did not cosign it`)
  const here = await ledgerSize(db, agency.id)
  if (size > here) return refused(`检查点有${size}项，本库只有${here}项`, `it covers ${size} leaves, there are ${here}`)
  if ((await ledgerHead(db, agency, size)).root !== root)
    return refused(
      `前${size}项与联署的不同，账本被改写或者分叉`,
      `the first ${size} leaves are not those that it covers`,
    )
  const own = signedBy(opened.note, origin)
  const both = formatNote({
    text: own.text,
    signatures: [...own.signatures, ...signedBy(opened.note, witness.name).signatures],
  })
  await sql`insert into zhifa.checkpoint (agency, size, note, cosigned, signed_at)
    values (${agency.id}, ${size}, ${formatNote(own)}, ${both}, ${now()})
    on conflict (agency, size) do update set cosigned = excluded.cosigned where checkpoint.cosigned is null`.execute(db)
  return { ok: true, size }
}

/** A note with the signatures of one name only. */
const signedBy = ({ text, signatures }: SignedNote, name: string): SignedNote => ({
  text,
  signatures: signatures.filter((signature) => signature.name === name),
})

const Page = z.object({
  checkpoints: z.array(z.object({ size: z.int(), note: z.string() })),
  before: z.int().optional(),
})

/** The size of the newest checkpoint on a page of a witness, 0 where it has none; nothing for what is no such page. */
export const newestOf = (text: string): number | undefined => {
  const page = Page.safeParse(parsedJson(text))
  return page.success ? Math.max(0, ...page.data.checkpoints.map(({ size }) => size)) : undefined
}

/** As many pages as a witness shows of what it cosigned while nothing of it arrived here. */
const pages = 20

/**
 * Fetches what the witness cosigned above one size and up to another: answers of which never arrived, because one side was
 * gone or slow. @returns what became of each, the newest first
 */
export async function fetchLate<DB>(
  context: WitnessContext<DB>,
  witness: VerifierKey,
  above: number,
  upTo: number,
): Promise<Taken[]> {
  const { agency, url, timeoutMs = 2000 } = context
  const taken: Taken[] = []
  let before: number | undefined = upTo + 1
  for (let i = 0; i < pages && before !== undefined && before > above; i++) {
    const text = await get(new URL(`/checkpoints/${agency.uscc}.json?before=${before}`, url), timeoutMs)
    const page = Page.safeParse(parsedJson(text))
    if (!page.success) return taken
    for (const { note } of page.data.checkpoints.filter(({ size }) => size > above))
      taken.push(await takeCosignature(context, witness, note))
    before = page.data.before
  }
  return taken
}
