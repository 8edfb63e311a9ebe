import { penaltyOrdinary } from '@zhifa/domain'
import { describe, expect, it } from 'vitest'
import * as documents from '../src'
import { run } from '../src/cli/run'
import { optionsOf } from '../src/options/options-of'
import { renderOptions } from '../src/render/render-options'
import { cases, context } from '../testing/sample-records'

const { form, OptionsError } = documents
const paper = form('service-receipt')
const [record] = Object.values(cases)
if (!record) throw new Error('there is a sample case')
const bound = { volume: 'whole', on: '2026-12-31' } as const
const file = documents.caseFileOf(record, context, bound)

/** Every function of the package that takes options, with the options that it cannot do without. */
const doors: Readonly<Record<string, { readonly needs: object; call(options: never): unknown }>> = {
  renderForm: { needs: {}, call: (o) => documents.renderForm(paper, paper.sample, o) },
  renderOfd: { needs: {}, call: (o) => documents.renderOfd(paper, paper.sample, o) },
  renderHtml: { needs: {}, call: (o) => documents.renderHtml(paper, paper.sample, o) },
  previewHtml: { needs: {}, call: (o) => documents.previewHtml(paper, paper.sample, o) },
  renderSigned: {
    needs: {},
    call: (o) => documents.renderSigned(paper, paper.sample, { sign: async (pdf) => pdf }, o),
  },
  renderCaseFile: { needs: {}, call: (o) => documents.renderCaseFile(file, o) },
  renderCaseFileOfd: { needs: {}, call: (o) => documents.renderCaseFileOfd(file, o) },
  renderBatch: { needs: { write: async () => {} }, call: (o) => documents.renderBatch([], o) },
  renderFlowChartPdf: { needs: { on: '2026-01-01' }, call: (o) => documents.renderFlowChartPdf(penaltyOrdinary, o) },
  renderFlowChartOfd: { needs: { on: '2026-01-01' }, call: (o) => documents.renderFlowChartOfd(penaltyOrdinary, o) },
  FontSet: { needs: {}, call: (o) => new documents.FontSet(o) },
  caseFileOf: { needs: bound, call: (o) => documents.caseFileOf(record, context, o) },
  verifyPackage: {
    needs: { trusted: { ledger: [], witnesses: [] }, verify: async () => false },
    call: (o) => documents.verifyPackage('no-such-file.zip', o),
  },
  packageParts: { needs: { on: '2026-12-31' }, call: (o) => documents.packageParts(record, context, o).next() },
}

async function refusal(call: () => unknown): Promise<InstanceType<typeof OptionsError>> {
  const error = await Promise.resolve()
    .then(call)
    .then(
      () => new Error('nothing was refused'),
      (thrown: unknown) => thrown,
    )
  if (!(error instanceof OptionsError)) throw error
  return error
}

/** The options that a function says that it has. */
const keysOf = ({
  findings,
}: {
  readonly findings: readonly { readonly message: { readonly zh: string } }[]
}): string[] => /可用的有 (.*)$/.exec(findings[0]?.message.zh ?? '')?.[1]?.split('、') ?? []

