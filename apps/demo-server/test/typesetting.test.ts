import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ContentMissingError, ForbiddenCharacterError, FormDataError, form, MissingGlyphError } from '@zhifa/documents'
import { china, lawBook } from '@zhifa/domain'
import { sampleLaw, sampleRegistry } from '@zhifa/domain/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Typesetter,
  TypesettingBusyError,
  TypesettingEndedError,
  typesetHere,
  typesetInThreads,
  typesettingProgram,
} from '../src/bureau/typesetting'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'

const app = fileURLToPath(new URL('..', import.meta.url))
const worker = typesettingProgram(join(app, 'dist/main.js'))
if (!worker) throw new Error('dist/typeset.js is not built / 未构建')
const decision = form('penalty-decision').sample as Record<string, unknown>
const here = typesetHere()
const [agency] = sampleRegistry.agencies.values()
if (!agency) throw new Error('no agency')
const house = { law: sampleLaw, registry: sampleRegistry, agency }

describe('papers made in threads', () => {
  let threads: Typesetter
  beforeAll(() => {
    threads = typesetInThreads({ worker, threads: 2 })
  })
  afterAll(() => threads.close())

  it('are the same bytes as here, by whichever law', async () => {
    const options = { verification: 'https://portal.example/verify/1', draft: '草稿' }
    const laws = [sampleLaw, lawBook(china), sampleLaw]
    for (const law of laws) {
      const [one, other] = await Promise.all([
        threads.form({ ...house, law }, 'penalty-decision', decision, options),
        here.form({ ...house, law }, 'penalty-decision', decision, options),
      ])
      expect(Buffer.compare(one, other)).toBe(0)
    }
  })

  it.each([
    ['a wrong field', { ...decision, facts: 5, number: '12' }, FormDataError],
    ['what the law demands left out', { ...decision, correction: undefined }, ContentMissingError],
    ['a control character', { ...decision, facts: '示例\u0007事实' }, ForbiddenCharacterError],
    ['a character without a glyph', { ...decision, facts: '示例𬎆事实' }, MissingGlyphError],
  ])('refuse as here: %s', async (_, data, kind) => {
    const [one, other] = (await Promise.all(
      [threads, here].map((by) => by.form(house, 'penalty-decision', data).catch((error: unknown) => error)),
    )) as [Error, Error]
    expect(one).toBeInstanceOf(kind)
    expect([one.message, { ...one }]).toEqual([
      other.message,
      JSON.parse(JSON.stringify({ ...other, ...formOf(other) })),
    ])
  })

  it('of a form that nobody knows is a fault with its own words', async () => {
    await expect(threads.form(house, 'penalty-decison', decision)).rejects.toThrow('penalty-decision')
  })
})

/** What of an error's form travels. */
const formOf = (error: Error) => {
  const { form: of } = error as { form?: { id: string; title: string } }
  return of ? { form: { id: of.id, title: of.title } } : {}
}

