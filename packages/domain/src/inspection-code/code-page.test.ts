import { describe, expect, it } from 'vitest'
import {
  inspectionActs,
  sampleBureau,
  sampleInspection,
  sampleLaw,
  samplePlan,
  sampleRegistry,
  walk,
} from '../../testing'
import { china } from '../law/china'
import { lawBook } from '../law/law-book'
import { codePage } from './code-page'

const record = sampleInspection()
const agency = sampleRegistry.agencies.get(record.agency)!
const page = (of = record, law = sampleLaw) => codePage(of, { agency, registry: sampleRegistry, law, on: '2026-09-03' })

describe('the page behind an inspection code', () => {
  it('says who comes with which certificate, for what, on which basis, and where to complain', () => {
    expect(page()).toMatchObject({
      agency: '示例县卫生健康局',
      kind: '双随机抽查',
      object: '虚构丽人美发（演示）有限公司',
      items: ['公共用品用具清洗消毒', '从业人员健康合格证明'],
      basis: ['公共场所卫生管理条例 10'],
      officers: [
        { name: '示例甲', certificate: '示执00001' },
        { name: '示例乙', certificate: '示执00002' },
      ],
      notice: '示卫检通〔2026〕3号',
      complaints: agency.telephone,
      caps: [],
    })
  })

  it('names the published cap that counts this kind of check, and none that does not', () => {
    const cap = (counts: ('inspection.random' | 'inspection.planned')[]) =>
      lawBook(china, {
        ...sampleBureau,
        inspectionCaps: [
          {
            id: 'demo.cap',
            title: '示例县检查频次（演示）',
            new: true,
            level: 'own',
            versions: [
              {
                from: '2026-01-01',
                publishedOn: '2025-12-20',
                cites: ['国办发〔2024〕54号'],
                grade: 'unverified',
                value: 2,
                counts,
                exempt: [],
              },
            ],
          },
        ],
      })
    expect(page(record, cap(['inspection.random']))?.caps).toEqual([{ title: '示例县检查频次（演示）', value: 2 }])
    const once = { on: '2026-03-02', procedure: 'inspection.random', items: [], own: true }
    const counted = codePage(record, {
      ...{ agency, registry: sampleRegistry, law: cap(['inspection.random']), on: '2026-09-03' },
      past: [once, { ...once, procedure: 'inspection.planned' }, { ...once, undecided: true }],
    })
    expect(counted?.caps).toMatchObject([{ value: 2, done: 1 }])
    expect(page(record, cap(['inspection.planned']))?.caps).toEqual([])
  })

  it('names who comes after the team has changed, and not who left', () => {
    const before = { ...record, entries: record.entries.slice(0, 2) }
    const change = {
      ...{ step: 'team-change', on: '2026-09-02', by: ['section-head'] },
      data: { join: ['officer-c'], leave: ['officer-b'], reason: '出差。' },
    }
    const entries = [...before.entries, { ...change, seq: 3, by: [] }]
    expect(page({ ...before, entries } as typeof record)?.officers.map(({ name }) => name)).toEqual([
      '示例甲',
      '示例丙',
    ])
  })

  it('shows a person in business as the public may read them', () => {
    const [approval] = inspectionActs('inspection.planned')
    const act = typeof approval === 'function' ? approval(record) : approval!
    const person = { kind: 'natural-person', name: '演示三', address: '示例县虚构街9号' }
    const checked = walk('inspection.planned', '2026-0402', [
      {
        ...act,
        data: { ...(act.data as object), object: person, enterprise: false, notEnterprise: '以自己名义行医的个人。' },
      },
    ])
    expect(page(checked)?.object).not.toContain('演示三')
  })

  it('is none of a case that sends nobody', () => {
    expect(page(samplePlan())).toBeUndefined()
    expect(page({ ...record, entries: [] })).toBeUndefined()
  })
})
