// Writes src/calendar/announced.ts from data/calendar/*.json: the same years, short enough for a browser. A test compares them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const root = new URL('../', import.meta.url)
const years = readdirSync(new URL('data/calendar/', root))
  .filter((name) => /^\d{4}\.json$/.test(name))
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(`data/calendar/${name}`, root), 'utf8')))

/** `元旦 0101 0102 !0104`: the days of a name, a make-up working day with a mark, a day of another year with its year. */
const named = (year) => {
  const groups = []
  for (const { name, date, isOffDay } of year.days) {
    if (groups.at(-1)?.name !== name) groups.push({ name, days: [] })
    const [y, m, d] = date.split('-')
    groups.at(-1).days.push(`${isOffDay ? '' : '!'}${Number(y) === year.year ? '' : y}${m}${d}`)
  }
  return groups.map(({ name, days }) => [name, ...days].join(' ')).join(';')
}

const lines = years.map((year) => {
  const { title, number, grade } = year.notice ?? {}
  const notice = year.notice ? `[${[title, number, grade].map((text) => `'${text}'`).join(', ')}]` : 'undefined'
  return `  [${year.year}, [${year.papers.map((paper) => `'${paper}'`).join(', ')}], ${notice}, '${named(year)}'],`
})

const source = `// Written by scripts/announced.mjs from data/calendar: change the data, not this file.
import type { Grade } from '../citation/grade'

type Announced = readonly [
  year: number,
  papers: readonly string[],
  notice: readonly [title: string, number: string, grade: Grade] | undefined,
  days: string,
]

// biome-ignore format: one line a year
export const announced: readonly Announced[] = [
${lines.join('\n')}
]
`

const file = new URL('src/calendar/announced.ts', root)
if (!process.argv.includes('--check')) writeFileSync(file, source)
else if (readFileSync(file, 'utf8') !== source) {
  console.error('src/calendar/announced.ts 与 data/calendar 不一致，请运行 / is stale, run: node scripts/announced.mjs')
  process.exitCode = 1
}
