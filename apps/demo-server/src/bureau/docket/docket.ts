import { createHash, randomBytes } from 'node:crypto'
import {
  type CaseRecord,
  DocketAct,
  type DocketAsked,
  type DocketEvent,
  type DocketMatter,
  docketMatters,
  enterDocketAct,
  finding,
  matterOf,
  wordsOf,
} from '@zhifa/domain'
import type { Kysely } from 'kysely'
import { chinaDateTime } from '../../web/china-time'
import { judgedCase, type User } from '../access'
import type { CaseContext } from '../cases'
import { scanTypeOf } from '../cases/proposals/scans'
import { type Refusal, refuse } from '../cases/refusal'
import { LedgerDifferenceError, writtenBy } from '../ledger'
import { casesMentioned } from './mentioned'
import { docketEventsOf, docketNumbers, enterDocketEvent, type KeptScan } from './store'

/** So many matters that wait are read for one page. */
const mostOpen = 500

type CaseOf = DocketAsked['caseOf']

/** The cases of some ids, as the rules ask for them: one that differs from the ledger says nothing. */
export async function casesFor<DB>(db: Kysely<DB>, agency: string, ids: readonly string[]): Promise<CaseOf> {
  const found = new Map<string, CaseRecord | 'none' | undefined>()
  for (const id of new Set(ids)) {
    try {
      const record = await judgedCase(db, id)
      found.set(id, record?.agency === agency ? record : 'none')
    } catch (error) {
      if (!(error instanceof LedgerDifferenceError)) throw error
      found.set(id, undefined)
    }
  }
  return (id) => found.get(id)
}

/** Matters as they stand, with the cases that they name. */
export interface DocketRead {
  readonly matters: readonly DocketMatter[]
  readonly caseOf: CaseOf
}

export async function readDocket<DB>(
  { bureau }: Pick<CaseContext<DB>, 'bureau'>,
  db: Kysely<DB>,
  numbers: readonly number[],
): Promise<DocketRead> {
  const { agency, law } = bureau
  const matters = docketMatters(await docketEventsOf(db, agency.id, numbers), law)
  return {
    matters,
    caseOf: await casesFor(
      db,
      agency.id,
      matters.flatMap(({ everNamed }) => everNamed),
    ),
  }
}

/** What nobody answered yet. */
export const openDocket = async <DB>(context: Pick<CaseContext<DB>, 'bureau' | 'db'>): Promise<DocketRead> =>
  readDocket(context, context.db, await docketNumbers(context.db, context.bureau.agency.id, 'open', mostOpen))

/** The cases that an act names itself. */
const casesNamed = (act: DocketAct): readonly string[] => ('cases' in act ? act.cases : 'case' in act ? [act.case] : [])

export type SaidInDocket = { readonly ok: true; readonly event: DocketEvent } | Refusal

/** Says something in the docket: judged, and written with its leaf. A file is never only named: {@link addDocketFile}. */
export const sayInDocket = async <DB>(
  context: CaseContext<DB>,
  user: User,
  said: Readonly<Record<string, unknown>>,
): Promise<SaidInDocket> => (said.kind === 'file' ? noScan() : enter(context, user, said))

/** Adds a scan to a matter: what it is, its beginning says; its hash is computed here. */
export async function addDocketFile<DB>(
  context: CaseContext<DB>,
  user: User,
  {
    bytes,
    ...said
  }: { readonly matter: number; readonly part: string; readonly name: string; readonly bytes: Uint8Array },
): Promise<SaidInDocket> {
  const mediaType = scanTypeOf(bytes)
  if (mediaType === undefined) return noScan()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return enter(context, user, { ...said, kind: 'file', sha256 }, { sha256, mediaType, bytes })
}

const noScan = (): Refusal =>
  refuse(
    422,
    finding('docket.scan', {
      outcome: 'not-met',
      zh: '没有可以识别的文件：只接受 PDF、JPEG、PNG 格式的扫描件',
      en: 'no file that can be kept: scans are PDF, JPEG or PNG',
      cure: { zh: '请重新扫描后上传', en: 'scan it again' },
    }),
  )

const enter = <DB>(
  { db, bureau }: CaseContext<DB>,
  user: User,
  said: unknown,
  scan?: KeptScan,
): Promise<SaidInDocket> =>
  enterDocketEvent(db, { now: bureau.now(), written: writtenBy(bureau, user.id), scan }, async (trx, next) => {
    const { agency, registry, law } = bureau
    const read = DocketAct.safeParse(said)
    const about = read.success ? matterOf(read.data) : undefined
    // A new matter is held against those that are open; any other act against its own.
    const numbers = about === undefined ? await docketNumbers(trx, agency.id, 'open', mostOpen) : [about]
    const events = await docketEventsOf(trx, agency.id, numbers)
    const ids = [
      ...docketMatters(events, law).flatMap(({ everNamed }) => everNamed),
      ...(read.success ? casesNamed(read.data) : []),
    ]
    return enterDocketAct(said, {
      ...{ events, registry, law, officer: user.officer, next },
      now: chinaDateTime(bureau.now()),
      salt: randomBytes(16).toString('hex'),
      caseOf: await casesFor(trx, agency.id, ids),
      mentioned: read.success ? await casesMentioned(trx, agency.id, wordsOf(read.data)) : [],
    })
  })
