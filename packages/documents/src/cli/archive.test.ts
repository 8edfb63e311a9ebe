import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hashLine, leafLine, leafOf, rootOf, signCheckpoint, treeOf, verifierKeyText } from '@zhifa/domain/ledger'
import { sampleRecord, sampleRegistry, sampleRegistryData, signer } from '@zhifa/domain/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { disk } from './disk'
import { run } from './run'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'zhifa-archive-cli-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

it('archive packs a record with its ledger, archive verify answers for four properties [R2.3]', async () => {
  const record = sampleRecord()
  const { uscc } = sampleRegistry.agencies.get(record.agency)!
  const own = signer(uscc)
  const lines = record.entries.map((entry) => leafLine(leafOf(record, entry)))
  const root = Buffer.from(rootOf(treeOf(lines.map(hashLine)))).toString('hex')
  const at = (name: string) => join(directory, name)
  await writeFile(at('case.json'), JSON.stringify(record))
  await writeFile(at('people.json'), JSON.stringify(sampleRegistryData))
  await writeFile(at('ledger.jsonl'), lines.map((line) => `${line}\n`).join(''))
  await writeFile(at('head.txt'), signCheckpoint({ origin: uscc, size: lines.length, root }, own))
  const made = await run(
    ['archive', at('case.json'), '--registry', at('people.json'), '-o', at('case.zip')].concat([
      '--ledger',
      at('ledger.jsonl'),
      '--checkpoint',
      at('head.txt'),
    ]),
    disk,
  )
  // The recordings that the record names are in no folder: the package says so, and the answer is not yes.
  expect([made.err, made.code]).toEqual(['', 3])
  expect(made.out).toContain('音像记录AV-001没有上传文件')

  const verify = (...more: string[]) => run(['archive', 'verify', at('case.zip'), '--json', ...more], disk)
  const trusted = await verify('--key', verifierKeyText(own.key(1)))
  const report = JSON.parse(trusted.out) as Record<string, { outcome: string; findings: { code: string }[] }>
  // The manifest of a package that was made beside the server is in no ledger: papers rest on their digests alone.
  expect(report.authentic?.findings.map(({ code }) => code)).toEqual([
    'archive-package.signed',
    'archive-package.origin',
    'archive-package.entries',
    'archive-package.manifest-unproved',
  ])
  expect([report.usable?.outcome, report.safe?.outcome, trusted.code]).toEqual(['met', 'met', 3])
  expect((await verify('--key', verifierKeyText(signer(uscc).key(1)))).code).toBe(1)

  const bytes = await readFile(at('case.zip'))
  await writeFile(at('case.zip'), bytes.subarray(0, 1000))
  const cut = await verify()
  expect([cut.code, cut.err]).toMatchObject([1, expect.stringContaining('已截断')])
  expect((await run(['archive', at('case.json'), '-o', 'x.pdf'], disk)).code).toBe(2)
})
