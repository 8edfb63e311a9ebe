// A law book, a case, its first act, what is due and what can be done next. Everybody here is fictional.
import { readFileSync } from 'node:fs'
import {
  china,
  confirmedByAll,
  deadline,
  lawBook,
  liaoning,
  nextActs,
  openCase,
  perform,
  registry,
} from '@zhifa/domain'

const law = lawBook(china, liaoning)
const people = registry(JSON.parse(readFileSync(new URL('people.json', import.meta.url), 'utf8')))

const due = deadline(law, 'penalty.hearing-request', '2026-09-28')
console.log(due.due, due.explanation)

let record = openCase('penalty.ordinary', { id: '2026-0001', agency: 'demo-bureau', cause: 'public-place.unlicensed' })
const intake = {
  step: 'intake',
  on: '2026-10-12',
  by: ['officer-a', 'officer-b'],
  approvedBy: 'section-head',
  data: {
    source: 'report',
    receivedAt: '2026-10-12T09:20',
    suspect: {
      kind: 'organisation',
      name: '虚构丽人美发（演示）有限公司',
      uscc: '91990101990020018T',
      legalRepresentative: '演示一',
      address: '示例县虚构街8号',
      telephone: '00000000002',
    },
    informant: { name: '匿名群众一' },
    summary: '群众反映虚构街8号一家美发店未办理公共场所卫生许可证对外营业。',
    opinion: '同意受理，请监督一科核查。',
  },
}

// One officer is not enough: a refusal is a value, with its article and what would cure it.
const alone = { ...intake, by: ['archivist'] }
const refused = perform(record, alone, { law, registry: people, ...confirmedByAll(record, alone, '2026-10-12T17:00') })
for (const { message, cure } of refused.ok ? [] : refused.findings) console.log('拒绝', message.zh, cure?.zh ?? '')

const done = perform(record, intake, { law, registry: people, ...confirmedByAll(record, intake, '2026-10-12T17:00') })
if (!done.ok) throw new Error(done.findings.map(({ message }) => message.zh).join('；'))
record = done.record
for (const { step } of nextActs(record, '2026-10-12', { law, registry: people })) console.log('可以办理', step.title)
