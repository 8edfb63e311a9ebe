import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recordKey } from '@zhifa/domain'
import { deliveriesOf, secretText } from '@zhifa/integrations'
import { freePort } from '../../../scripts/testing/free-port'
import { bundle, run } from '../../../scripts/testing/run-typescript'
import type { CaseContext } from '../src/bureau/cases'
import { readCase } from '../src/bureau/cases/read-case'
import { openSystem } from '../src/bureau/system'
import { demoBureau, demonstration } from '../src/demo/sample/bureau'
import { openDemoCase, walk, walkOne } from '../src/demo/sample/walk'

const cases = 100
const warmUp = 5

/** Milliseconds from the office's approval to the platform's receipt on record: the whole way that the public waits for. */
async function approvalToReceipt(context: CaseContext<unknown>, id: string, end: string): Promise<number> {
  const begun = performance.now()
  const done = await walkOne(context, id, end)
  if (!done?.ok || !done.acted) throw new Error('The approval was refused')
  const key = recordKey(done.acted.record, context.bureau.agency)
  for (;;) {
    const [delivery] = await deliveriesOf(context.db, key)
    if (delivery?.state === 'synced') return performance.now() - begun
    if (performance.now() - begun > 30_000) throw new Error('No receipt within 30 s')
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

const quantile = (sorted: readonly number[], q: number): number => sorted[Math.ceil(sorted.length * q) - 1] ?? 0

/** Approval of the public text to the receipt of the platform, which is a real process with its own database. */
export async function bench() {
  const directory = await mkdtemp(join(tmpdir(), 'zhifa-bench-'))
  const bureau = demoBureau(() => new Date(), demonstration)
  const key = secretText(randomBytes(32))
  const program = await bundle('apps/demo-server/src/county-platform/main.ts')
  const port = await freePort()
  const platform = run(program.file, ['--port', String(port), '--directory', join(directory, 'platform')], {
    ZHIFA_PLATFORM_SENDER: `${bureau.agency.uscc}=${key}`,
  })
  await platform.waitFor(/platform: http/)
  const system = await openSystem({
    bureau,
    directory,
    platform: { url: `http://127.0.0.1:${port}`, key },
    witness: { firstUse: true },
    log: console.error,
  })
  try {
    const { context } = system
    const end = bureau.today()
    const times: number[] = []
    for (let i = 0; i < cases + warmUp; i++) {
      const id = await openDemoCase(context, end, false)
      await walk(context, id, end, 'disclosure-draft')
      if (!(await readCase(context.db, id))) throw new Error('The case is gone')
      const ms = await approvalToReceipt(context, id, end)
      if (i >= warmUp) times.push(ms)
    }
    times.sort((a, b) => a - b)
    const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)]
    const note = `${cases} approvals, embedded databases, PDF typeset and attached`
    return [
      { name: 'approval act to platform receipt, p50', value: p50, unit: 'ms', note },
      { name: 'approval act to platform receipt, p95', value: p95, unit: 'ms', target: '< 1000', met: p95 < 1000 },
    ]
  } finally {
    await system.close()
    platform.process.kill('SIGTERM')
    await platform.ended
    await program.remove()
    await rm(directory, { recursive: true, force: true })
  }
}
