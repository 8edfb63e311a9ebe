import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readCaseRecord } from '../../src/handling/handling'
import { playSituation, readSituation } from '../../testing'
import { pages, placesOf } from './all'
import { answer } from './answer'
import { caseOf } from './page'

// What the tests see, as functions: `npm run mutate -- guards` asks them again for each change of a guard.

/** What is printed of an example on its golden page, and the outcomes at every place of its guard. */
const ofGuards = Object.values(pages)
  .flatMap(({ groups }) => groups)
  .flatMap((group) =>
    group.cases.map((example) => () => {
      const outcomes = placesOf(group, example).map(({ procedure, step, guard }) =>
        answer(procedure, step, guard, example).map((finding) => finding.outcome),
      )
      return `${JSON.stringify(outcomes)}\n${caseOf(group, example)}`
    }),
  )

const folder = fileURLToPath(new URL('../../situations', import.meta.url))

/** Whether a situation holds. */
const ofSituations = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .flatMap((name) => {
    const read = readSituation(readFileSync(join(folder, name), 'utf8'))
    if (!read.ok) return []
    const { start } = read.value
    const file = 'record' in start ? readFileSync(join(folder, dirname(name), start.record), 'utf8') : undefined
    const record = file === undefined ? undefined : readCaseRecord(JSON.parse(file))
    return [() => `${playSituation(read.value, record?.ok ? record.value : undefined).holds}`]
  })

export const examples: readonly (() => string)[] = [...ofGuards, ...ofSituations]
