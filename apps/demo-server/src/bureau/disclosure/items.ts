import { forms } from '@zhifa/documents'
import { beforeItems, procedures, type RegistryText } from '@zhifa/domain'
import type { Bureau } from '../bureau'

const audiences = { internal: '机关内部', party: '当事人', both: '机关和当事人', public: '社会公众' } as const

/** What the bureau has to publish before enforcement, as of a day: made of its people, its lists and the law, never typed. */
export function itemsOf({ agency, registry, law, lists }: Bureau, on: string): RegistryText[] {
  return beforeItems({
    agency,
    registry,
    law,
    lists,
    procedures: [...procedures.values()],
    forms: forms.map(({ title, audience }) => ({ title, audience: audiences[audience] })),
    on,
  })
}
