import type { CaseRecord } from '@zhifa/domain'
import { inspectionActs, remoteActs, walk } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../testing/pdf-text'
import { context } from '../../testing/sample-records'
import { renderForm } from '../render/render-form'
import { draftsOf } from './documents-of'

const superior = { body: '虚构市卫生健康委员会', number: '虚卫监〔2026〕8号', keptIn: 'docket' }
const exemption = {
  id: 'outbreak',
  reason: '按处置方案检查。',
  proof: {
    kind: 'superior-order',
    body: superior.body,
    number: '虚卫应急〔2026〕5号',
    on: '2026-08-30',
    keptIn: 'elsewhere',
  },
  confirmedBy: 'agency-head',
}
const namesakes = [{ check: '2026-0007', is: 'other', why: '地址、经营者均不同。' }]

/** The approval of a sample, saying more. */
function approved(kind: 'inspection.prompted' | 'inspection.special' | 'inspection.planned', more: object): CaseRecord {
  const record = walk(kind, '2026-0001', inspectionActs(kind).slice(0, 1))
  return {
    ...record,
    entries: record.entries.map((entry) => ({ ...entry, data: Object.assign({}, entry.data, more) })),
  }
}
async function printed(record: CaseRecord): Promise<string> {
  const draft = draftsOf(record, context).find(({ form }) => form === 'inspection-approval')
  const byHand = { visits: 0, limit: 1, plan: '现场查看。', source: 'plan' }
  return plainText(await renderForm('inspection-approval', Object.assign({}, byHand, draft?.data)))
}

describe('the approval of an inspection prints what it rests on [R2.1]', () => {
  it('a lead, with where it is registered and why it is used again', async () => {
    const text = await printed(approved('inspection.prompted', {}))
    for (const part of ['示卫投诉〔2026〕3号', '称登记在来文机关', '收到时间：2026年8月31日16:20', '疑似没有消毒'])
      expect(text).toContain(part)
    const lead = {
      number: '示卫投诉〔2026〕3号',
      keptIn: 'docket',
      content: '反映毛巾。',
      again: '上次歇业。',
      others: '两家门店。',
    }
    const again = await printed(approved('inspection.prompted', { lead }))
    for (const part of [
      '登记在本机关督办和投诉事项',
      '再次核查同一对象的理由：上次歇业。',
      '其他事项的理由：两家门店。',
    ])
      expect(again).toContain(part)
  })

  it('the campaign and the order of a superior', async () => {
    const record = approved('inspection.special', {})
    const { campaign } = record.entries[0]!.data as { campaign: object }
    const text = await printed(
      approved('inspection.special', { campaign: { ...campaign, orderedBy: 'superior', order: superior } }),
    )
    for (const part of ['示卫专检〔2026〕2号', '向示例县司法局备案', '虚构市卫生健康委员会虚卫监〔2026〕8号'])
      expect(text).toContain(part)
  })

  it('what exempts it, why it is no enterprise, and namesakes; and no empty row of any of them', async () => {
    const all = await printed(approved('inspection.planned', { exemption, namesakes, notEnterprise: '社会福利机构。' }))
    for (const part of [
      '证明材料：上级机关部署文件',
      '虚卫应急〔2026〕5号',
      '2026-0007号检查不是同一对象',
      '社会福利机构。',
    ])
      expect(all).toContain(part)
    const none = await printed(approved('inspection.planned', {}))
    for (const part of ['线索', '部署文件', '不计入频次', '不涉企', '同名对象']) expect(none).not.toContain(part)
  })

  it('of a check without a visit as well', async () => {
    const record = walk('inspection.remote', '2026-0001', remoteActs.slice(0, 1))
    const entries = record.entries.map((entry) => ({ ...entry, data: { ...(entry.data as object), namesakes } }))
    expect(await printed({ ...record, entries })).toContain('2026-0007号检查不是同一对象')
  })
})
