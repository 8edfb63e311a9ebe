import { type CaseRecord, china, type Entry, lawBook, liaoning, signaturesAsked } from '@zhifa/domain'
import { verifyLedger } from '@zhifa/domain/ledger'
import { sampleActs, sampleBureau } from '@zhifa/domain/testing'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '../../../scripts/testing/chromium'
import { verifyPersonal } from '../src/signing/personal'
import { startBureau, type TestBureau } from './bureau'
import { confirmedOverApi } from './confirmed-by-all'

/** A layer that demands a personal key for one step. */
const keysForFilings = lawBook(china, liaoning, {
  ...sampleBureau,
  parameters: [
    ...sampleBureau.parameters,
    {
      id: 'confirmation.key.filing',
      new: true,
      title: '立案须以个人密钥签名确认（演示）',
      unit: 'flag',
      versions: [{ from: '2018-12-05', value: true, cites: ['国办发〔2018〕118号'], grade: 'unverified' }],
    },
  ],
})

let bureau: TestBureau
let browser: Browser
let at: string
beforeAll(async () => {
  bureau = await startBureau('embedded', { law: keysForFilings })
  // Keys are made for a host name, never for an address.
  at = bureau.url.replace('127.0.0.1', 'localhost')
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await bureau.close()
})

async function signedIn(name: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN' })
  const page = await context.newPage()
  await page.goto(`${at}/desk`)
  await page.getByRole('button', { name }).click()
  await page.waitForURL('**/desk')
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return page
}

it('signs the digest of a proposal with a personal key, which the entry keeps; another text or another’s key is refused', async () => {
  const officer = await bureau.as('officer-a')
  const { id } = (await officer.postJson('/api/cases', { cause: 'public-place.unlicensed' })).json<{ id: string }>()
  const head = {
    id,
    procedure: 'penalty.ordinary',
    agency: 'demo-bureau',
    cause: 'public-place.unlicensed',
    entries: [],
  }
  const intake = sampleActs(bureau.system.context.bureau.today())[0]!(head)
  const proposed = (await officer.postJson(`/api/cases/${id}/acts`, { expectedSeq: 0, act: intake })).json<{
    proposal: { id: string; digest: string }
  }>().proposal

  const approver = await signedIn('示例丁')
  await approver.goto(`${at}/desk/proposals/${proposed.id}`)
  expect(await approver.getByRole('button', { name: '用个人密钥签名确认' }).count()).toBe(0)
  await approver.goto(`${at}/desk/keys`)
  await approver.getByRole('button', { name: '登记新的密钥' }).click()
  await approver.getByText('已登记（1）').waitFor()

  await approver.goto(`${at}/desk/proposals/${proposed.id}`)
  const sent = approver.waitForRequest((request) => request.method() === 'POST')
  await approver.getByRole('button', { name: '用个人密钥签名确认' }).click()
  const form = new URLSearchParams((await sent).postData() ?? '')
  await approver.locator('.badge', { hasText: '等待确认' }).waitFor()
  expect(form.get('digest')).toBe(proposed.digest)

  // The same signature over other words, and by somebody else: refused, and nobody's confirmation.
  const other = { ...intake, data: { ...(intake.data as object), summary: '另一案情。' } }
  const second = (await officer.postJson(`/api/cases/${id}/acts`, { expectedSeq: 0, act: other })).json<{
    proposal: { id: string; digest: string }
  }>().proposal
  const press = async (who: string, proposal: typeof second) =>
    (await bureau.as(who)).postForm(
      `/desk/proposals/${proposal.id}/confirm`,
      [
        ['digest', proposal.digest],
        ['signature', form.get('signature') ?? ''],
      ],
      { origin: bureau.url },
    )
  for (const [who, proposal] of [
    ['section-head', second],
    ['officer-b', second],
    ['officer-b', proposed],
  ] as const) {
    const refused = await press(who, proposal)
    expect([refused.status, refused.text.includes('个人密钥签名无效')]).toEqual([422, true])
  }

  const colleague = await bureau.as('officer-b')
  const last = await colleague.postJson(`/api/proposals/${proposed.id}/confirm`, { digest: proposed.digest })
  expect((await confirmedOverApi(bureau, last)).status).toBe(201)
  const { record } = (await officer.get(`/api/cases/${id}`)).json<{ record: CaseRecord }>()
  const signed = record.entries[0]?.confirmations?.find(({ person }) => person === 'section-head')
  expect(signed?.how).toMatchObject({ way: 'session', key: { signature: expect.stringMatching(/^[\w-]{60,}$/) } })
  const client = signed?.how.way === 'session' ? (signed.how.key?.clientData ?? '') : ''
  const { challenge } = JSON.parse(Buffer.from(client, 'base64url').toString()) as { challenge: string }
  expect(Buffer.from(challenge, 'base64url').toString('hex')).toBe(proposed.digest)
  await approver.context().close()
})

