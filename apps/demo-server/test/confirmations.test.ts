import { createHash, randomBytes } from 'node:crypto'
import { type CaseRecord, china, lawBook, liaoning } from '@zhifa/domain'
import { sampleActs, sampleBureau } from '@zhifa/domain/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Supervised } from '../src/bureau/cases'
import { startBureau, type TestBureau } from './bureau'
import type { Answer } from './client'

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const systemKey = randomBytes(24).toString('base64url')
const system = { name: '演示审批系统', keySha256: sha256(systemKey) }
const otherKey = randomBytes(24).toString('base64url')

/** Neither paper nor another system counts for a filing here. */
const strictFilings = lawBook(china, liaoning, {
  ...sampleBureau,
  parameters: [
    ...sampleBureau.parameters,
    ...['paper', 'external'].map((way) => ({
      id: `confirmation.${way}.filing`,
      new: true as const,
      title: '立案须由本人登录确认（演示）',
      unit: 'flag' as const,
      versions: [{ from: '2018-12-05', value: false, cites: ['国办发〔2018〕118号'], grade: 'unverified' as const }],
    })),
  ],
})

const pdf = `%PDF-1.4 ${'演示签字页 '.repeat(20)}%%EOF`

interface Waiting {
  readonly proposal: { readonly id: string; readonly digest: string }
  readonly waitingFor: readonly string[]
}

