import { changeSchemas } from '@zhifa/domain'
import ExcelJs from 'exceljs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../../../scripts/testing/chromium'
import { keepAdministration } from '../src/bureau/administration'
import { demoBureau } from '../src/demo/sample/bureau'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'
import { Client } from './client'
import { look } from './look'

let bureau: TestBureau
let today: string
/** Two hours before midnight in China. */
let clock = Date.parse('2026-11-28T14:00:00Z')
beforeAll(async () => {
  bureau = await startBureau('embedded', { now: () => new Date(clock) })
  today = bureau.system.context.bureau.today()
}, 120_000)
afterAll(async () => bureau?.close())

type Fields = readonly (readonly [string, string])[]
const reason = ['reason', '虚构任职文件〔2026〕1号'] as const

async function proposed(kind: string, fields: Fields): Promise<string> {
  const answer = await (await bureau.as('system-keeper')).postForm(`/desk/administration/new/${kind}`, [
    ...fields,
    reason,
  ])
  expect([answer.status, answer.status === 303 ? '' : answer.text.match(/role="alert"[\s\S]{0,400}/)?.[0]]).toEqual([
    303,
    '',
  ])
  return answer.headers.get('location') ?? ''
}
async function approved(address: string, by = 'agency-head'): Promise<number> {
  const head = await bureau.as(by)
  const digest = /name="digest" value="([0-9a-f]{64})"/.exec((await head.get(address)).text)?.[1] ?? ''
  return (
    await head.postForm(address, [
      ['digest', digest],
      ['_do', 'approve'],
    ])
  ).status
}
async function imported(kind: string, name: string, file: Uint8Array): Promise<{ status: number; text: string }> {
  const keeper = await bureau.as('system-keeper')
  const form = new FormData()
  form.set('kind', kind)
  form.set('reason', reason[1])
  form.set('file', new File([file as BlobPart], name))
  const answer = await fetch(`${bureau.url}/desk/administration/import`, {
    method: 'POST',
    body: form,
    headers: { cookie: keeper.cookie, origin: bureau.url },
  })
  return { status: answer.status, text: await answer.text() }
}

describe('administration', () => {
  it('a person is entered, given a role and signs in; each step has who proposed and who approved it', async () => {
    const entered = await proposed('person-entered', [
      ['person', 'officer-x'],
      ['name', '示例卯'],
      ['department', '监督二科'],
      ['post', '科员'],
    ])
    expect((await new Client(bureau.url).signIn('officer-x')).status).toBe(403)
    // Who proposed it sees no button, and pressing it all the same is refused.
    expect(await approved(entered, 'system-keeper')).toBe(422)
    expect(await approved(entered)).toBe(303)
    const person = new Client(bureau.url)
    expect((await person.signIn('officer-x')).status).toBe(303)
    expect((await person.get('/desk')).status).toBe(403)
    const given = await proposed('role-given', [
      ['person', 'officer-x'],
      ['role', 'handler'],
      ['from', today],
    ])
    expect(await approved(given)).toBe(303)
    expect((await person.get('/desk')).status).toBe(200)
    expect((await (await bureau.as('agency-head')).get('/desk/administration/people/officer-x')).text).toContain(
      '授予岗位',
    )
    expect(await bureau.system.context.integrity.check()).toEqual([])
  })

  it('what takes a role away holds at once', async () => {
    const ended = await proposed('role-ended', [
      ['person', 'officer-x'],
      ['role', 'handler'],
      ['until', today],
    ])
    expect((await (await bureau.as('agency-head')).get(ended)).text).toContain('已生效')
  })

  it('who has left is signed out when the last day is over, and does not sign in again', async () => {
    const leaver = new Client(bureau.url)
    expect((await leaver.signIn('officer-c')).status).toBe(303)
    await proposed('person-left', [
      ['person', 'officer-c'],
      ['left', today],
    ])
    expect((await leaver.get('/desk')).status).toBe(200)
    clock += 3 * 3_600_000
    expect((await leaver.get('/desk')).headers.get('location')).toContain('/sign-in')
    expect((await new Client(bureau.url).signIn('officer-c')).status).toBe(403)
    clock -= 3 * 3_600_000
    // The session itself is gone, whatever the clock says.
    expect((await leaver.get('/desk')).headers.get('location')).toContain('/sign-in')
  })

  it('a role of yesterday is refused with its reason', async () => {
    const answer = await (await bureau.as('system-keeper')).postForm('/desk/administration/new/role-given', [
      ['person', 'reviewer-a'],
      ['role', 'office'],
      ['from', '2020-01-01'],
      reason,
    ])
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('不得倒填')
  })

  it('the administrator sees no case and enters none', async () => {
    const id = await openDemoCase(bureau.system.context, today, false)
    await walk(bureau.system.context, id, today, 'filing')
    const keeper = await bureau.as('system-keeper')
    expect((await keeper.get('/desk/cases')).text).not.toContain(`cases/${id}`)
    expect((await keeper.get(`/desk/cases/${id}`)).status).toBe(404)
    expect((await keeper.get(`/desk/cases/${id}/acts/filing`)).status).toBe(404)
    expect((await (await bureau.as('officer-a')).get('/desk/administration')).status).toBe(403)
    expect((await (await bureau.as('agency-head')).get('/desk/administration/new/role-given')).status).toBe(403)
  })
})

