import {
  type Bilingual,
  type EnforcementCategory,
  gaps,
  type LawBook,
  type Layer,
  lawBook,
  overlaps,
  type PlainDate,
} from '@zhifa/domain'
import { outcomesOf } from './satisfiable'

/** What is wrong with, or should be known about, a catalogue of major decisions. */
export interface CatalogueRemark {
  readonly kind: 'gap' | 'overlap' | 'never-met' | 'always-met' | 'covered' | 'no-ground'
  readonly ground: string
  readonly from?: PlainDate
  readonly until?: PlainDate
  readonly message: Bilingual
}

/**
 * Looks through the catalogue for days without a version, versions that claim one day, grounds that no case can meet, that
 * every case meets, or that another ground already covers, and kinds of enforcement without any ground on a day.
 *
 * @param layers as for {@link lawBook}; a ground with overlapping versions or days without one is reported, not refused, and
 *   nothing else is said then: such a catalogue cannot be put together.
 * @param on the day for which conditions are tried.
 */
export function analyseCatalogue(layers: readonly Layer[], on: PlainDate): readonly CatalogueRemark[] {
  const dated = layers
    .flatMap((layer) => layer.reviewGrounds)
    .flatMap((ground): CatalogueRemark[] => [
      ...gaps(ground.versions).map((gap) =>
        remark(
          'gap',
          ground.id,
          `${gap.from}至${gap.until}没有有效版本`,
          `no version from ${gap.from} to ${gap.until}`,
          gap,
        ),
      ),
      ...overlaps(ground.versions).map(([, later]) =>
        remark('overlap', ground.id, `${later.from}起有两个版本`, `two versions from ${later.from}`, {
          from: later.from,
        }),
      ),
    ])
  if (dated.length > 0) return dated
  const law = lawBook(...layers)
  const categories: readonly EnforcementCategory[] = ['penalty', 'licence', 'coercion']
  return categories.flatMap((category) => conditionRemarks(law, category, on))
}

function conditionRemarks(law: LawBook, category: EnforcementCategory, on: PlainDate): CatalogueRemark[] {
  const grounds = law.reviewGrounds(category, on)
  if (grounds.length === 0)
    return [
      remark('no-ground', category, `${on}没有${category}类的目录条目`, `no ground for ${category} on ${on}`, {
        from: on,
      }),
    ]
  const remarks = grounds.flatMap(({ id, version }): CatalogueRemark[] => {
    const rows = outcomesOf([version.when], law, on)
    if (rows?.every(([met]) => !met))
      return [remark('never-met', id, '没有案件能够符合这一条件', 'no case can meet it', { from: on })]
    return rows?.every(([met]) => met)
      ? [remark('always-met', id, '所有案件都符合这一条件', 'every case meets it', { from: on })]
      : []
  })
  // What every case meets, or none, is covered by chance.
  const tried = grounds.filter(({ id }) => !remarks.some(({ ground }) => ground === id))
  const covered = tried.flatMap((one) =>
    tried.flatMap((other): CatalogueRemark[] => {
      if (one.id === other.id) return []
      const rows = outcomesOf([one.version.when, other.version.when], law, on)
      if (!rows?.every(([a, b]) => !a || b)) return []
      return [
        remark('covered', one.id, `已被“${other.title}”（${other.id}）包含`, `covered by ${other.id}`, { from: on }),
      ]
    }),
  )
  return [...remarks, ...covered]
}

function remark(
  kind: CatalogueRemark['kind'],
  ground: string,
  zh: string,
  en: string,
  span: { from?: PlainDate; until?: PlainDate },
): CatalogueRemark {
  return { kind, ground, ...span, message: { zh: `${ground}：${zh}`, en: `${ground}: ${en}` } }
}
