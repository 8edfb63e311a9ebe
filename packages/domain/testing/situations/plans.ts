import type { History } from '../../src/case/table/types'
import type { KeptPlan } from '../../src/plan/plan'
import { sampleParty } from '../sample-people'
import { drawTold } from './draw-told'
import type { Situation } from './schema'

type Told = NonNullable<Situation['plans']>
type Plan = Exclude<Told, 'unknown'>[string]

/** What a situation says of the plans of the bodies. */
export function plansKnown(told: Told): Pick<History, 'planOf' | 'plansOf'> {
  if (told === 'unknown') return { planOf: () => undefined, plansOf: () => undefined }
  const kept = Object.entries(told).map(([id, plan]) => keptOf(id, plan))
  return {
    planOf: (id) => kept.find((one) => one.id === id) ?? 'none',
    plansOf: (year) => kept.filter((one) => one.year === year),
  }
}

function keptOf(id: string, { body, year, publishedOn, rows, joint }: Plan): KeptPlan {
  const items = rows.map(({ object = sampleParty, draw: _, ...row }, i) => ({
    ...row,
    id: `R${i + 1}`,
    basis: ['国办发〔2024〕54号'],
    objects: [
      {
        id: 'G001',
        name: object.name,
        ...(object.uscc === undefined ? {} : { uscc: object.uscc }),
        ...(object.address === undefined ? {} : { address: object.address }),
        category: '公共场所',
        area: '示例县',
        risk: 'B',
      },
    ],
    partners: [],
  }))
  const parts = [
    { body, plan: id, items: items.map(({ item }) => item) },
    { body: joint?.with ?? '', plan: 'another', items: ['营业执照公示'] },
  ]
  return {
    id,
    body,
    year,
    title: `${body}${year}年度检查计划`,
    versions: [{ items, ...(publishedOn === undefined ? {} : { approvedOn: publishedOn, publishedOn }) }],
    joints: joint
      ? [
          {
            object: sampleParty.uscc,
            decision: joint.apart ? 'apart' : 'joint',
            from: joint.from,
            until: joint.until,
            lead: body,
            parts,
            reason: '同一时段。',
          },
        ]
      : [],
    draws: rows.flatMap(({ draw }, i) => {
      const row = items[i]
      return draw && row ? [drawTold(id, row, draw)] : []
    }),
  }
}
