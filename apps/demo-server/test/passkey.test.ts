import type { CaseRecord } from '@zhifa/domain'
import { sampleActs } from '@zhifa/domain/testing'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBureau, type TestBureau } from './bureau'
import { openBrowser } from './chromium'
import { confirmedOverApi } from './confirmed-by-all'

let bureau: TestBureau
let browser: Browser
let at: string
beforeAll(async () => {
  bureau = await startBureau('embedded')
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