describe.each(['postgres', 'embedded'] as const)('words on paper and of other systems, on %s', (home) => {
  let bureau: TestBureau
  let id: string
  let waiting: Waiting
  beforeAll(async () => {
    const approvalSystems = [system, { name: '演示其他系统', keySha256: sha256(otherKey) }]
    bureau = await startBureau(home, { law: strictFilings, approvalSystems })
  })
  afterAll(() => bureau.close())
  const acts = () =>
    sampleActs(bureau.system.context.bureau.today()).map((make) =>
      make({ id, procedure: 'penalty.ordinary', agency: 'demo-bureau', cause: 'public-place.unlicensed', entries: [] }),
    )
  const propose = async (seq: number): Promise<Waiting> => {
    const officer = await bureau.as('officer-a')
    const answer = await officer.postJson(`/api/cases/${id}/acts`, { expectedSeq: seq, act: acts()[seq] })
    expect([answer.status, answer.status === 202 ? '' : answer.text]).toEqual([202, ''])
    return answer.json<Waiting>()
  }
  beforeEach(async () => {
    const officer = await bureau.as('officer-a')
    const opened = await officer.postJson('/api/cases', { cause: 'public-place.unlicensed' })
    id = opened.json<{ id: string }>().id
    waiting = await propose(0)
  })

  const said = (answer: Answer) => [answer.status, answer.json().findings.map(({ code }) => code)]
  const at = () => `/api/proposals/${waiting.proposal.id}`
  const upload = async (who: string, bytes = pdf) => (await bureau.as(who)).send('POST', `${at()}/scans`, bytes)
  const onPaper = async (who: string, person: string, more: object = {}) =>
    (await bureau.as(who)).postJson(`${at()}/confirmations`, {
      how: 'paper',
      person,
      digest: waiting.proposal.digest,
      sha256: sha256(pdf),
      ...more,
    })
  const external = (key: string, person: string, more: object = {}) =>
    fetch(`${bureau.url}${at()}/confirmations`, {
      method: 'POST',
      headers: { origin: bureau.url, authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        how: 'external',
        person,
        digest: waiting.proposal.digest,
        system: system.name,
        reference: '演示〔2026〕1号',
        ...more,
      }),
    })
  const saidTo = async (response: Response) => {
    const { findings } = (await response.json()) as { findings: { code: string }[] }
    return [response.status, findings.map(({ code }) => code)]
  }
  const record = async () =>
    (await (await bureau.as('officer-a')).get(`/api/cases/${id}`)).json<{ record: CaseRecord }>().record

  it('a scan counts for whoever signed it, attested by somebody else; supervision counts it and names the case', async () => {
    expect([...waiting.waitingFor].sort()).toEqual(['officer-b', 'section-head'])
    const kept = await upload('archivist')
    expect([kept.status, kept.json<{ sha256: string }>().sha256]).toEqual([201, sha256(pdf)])
    expect((await upload('archivist')).status).toBe(201)
    expect((await onPaper('archivist', 'section-head')).status).toBe(202)
    const officer = await bureau.as('officer-b')
    const page = (await officer.get(`/desk/proposals/${waiting.proposal.id}`)).text
    expect(page).toContain(`/desk/proposals/${waiting.proposal.id}/scans/${sha256(pdf)}`)
    const scan = await officer.get(`/desk/proposals/${waiting.proposal.id}/scans/${sha256(pdf)}`)
    expect([scan.status, scan.text, scan.headers.get('content-type')]).toEqual([200, pdf, 'application/pdf'])
    // Who may not see the proposal does not see what was signed either.
    const stranger = await bureau.as('officer-c')
    expect((await stranger.get(`/desk/proposals/${waiting.proposal.id}/scans/${sha256(pdf)}`)).status).toBe(404)

    const last = await officer.postJson(`${at()}/confirm`, { digest: waiting.proposal.digest })
    expect(last.status).toBe(201)
    const [entry] = (await record()).entries
    expect(entry?.confirmations?.find(({ person }) => person === 'section-head')?.how).toEqual({
      way: 'paper',
      sha256: sha256(pdf),
      attestedBy: 'archivist',
    })
    expect((await officer.get(`/desk/cases/${id}`)).text).toContain('纸质原件核对')
    const head = await bureau.as('agency-head')
    const year = entry?.on.slice(0, 4)
    const counted = (await head.get(`/api/supervision/record?year=${year}`)).json<Supervised>()
    expect(counted.cases.find(({ caseId }) => caseId === id)?.share.byWay).toEqual({
      session: 2,
      external: 0,
      paper: 1,
    })
    expect((await head.get(`/desk/supervision/record?year=${year}`)).text).toContain(`href="/desk/cases/${id}"`)
    await expect(
      sql`update zhifa.scan set bytes = ${Buffer.from('%PDF-other')}`.execute(bureau.system.context.db),
    ).rejects.toThrow()
  })

  it('refuses paper that nobody uploaded, for oneself, for a stranger, of another text, and what is no scan', async () => {
    expect(said(await onPaper('archivist', 'section-head'))).toEqual([422, ['proposal.no-scan']])
    expect(said(await upload('archivist', 'MZ not a scan'))).toEqual([422, ['proposal.not-a-scan']])
    expect(said(await upload('archivist', ''))).toEqual([422, ['proposal.not-a-scan']])
    expect((await upload('archivist')).status).toBe(201)
    // Neither who signed, nor another whom the act names, nor who proposed it: one of them could enter it in all names.
    for (const [who, person] of [
      ['officer-b', 'officer-b'],
      ['officer-b', 'section-head'],
      ['officer-a', 'section-head'],
    ] as const)
      expect([who, person, ...said(await onPaper(who, person))]).toEqual([
        who,
        person,
        422,
        ['confirmation.not-attested'],
      ])
    expect(said(await onPaper('archivist', 'office-head'))).toEqual([403, ['proposal.person-not-named']])
    expect(said(await onPaper('archivist', 'section-head', { digest: 'f'.repeat(64) }))).toEqual([
      422,
      ['proposal.other-text'],
    ])
    expect(said(await onPaper('officer-a', 'officer-a'))).toEqual([409, ['proposal.confirmed-already']])
    expect((await onPaper('archivist', 'section-head', { sha256: 'x' })).status).toBe(422)
    // Who is not on the case is not told that there is a proposal; nobody attests who is not signed in.
    expect((await onPaper('officer-c', 'section-head')).status).toBe(404)
    expect((await upload('officer-c')).status).toBe(404)
    const nobody = await fetch(`${bureau.url}${at()}/confirmations`, {
      method: 'POST',
      headers: { origin: bureau.url, 'content-type': 'application/json' },
      body: JSON.stringify({ how: 'paper' }),
    })
    expect(nobody.status).toBe(401)
    expect((await record()).entries).toEqual([])
    expect((await onPaper('archivist', 'section-head')).status).toBe(202)
    expect(said(await onPaper('archivist', 'section-head'))).toEqual([409, ['proposal.confirmed-already']])
  })

  it('another system says under its own key and name who approved; nobody else may say so', async () => {
    expect(await saidTo(await external('wrong', 'section-head'))).toEqual([401, ['http.unknown-system']])
    expect(await saidTo(await external(otherKey, 'section-head'))).toEqual([403, ['confirmation.other-system']])
    expect(await saidTo(await external(systemKey, 'archivist'))).toEqual([403, ['proposal.person-not-named']])
    const digest = 'f'.repeat(64)
    expect(await saidTo(await external(systemKey, 'section-head', { digest }))).toEqual([422, ['proposal.other-text']])
    expect((await external(systemKey, 'section-head', { reference: ' ' })).status).toBe(422)
    expect(said(await onPaper('officer-b', 'section-head', { how: 'external' }))).toEqual([
      403,
      ['confirmation.only-systems'],
    ])
    expect((await external(systemKey, 'section-head')).status).toBe(202)
    const done = await external(systemKey, 'officer-b', { reference: '演示〔2026〕2号' })
    expect([done.status, await done.json()]).toEqual([
      201,
      { proposal: { id: waiting.proposal.id, state: 'entered' }, waitingFor: [] },
    ])
    const [entry] = (await record()).entries
    expect(entry?.confirmations?.find(({ person }) => person === 'section-head')?.how).toEqual({
      way: 'external',
      system: system.name,
      reference: '演示〔2026〕1号',
    })
    // Nothing else opens with that key.
    const cases = await fetch(`${bureau.url}/api/cases/${id}`, { headers: { authorization: `Bearer ${systemKey}` } })
    expect(cases.status).toBe(401)
  })

  it('a layer forbids both for a step: the page offers no paper, the interface refuses', async () => {
    for (const who of waiting.waitingFor)
      await (await bureau.as(who)).postJson(`${at()}/confirm`, { digest: waiting.proposal.digest })
    waiting = await propose(1)
    const [person = ''] = waiting.waitingFor
    const page = (await (await bureau.as('archivist')).get(`/desk/proposals/${waiting.proposal.id}`)).text
    expect(page).not.toContain('上传签字扫描件')
    expect((await upload('archivist')).status).toBe(201)
    expect(said(await onPaper('archivist', person))).toEqual([422, ['confirmation.way-not-allowed']])
    expect(await saidTo(await external(systemKey, person))).toEqual([422, ['confirmation.way-not-allowed']])
  })

  it('the page takes the scan without a script, and says what is missing', async () => {
    const officer = await bureau.as('archivist')
    const page = `/desk/proposals/${waiting.proposal.id}`
    const named = (await (await bureau.as('officer-b')).get(page)).text
    expect([named.includes('各自确认'), named.includes('上传签字扫描件')]).toEqual([true, false])
    const { text } = await officer.get(page)
    expect(text).toContain('enctype="multipart/form-data"')
    expect(text).toContain('上传签字扫描件')
    const send = async (fields: Readonly<Record<string, string>>, bytes = pdf) => {
      const form = new FormData()
      for (const [name, value] of Object.entries(fields)) form.append(name, value)
      form.append('scan', new Blob([bytes], { type: 'application/pdf' }), '签字页.pdf')
      const headers = { cookie: officer.cookie, origin: bureau.url }
      return fetch(`${bureau.url}${page}/paper`, { method: 'POST', redirect: 'manual', headers, body: form })
    }
    const right = { person: 'section-head', digest: waiting.proposal.digest, compared: 'yes' }
    const unchecked = await send({ person: right.person, digest: right.digest })
    expect([unchecked.status, (await unchecked.text()).includes('核对原件')]).toEqual([422, true])
    const none = await send(right, '')
    expect([none.status, (await none.text()).includes('应为PDF')]).toEqual([422, true])
    const odd = await officer.send('POST', `${page}/paper`, 'no form')
    expect([odd.status, odd.text.includes('上传的内容无法读取')]).toEqual([422, true])
    const done = await send(right)
    expect([done.status, done.headers.get('location')]).toEqual([303, page])
    const after = (await officer.get(page)).text
    expect(after).toMatch(/✓ 示例丁[\s\S]*纸质原件核对[\s\S]*示例壬核对/)
  })
})
