// The first five minutes of a program of another bureau: a law book, a case, an act, and what is due.
import { china, confirmedByAll, deadlinesOf, lawBook, liaoning, openCase, perform } from '@zhifa/domain'
import { sampleRegistry as registry, sampleActs } from '@zhifa/domain/testing'

const law = lawBook(china, liaoning) // layers, later ones override
let record = openCase('penalty.ordinary', { id: '2026-0001', agency: 'demo-bureau', cause: 'public-place.unlicensed' })

for (const next of sampleActs('2026-11-20', law).slice(0, 2)) {
  const act = next(record)
  // Everybody whom the act names has confirmed it: here at once, at a bureau each for himself.
  const done = perform(record, act, { law, registry, ...confirmedByAll(record, act, `${act.on}T17:00`) })
  if (!done.ok)
    throw new Error(done.findings.map((finding) => `${finding.message.zh} ${finding.cure?.zh ?? ''}`).join('\n'))
  record = done.record
}

for (const { title, deadline, status } of deadlinesOf(record, { law, asOf: '2026-10-20' }))
  console.log(title, deadline?.due, status, deadline?.explanation)
