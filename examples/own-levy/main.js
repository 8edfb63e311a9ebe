// The procedure is used like a built-in one: the engine, the refusals and the order of steps come with the table.
import { readFileSync } from 'node:fs'
import { china, confirmedByAll, lawBook, openCase, perform, registry, replay } from '@zhifa/domain'
import levy from './levy.js'

const people = registry(JSON.parse(readFileSync(new URL('people.json', import.meta.url), 'utf8')))
const context = { law: lawBook(china), registry: people, procedures: [levy] }
let record = openCase(levy, { id: 'L-1', agency: 'demo-bureau', cause: 'levy' })

for (const act of [
  { step: 'payment', on: '2026-09-28', by: ['officer-a'], data: { amount: 12_300, number: '票1' } },
  {
    step: 'assessment',
    on: '2026-09-28',
    by: ['officer-a'],
    approvedBy: 'section-head',
    data: { payer: '虚构公司', amount: 12_300 },
  },
  { step: 'payment', on: '2026-09-29', by: ['officer-a'], data: { amount: 12_300, number: '票1' } },
  { step: 'archiving', on: '2026-09-30', by: ['archivist'], data: { text: '齐全' } },
]) {
  const done = perform(record, act, { ...context, ...confirmedByAll(record, act, `${act.on}T17:00`, context) })
  if (done.ok) record = done.record
  console.log(act.on, levy.steps[act.step].title, done.ok ? '已记录' : `拒绝：${done.findings[0].message.zh}`)
}
console.log(levy.phases[replay(record, context).phase])