const waits = (page: Page) => page.locator('.badge', { hasText: '等待确认' }).waitFor()
const sign = (page: Page) => page.getByRole('button', { name: '用个人密钥签名确认' })
const plain = (page: Page) => page.getByRole('button', { name: /^(批准并)?确认$/ })

async function register(page: Page): Promise<void> {
  await page.goto(`${at}/desk/keys`)
  await page.getByRole('button', { name: '登记新的密钥' }).click()
  await page.getByText('已登记（1）').waitFor()
}

async function propose(page: Page, id: string, act: { readonly step: string }): Promise<string> {
  await page.goto(`${at}/desk/cases/${id}/acts/${act.step}?view=json`)
  await page.getByLabel('事项（JSON）').fill(JSON.stringify(act))
  await page.getByRole('button', { name: '提出并确认' }).click()
  await page.waitForURL('**/desk/proposals/*')
  return page.url().split('/').at(-1) ?? ''
}

const signedBy = (entry: Entry | undefined): string[] =>
  (entry?.confirmations ?? []).flatMap(({ person, how }) => (how.way === 'session' && how.key ? [person] : [])).sort()

const keyOf = (entry: Entry | undefined, person: string) => {
  const how = entry?.confirmations?.find((word) => word.person === person)?.how
  if (how?.way !== 'session' || !how.key) throw new Error(`${person} did not sign`)
  return how.key
}

