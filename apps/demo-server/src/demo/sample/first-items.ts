import { decideItem, draftItem, type Officer } from '@zhifa/domain'
import type { Bureau } from '../../bureau/bureau'
import type { CaseContext } from '../../bureau/cases'
import { changeRegistry, itemsOf, readRegistry } from '../../bureau/disclosure'
import { writtenBy } from '../../bureau/ledger'
import { DemoRefusedError } from './walk'

/** The power list of the demo was published before the 传染病防治法 of 2025-09-01, so that a stale item can be seen. */
const old = { id: 'powers', on: '2025-08-20' }

/** Publishes what stands before enforcement, drafted and approved by the people of the demo. @returns how many items */
export async function publishFirstItems<DB>({ db, bureau }: CaseContext<DB>): Promise<number> {
  if ((await readRegistry(db)).size > 0) return 0
  const [handler, office] = [person(bureau, 'officer-a'), person(bureau, 'office-head')]
  const today = bureau.today()
  const items = itemsOf(bureau, today)
  for (const { id } of items) {
    const on = id === old.id && old.on < today ? old.on : today
    const text = (on === today ? items : itemsOf(bureau, on)).find((item) => item.id === id)
    if (!text) continue
    const refusals = [
      ...(await changeRegistry(db, id, { now: bureau.now(), written: writtenBy(bureau, handler.id) }, (state) =>
        draftItem(state, text, undefined, { officer: handler, on }, bureau),
      )),
      ...(await changeRegistry(db, id, { now: bureau.now(), written: writtenBy(bureau, office.id) }, (state) =>
        decideItem(state, { digest: state?.draft?.digest ?? '', verdict: 'approved' }, { officer: office, on }),
      )),
    ]
    if (refusals.length > 0) throw new DemoRefusedError(refusals.map(({ message }) => message.zh).join('；'))
  }
  return items.length
}

function person({ registry }: Bureau, id: string): Officer {
  const officer = registry.officers.get(id)
  if (!officer) throw new DemoRefusedError(`名录缺少${id} / the registry has no ${id}`)
  return officer
}
