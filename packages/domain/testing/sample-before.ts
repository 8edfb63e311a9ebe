import { decideItem, draftItem } from '../src/disclosure/before/approve'
import { beforeItems } from '../src/disclosure/before/before-items'
import { type RegistryEvent, type RegistryState, registryStates } from '../src/disclosure/before/record'
import type { BeforeSource } from '../src/disclosure/before/source'
import type { RegistryText } from '../src/disclosure/before/text'
import { procedures } from '../src/procedures/procedures'
import { sampleLaw } from './sample-case'
import { sampleLists } from './sample-lists'
import { sampleRegistry } from './sample-people'

const agency = () => {
  const found = sampleRegistry.agencies.get('demo-bureau')
  if (!found) throw new Error('The sample registry has no demo bureau / 样例名录缺少演示机关')
  return found
}

/** What the demo bureau has to publish before enforcement, as of a day; `changed` stands for what another bureau has. */
export function sampleBefore(on: string, changed: Partial<BeforeSource> = {}): RegistryText[] {
  return beforeItems({
    agency: agency(),
    registry: sampleRegistry,
    law: sampleLaw,
    lists: sampleLists,
    procedures: [...procedures.values()],
    forms: [{ title: '行政处罚决定书', audience: '当事人' }],
    on,
    ...changed,
  })
}

/** Items drafted by a handler and approved by the office on one day. @throws when one is refused */
export function approveAll(items: readonly RegistryText[], on: string): ReadonlyMap<string, RegistryState> {
  const person = (id: string) => {
    const officer = sampleRegistry.officers.get(id)
    if (!officer) throw new Error(`No such sample person: ${id} / 样例名录没有该人员`)
    return { officer, on }
  }
  const events: RegistryEvent[] = []
  for (const text of items) {
    const draft = draftItem(undefined, text, undefined, person('officer-a'), { agency: agency(), lists: sampleLists })
    if (!draft.ok) throw new Error(draft.findings.map(({ message }) => message.zh).join('；'))
    const state = registryStates([draft.event]).get(text.id)
    const approved = decideItem(
      state,
      { digest: state?.draft?.digest ?? '', verdict: 'approved' },
      person('office-head'),
    )
    if (!approved.ok) throw new Error(approved.findings.map(({ message }) => message.zh).join('；'))
    events.push(draft.event, approved.event)
  }
  return registryStates(events)
}
