import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkTables } from '../src/bureau/ledger'
import { startBureau, type TestBureau } from './bureau'
import { type Answer, Client } from './client'

let bureau: TestBureau
/** What is invented of an account is the demonstration's: here they have passwords of their own. */
const password = '自拟的长密码-Kx92-不外传'
beforeAll(async () => {
  bureau = await startBureau('postgres', { log: () => {} })
})
afterAll(() => bureau.close())

const db = () => bureau.system.context.db
const keeper = () => bureau.as('system-keeper')
const act = async (person: string, verb: string, reason = '虚构申请单1号', by = keeper()): Promise<Answer> =>
  (await by).postForm(`/desk/administration/people/${person}/account`, [
    ['verb', verb],
    ['reason', reason],
  ])
const codeIn = ({ text }: Answer): string => /<code>([A-Z2-9-]{29})<\/code>/.exec(text)![1]!
const put = (account: string, code: string, chosen = password, again = chosen): Promise<Answer> =>
  new Client(bureau.url).postForm('/activate', [
    ['account', account],
    ['code', code],
    ['password', chosen],
    ['again', again],
  ])
const forget = () => sql`delete from zhifa.sign_in_failure`.execute(db())
const leaves = async (account: string) =>
  (
    await sql<{ line: string }>`select line from zhifa.leaf where kind = 'account-state' and subject = ${account}
      order by index`.execute(db())
  ).rows.map(({ line }) => JSON.parse(line) as { event: { by: string; body: { state: string; reason: string } } })

