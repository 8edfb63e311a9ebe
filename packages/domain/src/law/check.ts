import { parseCitation } from '../citation/citation'
import type { Grade } from '../citation/grade'
import type { Bilingual } from '../finding/finding'
import { tierProblems, violatedUnknown } from './check-cause'
import { type Dated, ended, gaps, overlaps } from './dated'
import type { Layer } from './layer'
import type { Statute } from './statute'

/** What the data check says of one rule: an error must be mended, a note must be known. */
export interface DataRemark {
  readonly level: 'error' | 'gap' | 'unverified' | 'secondary' | 'no-value'
  readonly layer: string
  readonly rule: string
  readonly message: Bilingual
}

interface Rule {
  readonly id: string
  readonly title: string
  readonly versions: readonly (Dated & {
    readonly cites: readonly string[]
    readonly violated?: readonly string[]
    readonly grade: Grade
  })[]
}

/**
 * Looks through layers of the law book for what would mislead a case: versions that overlap, days without a version between
 * two others, articles of statutes that no layer knows, values without a verified source, and rules without any value.
 */
export function checkLayers(layers: readonly Layer[]): DataRemark[] {
  const statutes = new Map(
    layers.flatMap((layer) =>
      layer.statutes.flatMap((statute) => [statute.short, statute.title].map((name) => [name, statute] as const)),
    ),
  )
  return layers.flatMap((layer) => {
    const rules: Rule[] = [...layer.periods, ...layer.parameters, ...layer.causes, ...layer.reviewGrounds]
    return [
      ...editionRemarks(layer),
      ...rules.flatMap((rule) => ruleRemarks(layer.id, rule, statutes, layers)),
      ...layer.causes.flatMap((cause): DataRemark[] => [
        ...tierProblems(cause).map((message) => ({
          level: 'error' as const,
          layer: layer.id,
          rule: cause.id,
          message,
        })),
        ...violatedUnknown(cause).map((message) => ({
          level: 'no-value' as const,
          layer: layer.id,
          rule: cause.id,
          message,
        })),
      ]),
    ]
  })
}

function ruleRemarks(
  layer: string,
  rule: Rule,
  statutes: ReadonlyMap<string, Statute>,
  layers: readonly Layer[],
): DataRemark[] {
  const remark = (level: DataRemark['level'], zh: string, en: string): DataRemark => ({
    level,
    layer,
    rule: rule.id,
    message: { zh, en },
  })
  const elsewhere = layers.some(
    (other) =>
      other.id !== layer &&
      [...other.periods, ...other.parameters].some((item) => item.id === rule.id && item.versions.length > 0),
  )
  const cited = rule.versions.flatMap((version) =>
    [...version.cites, ...(version.violated ?? [])].map((text) => ({ version, name: parseCitation(text).statute })),
  )
  const unknown = new Set(cited.map(({ name }) => name).filter((name) => !statutes.has(name)))
  const before = new Set(
    cited
      .filter(({ version, name }) => statutes.get(name)?.editions.every((edition) => edition.from > version.from))
      .map(({ version, name }) => `${version.from} ${name}`),
  )
  return [
    ...(rule.versions.length === 0 && !elsewhere
      ? [
          remark(
            'no-value',
            `${rule.title}：没有已核实的数值，须由本地配置`,
            `${rule.id} has no verified value: a layer must give one`,
          ),
        ]
      : []),
    ...[...unknown].map((name) =>
      remark('error', `${rule.title}：引用了未收录的规范"${name}"`, `${rule.id} cites the unknown norm ${name}`),
    ),
    ...overlaps(rule.versions).map(([a, b]) =>
      remark(
        'error',
        `${rule.title}：${a.from}起与${b.from}起的两个版本重叠`,
        `${rule.id}: the versions from ${a.from} and ${b.from} overlap`,
      ),
    ),
    ...gaps(rule.versions).map((gap) =>
      remark(
        'gap',
        `${rule.title}：${gap.from}至${gap.until}没有有效版本`,
        `${rule.id}: no version from ${gap.from} to ${gap.until}`,
      ),
    ),
    ...[...before].map((text) =>
      remark(
        'gap',
        `${rule.title}:${text}当时的版本未收录`,
        `${rule.id} rests on a norm whose edition of that day is not in the book: ${text}`,
      ),
    ),
    ...(ended(rule.versions)
      ? [
          remark(
            'gap',
            `${rule.title}:${ended(rule.versions)}之后没有数值`,
            `${rule.id} has no value after ${ended(rule.versions)}`,
          ),
        ]
      : []),
    ...rule.versions
      .filter((version) => version.grade !== 'text')
      .map((version) =>
        remark(
          version.grade as 'unverified' | 'secondary',
          `${rule.title}：${version.from}起的版本${version.grade === 'unverified' ? '未经核实' : '依二手资料'}`,
          `${rule.id}: the version from ${version.from} is ${version.grade}`,
        ),
      ),
  ]
}

function editionRemarks(layer: Layer): DataRemark[] {
  return layer.statutes.flatMap((statute): DataRemark[] => {
    const remark = (level: DataRemark['level'], zh: string, en: string): DataRemark => ({
      level,
      layer: layer.id,
      rule: `statute:${statute.id}`,
      message: { zh, en },
    })
    return [
      ...overlaps(statute.editions).map(([a, b]) =>
        remark(
          'error',
          `《${statute.short}》${a.id}版与${b.id}版重叠`,
          `${statute.id}: editions ${a.id} and ${b.id} overlap`,
        ),
      ),
      ...gaps(statute.editions).map((gap) =>
        remark(
          'gap',
          `《${statute.short}》${gap.from}至${gap.until}没有有效版本`,
          `${statute.id}: no edition from ${gap.from} to ${gap.until}`,
        ),
      ),
      ...statute.editions
        .filter((edition) => edition.grade === 'unverified')
        .map((edition) =>
          remark(
            'unverified',
            `《${statute.short}》${edition.id}版施行日未经核实`,
            `${statute.id}: the date of edition ${edition.id} is unverified`,
          ),
        ),
    ]
  })
}
