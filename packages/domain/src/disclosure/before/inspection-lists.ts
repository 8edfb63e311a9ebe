import { type BeforeSource, listedOn } from './source'
import type { RegistryText } from './text'
import { articles, catalogueCites, unique } from './words'

/** 行政检查事项清单: what is not on it may not be inspected (国办发〔2024〕54号). */
export function inspectionItemsItem(source: BeforeSource): RegistryText | undefined {
  const { agency, lists } = source
  const items = listedOn(lists.inspectionItems, source.on)
  if (items.length === 0) return undefined
  return {
    id: 'inspection-items',
    kind: 'inspection-items',
    title: '行政检查事项清单',
    restsOn: unique([...catalogueCites('inspection-items', source), ...items.flatMap(({ basis }) => basis)]),
    sections: [
      {
        kind: 'table',
        columns: ['检查事项', '检查主体', '检查对象', '检查内容', '检查方式', '检查频次', '依据'],
        rows: items.map((item) => [
          item.title,
          agency.name,
          item.object,
          item.content,
          item.method,
          item.frequency,
          articles(item.basis),
        ]),
      },
    ],
  }
}

/** 随机抽查事项清单: subject, basis, object, content, ratio, method and frequency (D2.4). */
export function randomListItem(source: BeforeSource): RegistryText | undefined {
  const { agency, lists } = source
  const items = listedOn(lists.inspectionItems, source.on)
  const rows = items.flatMap((item) =>
    item.share === undefined
      ? []
      : [
          {
            name: item.title,
            body: agency.name,
            basis: articles(item.basis),
            object: item.object,
            content: item.content,
            share: item.share,
            manner: item.method,
            frequency: item.frequency,
          },
        ],
  )
  if (rows.length === 0) return undefined
  const basis = items.filter(({ share }) => share !== undefined).flatMap((item) => item.basis)
  return {
    id: 'random-inspection-list',
    kind: 'random-inspection-list',
    title: '随机抽查事项清单',
    restsOn: unique([...catalogueCites('random-inspection-list', source), ...basis]),
    sections: [
      {
        kind: 'table',
        columns: ['抽查事项', '抽查主体', '抽查依据', '抽查对象', '抽查内容', '抽查比例', '抽查方式', '抽查频次'],
        rows: rows.map((row) => Object.values(row)),
      },
      { kind: 'note', text: '抽取名单、承诺和随机数在抽取后公布，任何人都可以用同一算法重新计算。' },
    ],
    document: { form: 'random-inspection-list', data: { agency: agency.name, rows } },
  }
}
