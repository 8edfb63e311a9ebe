import { describe, expect, it } from 'vitest'
import { addDays } from '../date/plain-date'
import { china } from './china'
import { lawBook } from './law-book'
import { liaoning } from './liaoning'

const law = lawBook(china, liaoning)
const edition = (statute: string, on: string) => law.edition({ statute }, on)?.id

describe('editions of the norms', () => {
  // The day on which an edition begins, and the one before it; absent where the book begins with it.
  it.each([
    ['行政处罚法', '2018-01-01', '2018', '2009'],
    ['行政处罚法', '2021-07-15', '2021', '2018'],
    ['行政强制法', '2012-01-01', '2012', undefined],
    ['行政许可法', '2004-07-01', '2004', undefined],
    ['行政许可法', '2019-04-23', '2019', '2004'],
    ['国办发〔2018〕118号', '2018-12-05', '2018', undefined],
    ['政府信息公开条例', '2019-05-15', '2019', '2008'],
    ['企业信息公示暂行条例', '2024-05-01', '2024', '2014'],
    ['失信行为纠正后的信用信息修复管理办法（试行）', '2023-05-01', '2023', undefined],
    ['国办发〔2025〕22号', '2025-06-22', '2025', undefined],
    ['信用修复管理办法', '2026-04-01', '2026', undefined],
    ['卫生行政处罚程序', '2006-02-13', '2006', '1997'],
    ['卫生健康行政处罚程序规定', '2025-06-01', '2025', undefined],
    ['卫生行政执法文书规范', '2012-12-01', '2012', '2003'],
    ['卫生行政执法文书规范', '2017-12-26', '2017', '2012'],
    ['传染病防治法', '2013-06-29', '2013', '2004'],
    ['传染病防治法', '2025-09-01', '2025', '2013'],
    ['突发公共卫生事件应对法', '2025-11-01', '2025', undefined],
    ['医师法', '2022-03-01', '2022', undefined],
    ['基本医疗卫生与健康促进法', '2020-06-01', '2020', undefined],
    ['医疗机构管理条例', '2016-02-06', '2016', '1994'],
    ['医疗机构管理条例', '2022-05-01', '2022', '2016'],
    ['公共场所卫生管理条例', '2019-04-23', '2019', '2016'],
    ['公共场所卫生管理条例实施细则', '2017-12-26', '2017', '2016'],
    ['放射诊疗管理规定', '2016-01-19', '2016', '2006'],
    ['职业病防治法', '2018-12-29', '2018', undefined],
    ['人口与计划生育法', '2021-08-20', '2021', undefined],
    ['母婴保健法实施办法', '2022-05-01', '2022', '2017'],
    ['母婴保健法实施办法', '2023-07-20', '2023', '2022'],
    ['公共场所卫生管理条例', '2025-01-20', '2025', '2019'],
    ['病原微生物实验室生物安全管理条例', '2025-01-20', '2025', '2018'],
    ['病原微生物实验室生物安全管理条例', '2026-08-15', '2026', '2025'],
    ['行政复议法实施条例', '2026-07-01', '2026', '2007'],
    ['供水条例', '2026-06-01', '2026', undefined],
    ['行政执法机关移送涉嫌犯罪案件的规定', '2020-08-07', '2020', '2001'],
    ['辽宁省行政执法程序规定', '2011-02-20', '2011', undefined],
    ['行政复议法', '2024-01-01', '2024', '2018'],
    ['行政诉讼法', '2017-07-01', '2017', '2015'],
    ['民事诉讼法', '2022-01-01', '2022', '2017'],
    ['行政执法监督条例', '2026-02-01', '2026', undefined],
    ['国办发〔2024〕54号', '2025-01-03', '2025', undefined],
    ['辽政办发〔2025〕6号', '2025-04-23', '2025', undefined],
    ['全国年节及纪念日放假办法', '2025-01-01', '2025', '2014'],
    ['辽宁省行政执法条例', '2020-03-30', '2020', '2011'],
    ['辽宁省重大行政执法决定法制审核办法', '2019-07-01', '2019', undefined],
  ])('%s from %s', (statute, from, id, before) => {
    expect([edition(statute, from), edition(statute, addDays(from, -1))]).toEqual([id, before])
  })

  it('a norm that another took over says so', () => {
    for (const [old, successor] of [
      ['卫生行政处罚程序', '卫生健康行政处罚程序规定'],
      ['执业医师法', '医师法'],
      ['失信行为纠正后的信用信息修复管理办法（试行）', '信用修复管理办法'],
    ] as const) {
      const id = law.statute(old)?.successor
      expect(law.statute(id ?? '')?.short).toBe(successor)
      const last = law.statute(old)?.editions.at(-1)?.until ?? ''
      expect(edition(successor, addDays(last, 1))).toBeDefined()
    }
  })

  it('names and ids are unique, so that a citation finds one norm', () => {
    const statutes = [...china.statutes, ...liaoning.statutes]
    for (const name of ['id', 'short', 'title'] as const)
      expect(new Set(statutes.map((statute) => statute[name])).size).toBe(statutes.length)
  })
})