it('no other program of the server typesets: all ask the typesetter', async () => {
  const sources = (await readdir(join(app, 'src'), { recursive: true })).filter(
    (file) => /\.tsx?$/.test(file) && !file.includes('.test.'),
  )
  const calling: string[] = []
  for (const file of sources) {
    const text = (await readFile(join(app, 'src', file), 'utf8')).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    // A package without its own typesetter would be made in the thread that asks.
    if (/\brender(?:Form|CaseFile|Batch|Ofd|Html|FlowChartPdf|FlowChartOfd)\b|pdfmake|openBatch/.test(text))
      calling.push(file)
    if (text.includes('packageParts(')) expect(text).toMatch(/packageParts\([^;]*typesetter: papers/)
  }
  expect(calling).toEqual([join('bureau', 'typesetting', 'make.ts')])
  // Who makes papers by himself, and where: the thread's program, and commands and tests.
  const making: string[] = []
  for (const file of sources)
    if ((await readFile(join(app, 'src', file), 'utf8')).includes("from './make'")) making.push(file)
  expect(making.sort()).toEqual(['typesetter.ts', 'worker.ts'].map((file) => join('bureau', 'typesetting', file)))
})

describe('threads that fail', () => {
  let folder: string
  const program = async (name: string, body: string): Promise<URL> => {
    const file = join(folder, name)
    await writeFile(file, `export default async ({ task: { data } }) => { ${body} }`)
    return pathToFileURL(file)
  }
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhifa-typeset-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('who come beyond what may wait are told to come again', async () => {
    const slow = typesetInThreads({
      worker: await program('slow.mjs', 'await new Promise((done) => setTimeout(done, 300)); return new Uint8Array(1)'),
      threads: 1,
      waiting: 2,
    })
    const all = await Promise.allSettled(Array.from({ length: 6 }, () => slow.form(house, 'x', {})))
    await slow.close()
    const refused = all.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    expect(refused.length).toBeGreaterThanOrEqual(2)
    expect(refused.every((reason) => reason instanceof TypesettingBusyError)).toBe(true)
    expect(all.length - refused.length).toBeGreaterThanOrEqual(2)
  })

  it('what an act waits for is never turned away, and is made before what people opened', async () => {
    const slow = typesetInThreads({
      worker: await program(
        'slower.mjs',
        'await new Promise((done) => setTimeout(done, 200)); return new Uint8Array(1)',
      ),
      threads: 1,
      waiting: 3,
    })
    const order: string[] = []
    const asked = (name: string, turn?: 'ahead') =>
      slow.form(house, 'x', {}, {}, turn).then(
        () => order.push(name),
        (error: Error) => order.push(`${name} ${error.name}`),
      )
    const opened = ['one', 'two', 'three', 'four', 'five'].map((name) => asked(name))
    await Promise.all([...opened, asked('sheet', 'ahead'), asked('other sheet', 'ahead')])
    await slow.close()
    expect(order[0]).toBe('five TypesettingBusyError')
    expect(order.indexOf('other sheet')).toBe(order.indexOf('sheet') + 1)
    expect(order.indexOf('other sheet')).toBeLessThan(order.indexOf('three'))
  })

  it('one that takes too long, or whose thread dies, fails alone; the next is made by another thread', async () => {
    const frail = typesetInThreads({
      worker: await program(
        'frail.mjs',
        `if (data.do === 'die') process.exit(3)
         while (data.do === 'hang');
         return new Uint8Array([7])`,
      ),
      threads: 1,
      timeoutMs: 1500,
    })
    const asked = (what: string) => frail.form(house, 'x', { do: what })
    expect([...(await asked('work'))]).toEqual([7])
    await expect(asked('die')).rejects.toThrow(TypesettingEndedError)
    expect([...(await asked('work'))]).toEqual([7])
    await expect(asked('hang')).rejects.toThrow(TypesettingEndedError)
    expect([...(await asked('work'))]).toEqual([7])
    await frail.close()
  })
})

describe('while people open case files', () => {
  let bureau: TestBureau
  let caseId: string
  const threads = typesetInThreads({ worker })
  let by = threads
  const asked: string[] = []
  const typesetter: Typesetter = {
    form: (...paper) => {
      asked.push(`${paper[1]} ${paper[4] ?? ''}`.trim())
      return by.form(...paper)
    },
    caseFile: (...file) => by.caseFile(...file),
    volume: (...file) => by.volume(...file),
    close: () => threads.close(),
  }
  beforeAll(async () => {
    bureau = await startBureau('postgres', { log: () => {}, typesetter })
    const { context } = bureau.system
    const today = context.bureau.today()
    caseId = await openDemoCase(context, today, false)
    await walk(context, caseId, today, 'closing')
  })
  afterAll(() => bureau.close())

  it('the sheet that an approval publishes was made in a thread, ahead of what waits', () => {
    expect(asked).toContain('publication-sheet ahead')
  })

  /** How long answers to a probe take until `ended`, milliseconds: the usual one and the slowest. */
  async function probed(ended: Promise<unknown>): Promise<{ usual: number; slowest: number }> {
    const took: number[] = []
    let going = true
    void ended.finally(() => {
      going = false
    })
    while (going) {
      const start = performance.now()
      expect((await fetch(`${bureau.url}/livez`)).status).toBe(200)
      took.push(performance.now() - start)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    took.sort((a, b) => a - b)
    return { usual: took[Math.floor(took.length / 2)] ?? 0, slowest: took.at(-1) ?? 0 }
  }

  it('nobody waits who asks whether the server lives: twenty case files at once', async () => {
    const officer = await bureau.as('officer-a')
    const file = async () => {
      const headers = { cookie: officer.cookie }
      const answer = await fetch(`${bureau.url}/desk/cases/${caseId}/file.pdf`, { headers })
      const bytes = Buffer.from(await answer.arrayBuffer())
      expect([answer.status, bytes.subarray(0, 5).toString(), bytes.length > 50_000]).toEqual([200, '%PDF-', true])
    }
    const twenty = () => probed(Promise.all(Array.from({ length: 20 }, file)))
    // Fonts are opened with the first, here as in the thread.
    by = here
    await file()
    const inThisThread = await twenty()
    by = threads
    await file()
    const quiet = await probed(new Promise((resolve) => setTimeout(resolve, 1000)))
    const apart = await twenty()
    // A machine that is busy with other things answers later in quiet too.
    expect(apart.usual).toBeLessThan(50 + 3 * quiet.usual)
    expect(apart.slowest).toBeLessThan(inThisThread.slowest / 2)
  }, 120_000)
})
