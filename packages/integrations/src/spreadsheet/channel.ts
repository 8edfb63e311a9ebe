import { Publication } from '@zhifa/domain'
import { z } from 'zod'
import type { CannotWithdrawHere, Channel, Delivered, ReadBack } from '../channel'
import { failure } from '../channel'
import { ChannelId, fieldErrors } from '../contract'
import { contentDigest } from '../digest'
import type { Profile } from '../profile'
import { exportSpreadsheet } from './export'

/** A place for files that a person carries to the other side and back: a directory, a share, an SFTP account. */
export interface FileDrop {
  /** Names of the files, in no particular order. */
  list(): Promise<readonly string[]>
  read(name: string): Promise<Uint8Array>
  write(name: string, bytes: Uint8Array): Promise<void>
  remove(name: string): Promise<void>
}

/** What the person who uploaded `NAME.xlsx` writes into `NAME.result.json`. */
export const UploadResult = z.discriminatedUnion('result', [
  z.strictObject({ result: z.literal('taken'), publicUrl: z.url({ protocol: /^https?$/ }).optional() }),
  z.strictObject({ result: z.literal('refused'), reason: z.string().min(1).max(2000) }),
])

export interface SpreadsheetChannelOptions {
  readonly id: string
  readonly drop: FileDrop
  readonly profile: Profile
  readonly now: () => Date
}

/**
 * Uploading by hand, for platforms with nothing else: one file for each version, beside it what was written (`.json`) and, when
 * a person has uploaded it, what came of it (`.result.json`). A file that was uploaded cannot be taken back through this door.
 */
export function spreadsheetChannel({ drop, profile, now, ...options }: SpreadsheetChannelOptions): Channel {
  const id = ChannelId.parse(options.id)
  const stem = ({ key, version }: { readonly key: string; readonly version: number }) =>
    `${key.replaceAll(':', '_')}-v${version}`

  const history = async (key: string): Promise<Entry[]> => {
    const names = await drop.list()
    const prefix = `${key.replaceAll(':', '_')}-v`
    const own = names.filter((name) => name.startsWith(prefix) && /^\d+\.json$/.test(name.slice(prefix.length)))
    const entries = await Promise.all(
      own.map(async (name): Promise<Entry> => {
        const publication = Publication.parse(await readJson(drop, name))
        const answer = `${stem(publication)}.result.json`
        return {
          publication,
          ...(names.includes(answer) ? { result: UploadResult.parse(await readJson(drop, answer)) } : {}),
        }
      }),
    )
    return entries.sort((a, b) => a.publication.version - b.publication.version)
  }

  const hand = async (publication: Publication, bytes: Uint8Array | undefined): Promise<Delivered> => {
    // The file for the person comes last: when it is there, everything is.
    await drop.write(`${stem(publication)}.json`, Buffer.from(JSON.stringify(publication)))
    if (bytes) await drop.write(`${stem(publication)}.xlsx`, bytes)
    return { kind: 'handed-over', reference: stem(publication), raw: '' }
  }

  const dropWaiting = async (entries: readonly Entry[]) => {
    for (const { publication, result } of entries)
      if (!result) for (const end of ['xlsx', 'json']) await drop.remove(`${stem(publication)}.${end}`)
  }

  return {
    id,
    put: (publication) =>
      guarded<Delivered>(async () => {
        const entries = await history(publication.key)
        const same = entries.find((each) => contentDigest(each.publication) === contentDigest(publication))
        if (same && same.result?.result !== 'refused')
          return { kind: 'handed-over', reference: stem(publication), raw: '' }
        const made = await exportSpreadsheet(profile, [publication], now())
        if (!made.ok || made.rows === 0)
          return {
            kind: 'refused',
            message: { zh: '信息不符合字段表要求', en: 'The item does not fit the field table' },
            errors: made.ok ? [] : fieldErrors(made.findings),
          }
        await dropWaiting(entries)
        if (same) await drop.remove(`${stem(publication)}.result.json`)
        return hand(publication, made.bytes)
      }),
    withdraw: (notice) =>
      guarded<Delivered | CannotWithdrawHere>(async () => {
        const entries = await history(notice.key)
        if (entries.some(({ result }) => result?.result === 'taken')) return byHand
        await dropWaiting(entries)
        return hand(notice, undefined)
      }),
    readBack: (key) => guarded(async () => stateOf(key, (await history(key)).at(-1))),
  }
}

interface Entry {
  readonly publication: Publication
  readonly result?: z.infer<typeof UploadResult>
}

const byHand: CannotWithdrawHere = {
  kind: 'cannot-withdraw-here',
  message: {
    zh: '该信息已由人工上传，请在平台上办理撤回',
    en: 'A person has uploaded the item: withdraw it on the platform itself',
  },
}

function stateOf(key: string, entry: Entry | undefined): ReadBack {
  if (!entry) return { kind: 'observed' }
  const { publication, result } = entry
  const { version, verb } = publication
  const shown = { key, version, digest: contentDigest(publication), visible: true }
  if (verb === 'withdraw') return { kind: 'observed', observed: { ...shown, state: 'withdrawn' } }
  if (!result) return { kind: 'waiting' }
  if (result.result === 'refused')
    return {
      kind: 'refused',
      message: { zh: `平台退回：${result.reason}`, en: `Returned: ${result.reason}` },
      errors: [],
    }
  return {
    kind: 'observed',
    observed: { ...shown, state: 'published', ...(result.publicUrl ? { publicUrl: result.publicUrl } : {}) },
  }
}

async function readJson(drop: FileDrop, name: string): Promise<unknown> {
  return JSON.parse(Buffer.from(await drop.read(name)).toString())
}

async function guarded<T>(
  work: () => Promise<T>,
): Promise<T | { readonly kind: 'failed'; readonly failure: ReturnType<typeof failure> }> {
  try {
    return await work()
  } catch (error) {
    return {
      kind: 'failed',
      failure: failure('unreachable', {}, { en: (error as { code?: string }).code ?? (error as Error).name }),
    }
  }
}