describe('import', () => {
  const head = '人员,培训类别,培训日期,培训内容,学时'

  it('names each wrong row and enters nothing; GB18030 is read', async () => {
    const rows = [
      head,
      'officer-a,行政执法,2026-03-02,新行政处罚法,8',
      'nobody,行政执法,2026-03-02,新行政处罚法,8',
      'officer-b,行政执法,2026-02-30,新行政处罚法,8',
      'officer-b,行政执法,2026-03-02,=HYPERLINK(1),8',
    ]
    const wrong = await imported('training-entered', 'a.csv', Buffer.from(rows.join('\r\n')))
    expect(wrong.status).toBe(422)
    for (const row of ['第3行：', '第4行：', '第5行：']) expect(wrong.text).toContain(row)
    expect(wrong.text).not.toContain('第2行：')
    // 培训 in GB18030, which is no UTF-8.
    const mixed = await imported('training-entered', 'b.csv', Buffer.from([0xc5, 0xe0, 0xd1, 0xb5]))
    expect(mixed.text).toContain('表头没有')
    const broken = await imported('training-entered', 'c.csv', Buffer.from([0xff, 0xff, 0xff]))
    expect(broken.text).toContain('无法识别文字编码')
  })

  it('an XLSX without a wrong row is proposed whole and approved once', async () => {
    const book = new ExcelJs.Workbook()
    const sheet = book.addWorksheet('培训')
    sheet.addRow(head.split(','))
    sheet.addRow(['officer-a', '行政执法', new Date('2026-03-02'), '证据规则', 8])
    sheet.addRow(['officer-b', '行政执法', '2026年3月2日', '证据规则', 8])
    const read = await imported('training-entered', 'a.xlsx', new Uint8Array(await book.xlsx.writeBuffer()))
    expect([read.status, read.text.match(/role="alert"[\s\S]{0,300}/)?.[0]]).toEqual([200, undefined])
    const changes = /name="changes" value="([^"]*)"/.exec(read.text)?.[1]?.replaceAll('&quot;', '"') ?? ''
    const answer = await (await bureau.as('system-keeper')).postForm('/desk/administration/import', [
      ['kind', 'training-entered'],
      ['changes', changes],
      reason,
    ])
    expect(answer.status).toBe(303)
    expect(await approved(answer.headers.get('location') ?? '')).toBe(303)
    expect(bureau.system.context.bureau.registry.officers.get('officer-b')?.training).toMatchObject([
      { on: '2026-03-02', hours: 8 },
    ])
  })
})

describe('law', () => {
  it('a holiday notice shows the days that move before it is approved, and holds without a restart', async () => {
    const year = Number(today.slice(0, 4)) + 1
    const notice = { year, papers: ['虚构'], days: [{ name: '元旦', date: `${year}-01-01`, isOffDay: true }] }
    const address = await proposed('holidays-entered', [['json', JSON.stringify(notice)]])
    const shown = (await (await bureau.as('agency-head')).get(address)).text
    expect(shown).toContain('未办结案件变动的期限')
    const { context } = bureau.system
    expect(context.bureau.law.calendar.years).not.toContain(year)
    expect(await approved(address)).toBe(303)
    expect(context.bureau.law.calendar.years).toContain(year)
    // Another server on the database: what it knew before, and from its next request on.
    const other = await keepAdministration(
      context.db,
      demoBureau(() => new Date(clock)),
    )
    const layer = {
      id: 'county',
      title: '虚构县',
      level: 'bureau',
      statutes: [],
      periods: [{ id: 'penalty.statment' }],
      parameters: [],
      causes: [],
      reviewGrounds: [],
      holidayYears: [],
    }
    const wrong = await (await bureau.as('system-keeper')).postForm('/desk/administration/new/layer-entered', [
      ['json', JSON.stringify(layer)],
      reason,
    ])
    expect(wrong.status).toBe(422)
    const right = await proposed('layer-entered', [['json', JSON.stringify({ ...layer, periods: [] })]])
    expect(await approved(right)).toBe(303)
    const layersOf = () => other.current().house.law.layers.map(({ id }) => id)
    expect(layersOf()).not.toContain('county')
    await other.refresh()
    expect(layersOf()).toContain('county')
  })
})

