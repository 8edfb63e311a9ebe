import { type CaseRecord, type Publication, publicationOf, replay } from '@zhifa/domain'
import { sampleInspection, sampleLicence } from '@zhifa/domain/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { certificateOf } from '../src/bureau/cases/certificate'
import { papersOf, withPapers } from '../src/bureau/cases/publishing'
import { startBureau, type TestBureau } from './bureau'
import { eventually } from './eventually'

let bureau: TestBureau
beforeAll(async () => {
  bureau = await startBureau('postgres')
})
afterAll(() => bureau.close())

const county = async (path: string) => (await fetch(`${bureau.platformUrl}${path}`)).text()

/** Pushes what a case wants published, with its sheet, and waits for its page. */
async function pushed(record: CaseRecord): Promise<string> {
  const { db, engine, witnessing, typesetter, bureau: own } = bureau.system.context
  const wanted = publicationOf(record, replay(record), own.agency, own.law) as Publication
  const publication = withPapers(
    wanted,
    await papersOf(wanted, { bureau: { ...own, publicUrl: 'https://portal.example/' }, typesetter }, () =>
      certificateOf(db, own, witnessing.checkpoint, record),
    ),
  )
  const desired = await db.transaction().execute((trx) => engine.desire(trx, publication))
  expect(desired.ok ? [] : desired.findings).toEqual([])
  engine.nudge(publication.key)
  const number = publication.verb === 'publish' ? publication.content.documentNumber : ''
  const item = await eventually(async () => {
    const found = /href="(\/items\/[^"]+)"/.exec(await county(`/?q=${encodeURIComponent(number)}`))?.[1]
    return found
  })
  return county(item)
}

it('publishes a licence and a random inspection on the county platform, each with its own rows and sheet [D4.1] [D4.2]', async () => {
  const licence = await pushed(sampleLicence())
  for (const part of ['准予许可', '示卫公证字〔2026〕第1号', '2030年9月27日', '行政许可信息公示表'])
    expect(licence).toContain(part)
  const inspection = await pushed(sampleInspection())
  for (const part of ['双随机抽查', '发现问题', '复查合格。', 'b'.repeat(64), '行政检查信息公示表'])
    expect(inspection).toContain(part)
  for (const text of [licence, inspection])
    for (const secret of ['演示一', '00000000002']) expect(text).not.toContain(secret)
  expect([
    (await county('/?kind=licence')).includes('示卫检通'),
    (await county('/?kind=inspection')).includes('示卫检通'),
  ]).toEqual([false, true])
  expect(await county('/feed.atom')).toContain('准予许可，示卫公证字〔2026〕第1号')
})
