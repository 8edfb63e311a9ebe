import { partyName } from '@zhifa/domain'
import { describe, expect, it } from 'vitest'
import type { Block } from '../blocks/block'
import { withEndings } from '../blocks/ending'
import { samplePerson } from '../fields/sample-case'
import { LawDay, nationalLaw } from '../form/law-day'
import { form, forms } from './registry'

type Data = Record<string, unknown>

const blocksOf = (item: (typeof forms)[number], data: unknown): readonly Block[] =>
  withEndings(item.blocks(data, new LawDay(nationalLaw(), item.date(data))))
const said = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.block === 'paragraph'
      ? [block.parts.map(({ text }) => text).join('')]
      : block.block === 'fields'
        ? block.rows.flatMap((row) => row.map(({ text }) => text))
        : block.block === 'signatures'
          ? [...block.lead]
          : [],
  )

/** A sample with another text in each of its own sentences. */
const changed = (sample: Data, change: (text: string) => string): Data =>
  Object.fromEntries(
    Object.entries(sample).map(([key, value]) => [
      key,
      typeof value === 'string' && /[。；]$/.test(value) ? change(value) : value,
    ]),
  )

describe('wording', () => {
  it('nobody is asked to strike out what the data say: no paper addresses 你（单位） [R2.1]', () => {
    for (const item of forms) expect(said(blocksOf(item, item.sample)).join('\n'), item.id).not.toContain('你（单位）')
  })

  it('a person is no 单位: letters that address the party by what it is [R2.1]', () => {
    const toParty = forms.filter((item) => 'party' in (item.sample as Data) && item.catalogue !== 'C')
    let addressed = 0
    for (const item of toParty) {
      const text = said(blocksOf(item, { ...(item.sample as Data), party: samplePerson }))
        .filter((line) => /你单位|你有权|你享有/.test(line))
        // What the samples themselves say of the company stays.
        .filter(
          (line) => !Object.values(item.sample as Data).some((own) => typeof own === 'string' && line.includes(own)),
        )
      addressed += text.length
      // Papers that go to undertakings alone.
      if (['unfit-worker-removal-notice', 'product-confirm-notice', 'expert-appraisal-commission'].includes(item.id))
        continue
      for (const line of text) expect(line, item.id).not.toContain('你单位')
    }
    expect(addressed).toBeGreaterThan(5)
  })

  it('words that lead to a statement stand once, whoever wrote them [R2.1]', () => {
    const doubled = /经[查审][^。；，：]{0,3}[：:，]\s*(?:经[查审核复调][^。；，：]{0,4}|查明)[：:，]/
    for (const item of forms)
      for (const lead of ['经查，', '经查明：', '经依法调查，', '经审查，']) {
        const data = changed(item.sample as Data, (text) => (text.startsWith('经') ? text : `${lead}${text}`))
        for (const line of said(blocksOf(item, data))) expect(doubled.test(line), `${item.id}: ${line}`).toBe(false)
      }
  })

  it('no law is called 《…规定》的规定 [R2.1]', () => {
    for (const item of forms) {
      const data = item.sample as Data
      for (const key of ['basis', 'penaltyBasis', 'violated'].filter((key) => Array.isArray(data[key])))
        for (const line of said(blocksOf(item, { ...data, [key]: ['《示例规定》'] })))
          expect(line, item.id).not.toContain('规定》的规定')
    }
  })

  it('after it was named the party of a decision is 当事人 [R2.1]', () => {
    for (const id of ['penalty-decision', 'no-penalty-decision']) {
      const item = form(id)
      const party = partyName((item.sample as { party: Parameters<typeof partyName>[0] }).party)
      const after = said(blocksOf(item, item.sample)).filter((line) => line.includes(party))
      expect(after.length, id).toBe(1)
    }
  })

  it('a decision says 罚没款 only where a fine and gains are to be paid [R2.1]', () => {
    const item = form('penalty-decision')
    const to = (penalties: unknown): string | undefined =>
      /将(罚没款|罚款|没收的违法所得)缴至/.exec(
        said(blocksOf(item, { ...(item.sample as Data), penalties })).join('\n'),
      )?.[1]
    const [fine, gains] = [
      { kind: 'fine', amount: 100_000 },
      { kind: 'confiscation-of-gains', amount: 100_000 },
    ]
    expect([to([fine]), to([gains]), to([fine, gains])]).toEqual(['罚款', '没收的违法所得', '罚没款'])
  })

  it('no opinion of a sample stands after one that is still open [R2.1]', () => {
    for (const item of forms) {
      const opinions = blocksOf(item, item.sample).flatMap((block) =>
        block.block === 'fields'
          ? block.rows.flatMap((row) =>
              row.filter((cell) => cell.sign && (cell.lines ?? 0) > 0).map(({ text }) => text),
            )
          : [],
      )
      const open = opinions.indexOf('')
      if (open !== -1) expect(opinions.slice(open).join(''), item.id).toBe('')
    }
  })

  it('the people of a sample are in one place at a time [R2.1]', () => {
    const acts = forms.flatMap((item) => {
      const { begin, end, officers, audioVisual } = item.sample as {
        begin?: string
        end?: string
        officers?: readonly { name: string }[]
        audioVisual?: readonly string[]
      }
      return begin && end && officers ? [{ id: item.id, begin, end, officers, media: audioVisual?.join() }] : []
    })
    const names = (act: (typeof acts)[number]) => act.officers.map(({ name }) => name)
    const wrong = acts.flatMap((one, at) =>
      acts
        .slice(at + 1)
        .filter((other) => one.begin < other.end && other.begin < one.end)
        // Two forms of one visit, of which an office uses one.
        .filter((other) => one.media === undefined || one.media !== other.media)
        .filter((other) => names(one).some((name) => names(other).includes(name)))
        .map((other) => `${one.id} ${other.id}`),
    )
    expect(wrong).toEqual([])
    expect(acts.length).toBeGreaterThan(6)
  })
})