describe('monitoring devices', () => {
  const device = [
    ['device.id', 'camera-5'],
    ['device.name', '虚构监控'],
    ['device.place', '示例县虚构街5号'],
    ['device.basis', '行政处罚法 41.1'],
    ['device.standard', '由机关填写（演示）'],
    ['device.marked', 'true'],
    ['device.legalReview.by', 'reviewer-a'],
    ['device.legalReview.on', '2026-11-02'],
    ['device.technicalReview.by', '示例检测机构（演示）'],
    ['device.technicalReview.on', '2026-11-03'],
    ['device.published.on', '2026-11-20'],
    ['device.published.where', '示例县人民政府网站（演示）'],
  ] as const

  it('one is entered through the form, approved by the head, and stands on the portal', async () => {
    const from = bureau.system.context.bureau.today()
    const address = await proposed('device-entered', [...device, ['device.from', from]])
    expect(await approved(address)).toBe(303)
    expect((await new Client(bureau.url).get('/devices')).text).toContain('示例县虚构街5号')
  })

  it('one that is used before its place is public is refused with the article', async () => {
    const from = bureau.system.context.bureau.today()
    const fields = device.map(([name, value]) =>
      name === 'device.id' ? [name, 'camera-6'] : name === 'device.published.on' ? [name, '2026-12-30'] : [name, value],
    ) as unknown as Fields
    const answer = await (await bureau.as('system-keeper')).postForm('/desk/administration/new/device-entered', [
      ...fields,
      ['device.from', from],
      reason,
    ])
    expect([answer.status, answer.text.includes('设置地点尚未向社会公布')]).toEqual([422, true])
  })
})

describe('pages', () => {
  it('every form speaks Chinese: no name of a field stands where its words should', async () => {
    const keeper = await bureau.as('system-keeper')
    for (const kind of changeSchemas.keys()) {
      const { status, text } = await keeper.get(`/desk/administration/new/${kind}`)
      expect([kind, status, /<(legend|label)[^>]*>\s*[A-Za-z]+\s*</.exec(text)?.[0]]).toEqual([kind, 200, undefined])
      expect(text).toContain('依据和理由')
      // What was sent empty says what is missing.
      const empty = await keeper.postForm(`/desk/administration/new/${kind}`, [])
      expect([kind, empty.status, empty.text.includes('未能提出，没有任何变化')]).toEqual([kind, 422, true])
    }
  })

  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(async () => browser?.close())

  it.each([1280, 390])(
    'at %i px are within WCAG 2.2 AA and the screen, with errors too',
    async (width) => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'zh-CN' })
      const page = await context.newPage()
      await page.goto(`${bureau.url}/desk`)
      await page.getByRole('button', { name: '示例寅' }).click()
      await page.waitForURL('**/desk')
      for (const path of ['', '/people', '/people/officer-a', '/new/role-given', '/new/holidays-entered', '/import']) {
        await page.goto(`${bureau.url}/desk/administration${path}`)
        await look(page, `administration${path.replaceAll('/', '-')}`, width)
      }
      await page.goto(`${bureau.url}/desk/administration/new/role-given?person=reviewer-a`)
      await page.getByLabel('岗位').selectOption({ label: '局办公室' })
      await page.getByLabel('起始日期').fill('2020-01-01')
      await page.getByLabel('依据和理由').fill('虚构')
      await page.getByRole('button', { name: '提交审批' }).click()
      await page.getByRole('alert').waitFor()
      await look(page, 'administration-refused', width)
    },
    60_000,
  )
})