it('who proposes signs his own word too, and where a layer demands keys nobody confirms without one', async () => {
  const officer = await bureau.as('officer-a')
  const { id } = (await officer.postJson('/api/cases', { cause: 'public-place.unlicensed' })).json<{ id: string }>()
  const head = {
    id,
    procedure: 'penalty.ordinary',
    agency: 'demo-bureau',
    cause: 'public-place.unlicensed',
    entries: [],
  }
  const [intake, filing] = sampleActs(bureau.system.context.bureau.today()).map((make) => make(head))
  const record = async () => (await officer.get(`/api/cases/${id}`)).json<{ record: CaseRecord }>().record
  const asked = async (proposal: string) =>
    (await officer.get(`/api/proposals/${proposal}`)).json<{
      proposal: { id: string; digest: string; waitingFor: string[] }
    }>().proposal

  // With a key of his own: the proposal waits for his signature as for the others'.
  const page = await signedIn('示例甲')
  await register(page)
  const first = await propose(page, id, intake!)
  await waits(page)
  expect((await asked(first)).waitingFor).toContain('officer-a')
  expect(await plain(page).count()).toBe(1)
  await sign(page).click()
  await page.locator('.confirmers li', { hasText: '✓ 示例甲' }).waitFor()
  const waiting = await asked(first)
  expect(waiting.waitingFor).not.toContain('officer-a')
  for (const who of waiting.waitingFor)
    await (await bureau.as(who)).postJson(`/api/proposals/${first}/confirm`, { digest: waiting.digest })
  expect(signedBy((await record()).entries[0])).toEqual(['officer-a'])

  // Where a key is demanded there is no other button, and no other way past the page.
  const second = await propose(page, id, filing!)
  await waits(page)
  expect(await plain(page).count()).toBe(0)
  const { digest } = await asked(second)
  for (const who of ['officer-a', 'officer-b']) {
    const unsigned = await (await bureau.as(who)).postJson(`/api/proposals/${second}/confirm`, { digest })
    expect([unsigned.status, unsigned.json().findings.map(({ code }) => code)]).toEqual([
      422,
      ['confirmation.key-missing'],
    ])
  }
  await sign(page).click()
  await page.locator('.confirmers li', { hasText: '✓ 示例甲' }).waitFor()

  // Sent back with a reason and changed: the signature under the first words is none under the second.
  const superior = await signedIn('示例庚')
  await superior.goto(`${at}/desk/proposals/${second}`)
  await superior.getByLabel('退回理由').fill('请写明科室初步核查的日期。')
  await superior.getByRole('button', { name: '退回提出人' }).click()
  await superior.getByText('已退回').first().waitFor()
  await superior.context().close()
  await page.goto(`${at}/desk/proposals/${second}`)
  await page.getByRole('link', { name: '修改后重新提出' }).click()
  await page.locator('[name="data.summary"]').fill('经10月核查，当事人涉嫌未取得公共场所卫生许可证擅自经营。')
  await page.getByRole('button', { name: '提出并确认' }).click()
  await page.waitForURL((url) => /\/desk\/proposals\/[^/]+$/.test(url.pathname) && !url.pathname.endsWith(second))
  const third = page.url().split('/').at(-1) ?? ''
  expect((await asked(third)).waitingFor).toContain('officer-a')
  expect((await asked(third)).digest).not.toBe(digest)
  await sign(page).click()
  await page.locator('.confirmers li', { hasText: '✓ 示例甲' }).waitFor()
  for (const name of ['示例乙', '示例庚']) {
    const colleague = await signedIn(name)
    await colleague.goto(`${at}/desk/proposals/${third}`)
    expect([await plain(colleague).count(), await sign(colleague).count()]).toEqual([0, 0])
    // The drafts are there for those who are to sign.
    expect(await colleague.getByRole('link', { name: /（草稿）$/ }).count()).toBeGreaterThan(0)
    await colleague.getByRole('link', { name: '请先登记个人密钥' }).click()
    await register(colleague)
    await colleague.goto(`${at}/desk/proposals/${third}`)
    await sign(colleague).click()
    await colleague.waitForURL((url) => !url.pathname.endsWith('/confirm'))
    await colleague
      .locator('.confirmers li', { hasText: `✓ ${name}` })
      .or(colleague.getByRole('status'))
      .first()
      .waitFor()
    await colleague.context().close()
  }
  expect(signedBy((await record()).entries[1])).toEqual(['agency-head', 'officer-a', 'officer-b'])

  // Whoever has the exported ledger checks all of it without this server, and finds what is put in the place of a signature.
  const exported = (await (await bureau.as('archivist')).get('/desk/ledger.jsonl')).text.trim().split('\n')
  const verified = (lines: readonly string[]) =>
    verifyLedger(lines, undefined, { verify: verifyPersonal, asked: signaturesAsked(keysForFilings) })
  const good = verified(exported)
  // The approver's of the first test, the proposer's intake, and all three of the filing.
  expect([good.findings, good.signatures?.good]).toEqual([[], 5])
  const { signature } = keyOf((await record()).entries[1], 'agency-head')
  const forged = exported.map((line) => line.replace(signature, signature.replace(/^.{8}/, 'MEUCIQAA')))
  expect(verified(forged).findings.map(({ code, read }) => [code, read?.case, read?.seq, read?.person])).toEqual([
    ['confirmation.signature-forged', id, 2, 'agency-head'],
  ])
  await page.context().close()
})