describe('what a function does not take', () => {
  it('is looked at by every function of the package that makes a document [R2.1]', () => {
    // One argument that is no object of options: refused below.
    const positional = ['renderJson', 'renderFlowChart']
    const made = Object.keys(documents).filter((name) => /^(render|preview)/.test(name))
    expect(made.filter((name) => !(name in doors)).sort()).toEqual(positional.sort())
  })

  describe.each(Object.entries(doors))('%s', (name, { needs, call }) => {
    const called = (options: unknown) => refusal(() => call(options as never))

    it('refuses an option of no known name, says which there are, and which was probably meant [R2.1]', async () => {
      const error = await called({ ...needs, zzzzzzzzzz: 1 })
      expect(error.door).toBe(name)
      const keys = keysOf(error)
      expect(keys.length).toBeGreaterThan(1)
      for (const key of keys) {
        const typo = `${key}s`
        if (keys.includes(typo)) continue
        const { message } = await called({ ...needs, [typo]: 1 })
        expect(message).toContain(`${typo}：没有这个选项，是否为 ${key}？`)
        expect(message).toContain(`${typo}: unknown option, did you mean ${key}?`)
      }
    })

    it('refuses a value of the wrong kind for each, in both languages, and says what it may be [R2.1]', async () => {
      for (const key of keysOf(await called({ ...needs, zzzzzzzzzz: 1 })))
        for (const odd of [null, 12.5, Symbol('odd')]) {
          const { findings } = await called({ ...needs, [key]: odd })
          const [finding] = findings
          expect(findings, `${key} ${String(odd)}`).toHaveLength(1)
          expect(finding?.path?.[0]).toBe(key)
          expect(finding?.message.zh, `${key} ${String(odd)}`).toMatch(/^[^：]*\p{Script=Han}?[^：]*：.*(应为|不得)/u)
          expect(finding?.message.en, `${key} ${String(odd)}`).toMatch(
            new RegExp(`^${key}: (must be|at most|at least)`),
          )
        }
    })

    it('refuses what is no object of options [R2.1]', async () => {
      for (const odd of [null, 'ofd', 1, []]) expect((await called(odd)).door).toBe(name)
    })
  })

  it('is refused where it is no object: another focus, no book of law, no signer [R2.1]', async () => {
    const odd = 'al' as never
    expect((await refusal(() => documents.renderFlowChart(penaltyOrdinary, odd))).message).toContain(
      'focus: must be one',
    )
    for (const law of [{}, null, 'china'])
      expect((await refusal(() => documents.renderJson(paper, paper.sample, law as never))).message).toContain(
        'law: must be a law book',
      )
    for (const signer of [{}, null, () => {}])
      expect((await refusal(() => documents.renderSigned(paper, paper.sample, signer as never))).message).toContain(
        'sign: must be a function',
      )
  })

  it('is refused for fonts of every wrong kind, in PDF, OFD and a batch [R2.1]', async () => {
    for (const fonts of [{}, null, { body: ['FangSong.ttf'] }, [], 'FangSong.ttf'])
      for (const format of ['pdf', 'ofd'] as const)
        expect(
          (await refusal(() => documents.renderForm(paper, paper.sample, { format, fonts: fonts as never }))).message,
        ).toContain('fonts: must be a font set, made with new FontSet({ … })')
    for (const fonts of [{ boddy: [] }, { body: 'FangSong.ttf' }, { body: [1] }, { body: [''] }]) {
      await refusal(() => new documents.FontSet(fonts as never))
      await refusal(() => documents.renderBatch([], { write: async () => {}, fonts: fonts as never }))
    }
    expect((await refusal(() => new documents.FontSet({ boddy: [] } as never))).message).toContain('did you mean body?')
  })

  it('is refused in a file of fonts on the command line, with exit code 2 [R2.1]', async () => {
    for (const [fonts, said] of [
      [{ boddy: ['x.ttf'] }, '是否为 body？'],
      [{ body: 'x.ttf' }, 'body: must be a list'],
      [null, 'must be an object'],
    ] as const) {
      const texts: Record<string, string> = {
        'data.json': JSON.stringify(paper.sample),
        'fonts.json': JSON.stringify(fonts),
      }
      const outcome = await run(['render', paper.id, 'data.json', '-o', 'x.pdf', '--fonts', 'fonts.json'], {
        read: async (path: string) => texts[path] ?? '',
        write: async () => {},
      })
      expect(outcome.code, said).toBe(2)
      expect(outcome.err).toContain(said)
    }
  })

  it('costs nothing beside a paper: less than a fiftieth of a small one', async () => {
    const fonts = new documents.FontSet()
    const options = { format: 'pdf', draft: '草稿', head: 'letter', fonts } as const
    const check = optionsOf('renderForm', renderOptions)
    const time = async (times: number, run: () => unknown): Promise<number> => {
      for (let i = 0; i < 3; i++) await run()
      const from = performance.now()
      for (let i = 0; i < times; i++) await run()
      return (performance.now() - from) / times
    }
    const paperTakes = await time(20, () => documents.renderForm(paper, paper.sample, options))
    const checkTakes = await time(5000, () => check(options))
    expect(checkTakes / paperTakes, `${checkTakes} of ${paperTakes} ms`).toBeLessThan(0.02)
  })
})
