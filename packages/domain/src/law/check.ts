import type { Grade } from '../citation/grade'
import { benchmarkProblems, benchmarksOutdated } from './check-benchmark'
import { tierProblems, violatedUnknown } from './check-cause'
import { citationErrors, newerEditions, type StatutesByName } from './check-citations'
import { type Dated, ended } from './dated'
import { mergedRules } from './law-book'
import type { Layer } from './layer'
import type { DataRemark } from './remark'
import type { Edition, Statute } from './statute'

export type { DataRemark } from './remark'

interface Version extends Dated {
  readonly cites: readonly string[]
  readonly violated?: readonly string[]
  readonly grade: Grade
  readonly readOn?: string | undefined
}
interface Rule {
  readonly id: string
  readonly title: string
  readonly versions: readonly Version[]
}

/**
 * Looks through layers that can be put together for what would mislead a case: articles of norms that no layer knows or that
 * were not in force, values read before a newer edition, without a verified source, or missing altogether.
 */
export function checkLayers(layers: readonly Layer[]): DataRemark[] {
  const statutes = statutesByName(layers)
  const causes = mergedRules(layers.map((layer) => layer.causes))
  const valued = new Set(
    layers
      .flatMap((layer) => [...layer.periods, ...layer.parameters])
      .filter(({ versions }) => versions.length > 0)
      .map(({ id }) => id),
  )
  return layers.flatMap((layer) => {
    const benchmarks = layer.benchmarks ?? []
    const rules: Rule[] = [
      ...layer.periods,
      ...layer.parameters,
      ...layer.causes,
      ...layer.reviewGrounds,
      ...benchmarks,
      ...checklistRules(layer),
      ...(layer.inspectionCaps ?? []),
    ]
    const of = (level: DataRemark['level'], rule: string) => (message: DataRemark['message']) => ({
      level,
      layer: layer.id,
      rule,
      message,
    })
    return [
      ...layer.statutes.flatMap((statute) =>
        statute.editions.flatMap((edition) => editionRemarks(layer.id, statute, edition)),
      ),
      ...rules.flatMap((rule) => [
        ...(rule.versions.length === 0 && !valued.has(rule.id)
          ? [
              of(
                'no-value',
                rule.id,
              )({
                zh: `${rule.title}：没有已核实的数值，须由本地配置`,
                en: `${rule.id} has no verified value: a layer must give one`,
              }),
            ]
          : []),
        ...rule.versions.flatMap((version) => versionRemarks(layer.id, rule, version, statutes)),
        ...endRemarks(layer.id, rule),
      ]),
      ...layer.causes.flatMap((cause) => [
        ...tierProblems(cause).map(of('error', cause.id)),
        ...violatedUnknown(cause).map(of('no-value', cause.id)),
      ]),
      ...benchmarks.flatMap((benchmark) => [
        ...benchmarkProblems(benchmark, causes).map(of('error', benchmark.id)),
        ...benchmarksOutdated(benchmark, causes).map(of('outdated', benchmark.id)),
      ]),
    ]
  })
}

/** Checklists as rules: the articles of their questions are articles that they rest on. */
const checklistRules = ({ checklists = [] }: Layer): Rule[] =>
  checklists.map(({ id, title, versions }) => ({
    id,
    title,
    versions: versions.map((version) => ({
      ...version,
      cites: [...version.cites, ...version.questions.flatMap(({ cites }) => cites)],
    })),
  }))

/** The norms of layers by title, short title and document number. */
export function statutesByName(layers: readonly Layer[]): StatutesByName {
  return new Map(
    layers.flatMap((layer) =>
      layer.statutes.flatMap((statute) => [statute.short, statute.title].map((name) => [name, statute] as const)),
    ),
  )
}

function versionRemarks(layer: string, rule: Rule, version: Version, statutes: StatutesByName): DataRemark[] {
  const { from, until, grade, readOn } = version
  const cites = [...version.cites, ...(version.violated ?? [])]
  const remark = (level: DataRemark['level'], zh: string, en: string): DataRemark => ({
    level,
    layer,
    rule: rule.id,
    message: { zh: `${rule.title}：${from}起的版本${zh}`, en: `${rule.id}: the version from ${from} ${en}` },
  })
  return [
    ...citationErrors(statutes, { layer, rule: rule.id, title: rule.title, cites, span: { from, until } }, from),
    ...(grade !== 'unverified' && readOn === undefined
      ? [remark('error', '没有注明阅读日', 'does not say on which day its source was read')]
      : []),
    ...(readOn === undefined ? [] : newerEditions(statutes, cites, readOn, until)).map(({ name, edition, from: day }) =>
      remark(
        'outdated',
        `${readOn}读过，其后《${name}》有${edition}版（${day}起施行），须重读`,
        `was read on ${readOn}; ${name} has the edition ${edition} since ${day}: read it again`,
      ),
    ),
    ...(grade === 'text' ? [] : [remark(grade, grade === 'unverified' ? '未经核实' : '依二手资料', `is ${grade}`)]),
  ]
}

function endRemarks(layer: string, rule: Rule): DataRemark[] {
  const end = ended(rule.versions)
  if (end === undefined) return []
  return [
    {
      level: 'gap',
      layer,
      rule: rule.id,
      message: { zh: `${rule.title}：${end}之后没有数值`, en: `${rule.id} has no value after ${end}` },
    },
  ]
}

function editionRemarks(layer: string, statute: Statute, edition: Edition): DataRemark[] {
  const remark = (level: DataRemark['level'], zh: string, en: string): DataRemark => ({
    level,
    layer,
    rule: `statute:${statute.id}`,
    message: { zh: `《${statute.short}》${edition.id}版${zh}`, en: `${statute.id}: the edition ${edition.id} ${en}` },
  })
  if (edition.grade === 'unverified') return [remark('unverified', '施行日未经核实', 'has an unverified first day')]
  return edition.readOn === undefined
    ? [remark('error', '没有注明阅读日', 'does not say on which day its source was read')]
    : []
}
