import type { BenchmarkStep } from '../../law/benchmark'
import { inForce } from '../../law/dated'
import { recordingItems, recordingMeansNames, recordingScopeNames } from '../../recording/item'
import type { BeforeSource } from './source'
import type { RegistryText } from './text'
import { articles, catalogueCites, enforcementCategoryNames, gradeNames, unique } from './words'

const retention = { 'with-case-file': '随案卷', 'by-list': '按清单' } as const

/** 音像记录事项清单 */
export function recordingListItem(source: BeforeSource): RegistryText {
  const items = [...recordingItems.values()]
  const rows = items.map((item) => ({
    category: item.category,
    step: item.act,
    place: item.place,
    manner: item.means.map((means) => recordingMeansNames[means]).join('、'),
    scope: recordingScopeNames[item.scope],
    start: item.start,
    end: item.end,
    retention: retention[item.retention],
  }))
  return {
    id: 'recording-list',
    kind: 'recording-list',
    title: '音像记录事项清单',
    restsOn: unique([...catalogueCites('recording-list', source), ...items.flatMap(({ cites }) => cites)]),
    sections: [
      {
        kind: 'table',
        columns: ['执法类别', '执法环节', '记录场所', '记录方式', '范围', '起点', '终点', '保存'],
        rows: rows.map((row) => Object.values(row)),
      },
    ],
    document: {
      form: 'av-items-list',
      data: { agency: source.agency.name, rows: rows.map((row) => ({ ...row, content: row.step })) },
    },
  }
}

/** 重大执法决定法制审核目录清单: the grounds of the law book, for every kind of enforcement of the agency. */
export function reviewCatalogueItem(source: BeforeSource): RegistryText {
  const { law, on, agency } = source
  const grounds = agency.categories.flatMap((category) =>
    law.reviewGrounds(category, on).map(({ title, version }) => ({ category, title, version })),
  )
  return {
    id: 'review-catalogue',
    kind: 'review-catalogue',
    title: '重大执法决定法制审核目录清单',
    restsOn: unique([
      ...catalogueCites('review-catalogue', source),
      ...grounds.flatMap(({ version }) => version.cites),
    ]),
    sections: [
      {
        kind: 'table',
        columns: ['类别', '应当审核的情形', '依据', '依据核对'],
        rows: grounds.map(({ category, title, version }) => [
          enforcementCategoryNames[category],
          title,
          articles(version.cites),
          gradeNames[version.grade],
        ]),
      },
    ],
  }
}

/** 行政执法文书样式 */
export function formsItem(source: BeforeSource): RegistryText | undefined {
  if (source.forms.length === 0) return undefined
  return {
    id: 'forms',
    kind: 'forms',
    title: '行政执法文书样式目录',
    restsOn: ['国办发〔2018〕118号', '行政处罚法 52'],
    sections: [
      {
        kind: 'table',
        columns: ['序号', '文书名称', '使用对象'],
        rows: source.forms.map(({ title, audience }, i) => [String(i + 1), title, audience]),
      },
    ],
  }
}

/** 行政裁量权基准: those of the law book that hold on the day. */
export function benchmarkItem(source: BeforeSource): RegistryText | undefined {
  const { law, on } = source
  const held = [...law.benchmarks.values()].flatMap((benchmark) => {
    const version = inForce(benchmark.versions, on)
    return version ? [{ benchmark, version }] : []
  })
  if (held.length === 0) return undefined
  return {
    id: 'benchmark',
    kind: 'benchmark',
    title: '行政裁量权基准',
    restsOn: unique([...catalogueCites('benchmark', source), ...held.flatMap(({ version }) => version.cites)]),
    sections: [
      {
        kind: 'table',
        columns: ['违法行为', '制定机关', '裁量阶次', '适用条件', '裁量幅度', '核对'],
        rows: held.flatMap(({ benchmark, version }) =>
          version.steps.map((step) => [
            law.causes.get(benchmark.cause)?.title ?? benchmark.cause,
            benchmark.maker.name,
            step.title,
            step.when,
            rangeWords(step),
            gradeNames[version.grade],
          ]),
        ),
      },
    ],
  }
}

function rangeWords({ range }: BenchmarkStep): string {
  if (!range) return '不予罚款'
  return 'min' in range
    ? `${range.min / 100}元至${range.max / 100}元`
    : `法定幅度的${range.fromPercent}%至${range.toPercent}%`
}
