import fc, { type GeneratorValue } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PaperAct, paperActs, papersFail, tryAny } from '../../testing/papers-property'

const { acts, unreached } = paperActs()
/** 5,000 in a run of all tests; `npm run soak -- words` asks for more, and is told of each five thousand that went well. */
const runs = Number(process.env.ZHIFA_SOAK_RUNS ?? 5_000)
const block = 5_000

describe('any payload that a step takes', () => {
  it('is tried of every step that fills a paper', () => {
    expect(unreached).toEqual([])
  })

  // Every paper is filled, checked and laid out on its pages; one case in fifty is written as a file too.
  it(
    `fills papers that can be printed, in ${runs.toLocaleString('en-US')} cases [R2.1]`,
    async () => {
      const taken = new Map<string, number>()
      let cases = 0
      const play = async (target: PaperAct, g: GeneratorValue) => {
        const tried = tryAny(g, target)
        if (!tried.accepted) return
        const step = `${target.procedure} ${target.act.step}`
        taken.set(step, (taken.get(step) ?? 0) + 1)
        cases++
        expect([step, await papersFail(tried.record, cases % 50 === 0)]).toEqual([step, []])
      }
      const property = fc.asyncProperty(fc.constantFrom(...acts), fc.gen(), play)
      for (let tried = 0; tried < runs; tried += block) {
        const numRuns = Math.min(block, runs - tried)
        await fc.assert(property, { numRuns, endOnFailure: true })
        if (runs > block) console.info(`${tried + numRuns}: ${cases} 件成立 taken`)
      }
      // It says nothing unless most are taken, and some of every step: one that chance passed over is tried by itself.
      expect(cases).toBeGreaterThan(runs * 0.6)
      const untaken = () => acts.filter(({ procedure, act }) => !taken.has(`${procedure} ${act.step}`))
      for (const target of untaken())
        for (let few = 0; few < 20 && !taken.has(`${target.procedure} ${target.act.step}`); few++)
          await fc.assert(fc.asyncProperty(fc.constant(target), fc.gen(), play), { numRuns: 5, endOnFailure: true })
      expect(untaken().map(({ procedure, act }) => `${procedure} ${act.step}`)).toEqual([])
    },
    Math.max(600_000, runs * 120),
  )
})