describe('an account', () => {
  it('is reset by the administrator, with a reason, and put to use once by its owner alone', async () => {
    const owner = new Client(bureau.url)
    await owner.signIn('officer-a')
    const token = await owner.postJson('/api/tokens', { name: '统计程序', scopes: ['cases:read'], days: 3 })
    expect(token.status).toBe(201)
    const { secret } = token.json<{ secret: string }>()
    expect((await act('officer-a', 'reset', '')).status).toBe(422)
    const reset = await act('officer-a', 'reset')
    expect(reset.status).toBe(201)
    const code = codeIn(reset)
    // Whatever the old password opened has ended, and it opens nothing more.
    expect((await owner.get('/desk')).status).toBe(303)
    const program = await fetch(`${bureau.url}/api/cases`, { headers: { authorization: `Bearer ${secret}` } })
    expect(program.status).toBe(401)
    expect((await new Client(bureau.url).signIn('officer-a')).status).toBe(403)
    expect((await put('officer-a', code.replace(/.$/, code.endsWith('A') ? 'B' : 'A'))).status).toBe(403)
    expect((await put('officer-b', code)).status).toBe(403)
    // Typed as people type.
    const used = await put('officer-a', code.toLowerCase().replaceAll('-', ' '))
    expect([used.status, used.headers.get('location')]).toEqual([303, '/sign-in'])
    expect((await put('officer-a', code)).status).toBe(403)
    expect((await new Client(bureau.url).signIn('officer-a', password)).status).toBe(303)
    expect((await leaves('officer-a')).map(({ event }) => [event.by, event.body.state, event.body.reason])).toEqual([
      ['system-keeper', 'reset', '虚构申请单1号'],
      ['officer-a', 'active', '本人启用'],
    ])
    const page = await (await keeper()).get('/desk/administration/people/officer-a')
    expect(page.text).toContain('账号和密码，有效至')
    expect(page.text).not.toContain(code)
    // Who keeps the code could act as its owner: those who supervise see whose account was made anew, and by whom.
    const seen = (await (await bureau.as('agency-head')).get('/desk/supervision')).text
    expect(seen).toMatch(/其他人员的账号[\s\S]*officer-a[\s\S]*虚构申请单1号/)
    expect(seen).not.toContain(code)
    // And that it was put to use, which its owner may know nothing of.
    expect(seen).toMatch(/本人启用[\s\S]*虚构申请单1号/)
    await forget()
  })

  it.each([
    ['Abc1-x', '12至200'],
    ['aaaaaaaaaaaa-A1', '不同的字符'],
    ['onlysmallletters', '三类'],
    ['Officer-C-2026-x', '账号或者本人姓名'],
  ])('takes no password like %s, and the code is not spent with it', async (chosen, why) => {
    const code = codeIn(await act('officer-c', 'reset'))
    const refused = await put('officer-c', code, chosen)
    expect([refused.status, refused.text.includes(why)]).toEqual([403, true])
    expect((await put('officer-c', code, password, `${password}.`)).text).toContain('两次填写的密码不一致')
    expect((await put('officer-c', code)).status).toBe(303)
  })

  it('has its password changed by its owner, who knows it, and whatever the old one opened ends', async () => {
    const second = '另拟的长密码-Qz31-不外传'
    const change = (account: string, current: string, chosen: string, again = chosen) =>
      new Client(bureau.url).postForm('/password', [
        ['account', account],
        ['current', current],
        ['password', chosen],
        ['again', again],
      ])
    const code = codeIn(await act('reviewer-b', 'reset'))
    // One that was reset has no old password any more.
    expect((await change('reviewer-b', 'demo', second)).status).toBe(403)
    expect((await put('reviewer-b', code)).status).toBe(303)
    const elsewhere = new Client(bureau.url)
    await elsewhere.signIn('reviewer-b', password)
    await forget()
    const before = await leaves('reviewer-b')
    for (const [current, chosen, again, status, why] of [
      [`${password}.`, second, second, 403, '现在的密码不正确'],
      [password, password, password, 403, '与现在的密码相同'],
      [password, 'Abc1-x', 'Abc1-x', 403, '12至200'],
      [password, second, `${second}.`, 422, '两次填写的密码不一致'],
    ] as const) {
      const refused = await change('reviewer-b', current, chosen, again)
      expect([refused.status, refused.text.includes(why)], why).toEqual([status, true])
    }
    expect((await change('nobody-here', password, second)).text).toContain('账号或者现在的密码不正确')
    expect((await elsewhere.get('/desk')).status).toBe(200)
    expect(await leaves('reviewer-b')).toHaveLength(before.length)
    expect((await change('reviewer-b', password, second)).status).toBe(303)
    expect((await elsewhere.get('/desk')).status).toBe(303)
    expect((await new Client(bureau.url).signIn('reviewer-b', password)).status).toBe(403)
    expect((await new Client(bureau.url).signIn('reviewer-b', second)).status).toBe(303)
    expect((await leaves('reviewer-b')).at(-1)?.event).toMatchObject({
      by: 'reviewer-b',
      body: { state: 'active', reason: '本人更换密码' },
    })
    // Supervision lists who reset it and that it was put to use; changes of one's own push none of that off.
    const seen = (await (await bureau.as('agency-head')).get('/desk/supervision')).text
    expect(seen).toMatch(/本人启用[\s\S]*reviewer-b|reviewer-b[\s\S]*本人启用/)
    expect(seen).not.toContain('本人更换密码')
    await forget()
    const guesses = []
    for (let i = 0; i < 6; i++) guesses.push((await change('reviewer-b', `${second}${i}`, password)).status)
    expect(guesses).toEqual([403, 403, 403, 403, 403, 429])
    await forget()
  })

  it('a code ends with its time, and guesses at it are counted like guesses at a password', async () => {
    const code = codeIn(await act('reviewer-a', 'reset'))
    await forget()
    const guesses = []
    for (let i = 0; i < 6; i++) guesses.push((await put('reviewer-a', `AAAAA-AAAA${i}`)).status)
    expect(guesses).toEqual([403, 403, 403, 403, 403, 429])
    expect((await put('reviewer-a', code)).status).toBe(429)
    await forget()
    // Three days later, as the database would have it; its leaf is made to fit, so that only the time refuses.
    const late = await startBureau('embedded', { log: () => {} })
    const admin = await late.as('system-keeper')
    const given = await admin.postForm('/desk/administration/people/officer-b/account', [
      ['verb', 'reset'],
      ['reason', '虚构'],
    ])
    const { bureau: house } = late.system.context
    const real = house.now
    Object.assign(house, { now: () => new Date(real().getTime() + 73 * 3_600_000) })
    const tried = await new Client(late.url).postForm('/activate', [
      ...([['account', 'officer-b'] as const, ['code', codeIn(given)] as const] as const),
      ['password', password],
      ['again', password],
    ])
    expect([tried.status, tried.text.includes('已过期')]).toEqual([403, true])
    await late.close()
  })

  it('is closed: nobody is signed in with it, by whatever way, until it is opened again', async () => {
    const owner = new Client(bureau.url)
    await owner.signIn('reviewer-b')
    expect((await act('reviewer-b', 'close')).status).toBe(303)
    expect((await owner.get('/desk')).status).toBe(303)
    expect((await new Client(bureau.url).signIn('reviewer-b')).status).toBe(403)
    expect((await act('reviewer-b', 'reset')).status).toBe(422)
    const opened = await act('reviewer-b', 'open')
    expect((await put('reviewer-b', codeIn(opened))).status).toBe(303)
    expect((await new Client(bureau.url).signIn('reviewer-b', password)).status).toBe(303)
  })

  it('a sign-in while the account is being closed leaves no session', async () => {
    for (let i = 0; i < 5; i++) {
      const code = codeIn(await act('officer-b', 'reset'))
      await put('officer-b', code)
      await forget()
      const many = Array.from({ length: 6 }, () => new Client(bureau.url).signIn('officer-b', password))
      const [closed] = await Promise.all([act('officer-b', 'close'), ...many])
      expect(closed!.status).toBe(303)
      const { rows } = await sql`select from zhifa.session where account = 'officer-b'`.execute(db())
      expect(rows).toEqual([])
      await act('officer-b', 'open')
    }
    await forget()
  })
})

