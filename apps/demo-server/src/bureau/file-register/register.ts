import { type CaseRecord, enterFileAct, type FileAsked, type FileEvent, isRecused, replay } from '@zhifa/domain'
import type { Kysely } from 'kysely'
import { chinaDateTime } from '../../web/china-time'
import { isOnTeam, type User } from '../access'
import { lateFilesOf, latePackedOf, packagesOf } from '../archive'
import type { CaseContext } from '../cases'
import type { Refusal } from '../cases/refusal'
import { writtenBy } from '../ledger'
import { enterFileEvent } from './store'

/** What an act of the register is judged by. */
export async function fileAsked<DB>(
  { bureau }: Pick<CaseContext<DB>, 'bureau'>,
  db: Kysely<DB>,
  { record, user, events }: { readonly record: CaseRecord; readonly user: User; readonly events: readonly FileEvent[] },
): Promise<FileAsked> {
  const { registry, law } = bureau
  const state = replay(record)
  const late = await latePackedOf(db, bureau.agency.id, record.id)
  const acted = ({ by, approvedBy }: CaseRecord['entries'][number], id: string): boolean =>
    approvedBy?.id === id || by.some((actor) => actor.id === id)
  return {
    record,
    events,
    registry,
    law,
    officer: user.officer,
    now: chinaDateTime(bureau.now()),
    hasPart: (id) => isOnTeam(record, { id }) || record.entries.some((entry) => acted(entry, id)),
    recused: new Set([...registry.officers.keys()].filter((id) => isRecused(state, id))),
    packages: (await packagesOf(db, bureau.agency.id, record.id)).map(({ number, zip, entries }) => ({
      ...{ number, entries, finished: zip !== undefined, late: late.get(number) ?? 0 },
    })),
    lateFiles: await lateFilesOf(db, bureau.agency.id, record),
  }
}

/** Says something of a finished file: judged, and written with its leaf. */
export const sayOfFile = <DB>(
  context: CaseContext<DB>,
  record: CaseRecord,
  user: User,
  said: unknown,
): Promise<{ readonly ok: true; readonly event: FileEvent } | Refusal> =>
  enterFileEvent(
    context.db,
    { caseId: record.id, now: context.bureau.now(), written: writtenBy(context.bureau, user.id) },
    async (trx, events) => enterFileAct(said, await fileAsked(context, trx, { record, user, events })),
  )
