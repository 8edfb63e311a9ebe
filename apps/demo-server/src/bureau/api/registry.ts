import { decideItem, draftItem, type RegistryDuty, type RegistryState, registryDuties } from '@zhifa/domain'
import type { Response, Router } from 'express'
import type { CaseContext } from '../cases'
import { changeRegistry, itemsOf, readRegistry } from '../disclosure'
import { writtenBy } from '../ledger'
import { userOf } from '../sign-in'
import * as endpoints from './endpoints/registry'
import { demandMatch, etagOf } from './kit/etag'
import { missing, Refused } from './kit/refused'
import type { Reply } from './kit/reply'
import { serve } from './kit/serve'

/** Items that are published before enforcement, over the interface: drafted, approved and so published, or returned. */
export function registryRoutes<DB>(router: Router, context: CaseContext<DB>): void {
  const { db, bureau } = context
  const writing = (response: Response) => ({ now: bureau.now(), written: writtenBy(bureau, userOf(response).id) })
  const writer = (response: Response) => ({ officer: userOf(response).officer, on: bureau.today() })

  /** Every item that is public, drafted, or would be made today, by its id. */
  const all = async () => {
    const states = await readRegistry(db)
    const today = new Map(itemsOf(bureau, bureau.today()).map((text) => [text.id, text]))
    const duties = registryDuties(states, (on) => itemsOf(bureau, on), { law: bureau.law, asOf: bureau.today() })
    const ids = [...new Set([...today.keys(), ...states.keys()])].sort()
    return ids.map((id) => {
      const state = states.get(id)
      const text = today.get(id) ?? state?.draft?.event.text ?? state?.editions.at(-1)?.text
      return {
        id,
        text: today.get(id),
        title: text?.title ?? id,
        state,
        duties: duties.filter((duty) => duty.text.id === id),
      }
    })
  }
  const one = async (id: string) => {
    const found = (await all()).find((item) => item.id === id)
    if (!found) throw missing()
    const item = { id, title: found.title, ...stateAnswer(found.state), duties: found.duties.map(dutyAnswer) }
    return { text: found.text, state: found.state, item, etag: etagOf(item) }
  }
  const reply = async (id: string): Promise<Reply> => {
    const { item, etag } = await one(id)
    return { status: 200, body: { item }, headers: { etag } }
  }

  serve(router, context, endpoints.listRegistry, async ({ query: { after = '', limit } }) => {
    const rest = (await all()).filter(({ id }) => id > after)
    const items = rest.slice(0, limit).map(({ id, title, state, duties }) => {
      const edition = state?.editions.at(-1)
      return {
        ...{ id, title, drafted: state?.draft !== undefined, duties: duties.map(dutyAnswer) },
        ...(edition ? { edition: edition.edition, approvedOn: edition.approvedOn } : {}),
      }
    })
    return { status: 200, body: { items, next: rest.length > limit ? items.at(-1)?.id : undefined } }
  })
  serve(router, context, endpoints.readRegistryEndpoint, ({ params: { id = '' } }) => reply(id))
  serve(router, context, endpoints.draftRegistryItem, async ({ request, response, params: { id = '' }, body }) => {
    const { text, etag } = await one(id)
    if (!text) throw missing()
    const { reason } = body()
    demandMatch(request, etag)
    const findings = await changeRegistry(db, id, writing(response), (state) =>
      draftItem(state, text, reason, writer(response), bureau),
    )
    if (findings.length > 0) throw new Refused(422, findings)
    return reply(id)
  })
  serve(router, context, endpoints.decideRegistryItem, async ({ request, response, params: { id = '' }, body }) => {
    const { state, etag } = await one(id)
    if (!state) throw missing()
    const { opinion, ...decision } = body()
    demandMatch(request, etag)
    const findings = await changeRegistry(db, id, writing(response), (now) =>
      decideItem(now, { ...decision, ...(opinion === undefined ? {} : { opinion }) }, writer(response)),
    )
    if (findings.length > 0) throw new Refused(422, findings)
    return reply(id)
  })
}

const dutyAnswer = ({ reason, since, deadline, status }: RegistryDuty) => ({
  ...{ reason, status },
  ...(since === undefined ? {} : { since }),
  ...(deadline === undefined ? {} : { due: deadline.keepBy }),
})

function stateAnswer(state: RegistryState | undefined) {
  const { editions = [], draft, returned } = state ?? {}
  return {
    editions,
    ...(draft ? { draft: draftAnswer(draft) } : {}),
    ...(returned ? { returned: { by: returned.by, on: returned.on, opinion: returned.opinion } } : {}),
  }
}

const draftAnswer = ({ digest, event: { text, reason, by, on } }: NonNullable<RegistryState['draft']>) => ({
  ...{ digest, text, by, on },
  ...(reason === undefined ? {} : { reason }),
})