describe('an administrator who would be more', () => {
  it('does nothing with an account of his own', async () => {
    for (const verb of ['reset', 'close', 'open']) {
      const refused = await act('system-keeper', verb)
      expect([refused.status, refused.text.includes('不得办理本人的账号')]).toEqual([422, true])
    }
  })

  it.each(['agency-head', 'office-head'])('makes no password of %s, who approves what he proposes', async (person) => {
    for (const verb of ['open', 'reset', 'close']) {
      const refused = await act(person, verb)
      expect([refused.status, refused.text.includes('不由系统管理员开立、重置或者关闭')]).toEqual([422, true])
    }
    expect((await new Client(bureau.url).signIn(person)).status).toBe(303)
    expect(await leaves(person)).toEqual([])
  })

  it('is nobody else: heads look on, others see nothing', async () => {
    expect((await act('officer-a', 'reset', '虚构', bureau.as('agency-head'))).status).toBe(403)
    expect((await act('officer-a', 'reset', '虚构', bureau.as('archivist'))).status).toBe(403)
    const page = await (await bureau.as('agency-head')).get('/desk/administration/people/officer-a')
    expect([page.status, page.text.includes('登录账号'), page.text.includes('重置密码')]).toEqual([200, true, false])
  })

  it('gives an account to somebody of his own invention only with a head who approves: nobody without a register has one', async () => {
    expect((await act('nobody-here', 'open')).status).toBe(404)
  })
})

describe('whoever owns the database', () => {
  it('opens no closed account by writing its state, or by taking it out', async () => {
    await act('section-head', 'close')
    const asOwner = (statement: string) =>
      db()
        .transaction()
        .execute(async (trx) => {
          await sql`set local session_replication_role = replica`.execute(trx)
          await sql.raw(statement).execute(trx)
        })
    await expect(sql`delete from zhifa.account_state`.execute(db())).rejects.toThrow()
    await asOwner(`update zhifa.account_state set state = 'active' where account = 'section-head'`)
    await asOwner(`update zhifa.account set password = (select password from zhifa.account where id = 'archivist')
      where id = 'section-head'`)
    expect((await new Client(bureau.url).signIn('section-head')).status).toBe(409)
    await asOwner(`delete from zhifa.account_state where account = 'section-head'`)
    expect((await new Client(bureau.url).signIn('section-head')).status).toBe(409)
    const found = await checkTables(db(), bureau.system.context.bureau.agency.id)
    expect(found.map(({ place }) => place)).toEqual(
      expect.arrayContaining(['账号 section-head', '账号状态 section-head']),
    )
  })
})
