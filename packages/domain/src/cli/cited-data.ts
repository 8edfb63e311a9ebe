import { disclosureItems } from '../disclosure/catalogue'
import type { Citing } from '../law/check-citations'
import { leniencyGrounds } from '../penalty/leniency'
import { procedures } from '../procedures/procedures'
import { recordingItems } from '../recording/item'

/** Everything outside the layers that rests on articles: steps and guards, and the lists that the package brings as data. */
export function citedData(): Citing[] {
  return [
    ...[...procedures.values()].flatMap(({ id, steps }) =>
      Object.values(steps).flatMap((step): Citing[] => [
        { layer: 'procedures', rule: `${id} ${step.id}`, title: step.title, cites: step.cites },
        ...(step.guards ?? []).map((guard) => ({
          layer: 'procedures',
          rule: guard.id,
          title: guard.title,
          cites: guard.cites,
        })),
      ]),
    ),
    ...disclosureItems.map(({ id, title, cites, from, until }) => ({
      layer: 'disclosure',
      rule: id,
      title,
      cites,
      span: { from, until },
    })),
    ...[...recordingItems.values()].map(({ id, category, cites }) => ({
      layer: 'recording',
      rule: id,
      title: category,
      cites,
    })),
    ...leniencyGrounds.flatMap(({ id, title, versions }) =>
      versions.map(({ cites, from, until }) => ({ layer: 'leniency', rule: id, title, cites, span: { from, until } })),
    ),
  ]
}
