// A bureau publishes a decision over signed REST, corrects and withdraws it; on the other side a platform on 127.0.0.1 that
// breaks where the script says so. In a program of yours the sync engine does the repeating: docs/guide/push.md.
import { restChannel } from '@zhifa/integrations'
import { samplePublication, sampleSecret, sampleWithdrawal, startSimulator } from '@zhifa/integrations/testing'
import { request } from 'undici'

const platform = await startSimulator()
const county = restChannel({ id: 'county', url: platform.url, keys: [sampleSecret], request, now: () => new Date() })

for (const publication of [samplePublication('1'), samplePublication('1', 2), sampleWithdrawal('1', 3)]) {
  platform.script({ fault: 'timeout-after-commit' }, { fault: 'none' })
  const send = () => (publication.verb === 'publish' ? county.put(publication) : county.withdraw(publication))
  let answer = await Promise.race([send(), new Promise<undefined>((resolve) => setTimeout(resolve, 300))])
  if (answer?.kind !== 'receipt') answer = await send() // it may have arrived: the platform says so, and applies nothing twice
  if (answer.kind !== 'receipt') throw new Error(JSON.stringify(answer))
  const back = await county.readBack(publication.key)
  const shown = back.kind === 'observed' ? back.observed : undefined
  console.log(answer.receipt.outcome, answer.receipt.level, 'version', shown?.version, shown?.state, shown?.publicUrl)
}
console.log('applied', platform.store.applied.length, 'times')
await platform.close()
