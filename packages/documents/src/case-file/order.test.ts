import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder, standardOrder } from './order'

const paper = fc.record({
  form: fc.constantFrom(...standardOrder.main, ...standardOrder.sub, 'unknown-form'),
  on: fc.constantFrom('2026-01-05', '2026-02-05', '2026-03-05'),
})

describe('the order of the papers', () => {
  it('loses and adds none, and is the same however they come in [R2.2]', () => {
    fc.assert(
      fc.property(fc.array(paper, { maxLength: 12 }), (papers) => {
        const sorted = inOrder(papers, standardOrder)
        const key = (list: readonly { form: string; on: string }[]) => list.map((item) => `${item.form} ${item.on}`)
        expect(key(sorted).sort()).toEqual(key(papers).sort())
        expect(
          key(inOrder([...papers].reverse(), standardOrder)).filter((text) => !text.startsWith('unknown')),
        ).toEqual(key(sorted).filter((text) => !text.startsWith('unknown')))
      }),
    )
  })

  it('puts a receipt right after the document that it proves served [R2.2]', () => {
    const papers = [
      { form: 'service-receipt', of: 'penalty-prior-notice', on: '2026-10-12' },
      { form: 'service-receipt', of: 'penalty-decision', on: '2026-10-21' },
      { form: 'penalty-prior-notice', on: '2026-10-12' },
      { form: 'penalty-decision', on: '2026-10-20' },
    ]
    expect(inOrder(papers, standardOrder).map((item) => item.of ?? item.form)).toEqual([
      'penalty-decision',
      'penalty-decision',
      'penalty-prior-notice',
      'penalty-prior-notice',
    ])
  })

  it('says that no standard was read for it', () => {
    expect(standardOrder.grade).toBe('unverified')
  })
})
