import { pipeline } from 'node:stream/promises'
import { type Finding, type Publication, spanOf } from '@zhifa/domain'
import { exportSpreadsheet, profileOf } from '@zhifa/integrations'
import { type Response, Router } from 'express'
import { csvStream } from '../../../web/csv'
import { eachVisibleCase, may } from '../../access'
import { accountEvents } from '../../accounts'
import { type CaseContext, countedFigures, eachPublicItem, supervised, transfersOf } from '../../cases'
import { lateMatters } from '../../docket'
import { overdueLoans } from '../../file-register'
import { noticePage } from '../../frame/notice-page'
import { isRatingKey, ratingsOf } from '../../inspection-codes'
import { userOf } from '../../sign-in'
import { type Heard, hears, oneOf, someYear } from '../asked'
import { sendCsv, sendXlsx } from '../sheets'
import { docketOf, isActKey } from './docket'
import { docketPage } from './docket-page'
import { ledgerStanding } from './ledger-standing'
import { outputPage } from './output-page'
import { appraisalOutput, caseSheet, sheetOf, yearlyOutput } from './outputs'
import { supervisionPage } from './page'
import { ratingsPage } from './ratings-page'
import { recordPage } from './record-page'
import { isPlaceKey, visitsOfYear } from './visits'
import { visitsPage } from './visits-page'

const profiles = { penalty: 'double-publicity-penalty-g2', licence: 'double-publicity-licence-g2' } as const

/** Rows of one file: more belong into the push, and a file of more would hold the memory of everybody else's requests. */
const doublePublicityLimit = 1000

/** Outputs for supervision, appraisal, decisions and the credit system. Behind the sign-in. */
export function supervisionRoutes<DB>(context: CaseContext<DB>): Router {
  const { db, bureau } = context
  const router = Router()
  const thisYear = (): number => Number(bureau.today().slice(0, 4))
  const yearOf = (year: unknown): number => (someYear(String(year)) ? Number(year) : thisYear())
  const notice = (response: Response, status: number, title: string, text: string): void =>
    void response
      .status(status)
      .type('html')
      .send(noticePage(bureau, title, text))
  const heard: Readonly<Record<string, Heard>> = {
    ratings: { after: isRatingKey },
    visits: { year: someYear, after: isPlaceKey },
    docket: { after: isActKey },
    record: { year: someYear, casesAfter: (key) => /^[\w-]{1,64}$/.test(key), lateAfter: isActKey },
    'double-publicity.xlsx': { kind: oneOf(Object.keys(profiles)), month: isMonth },
    ...Object.fromEntries(
      ['statistics', 'appraisal'].flatMap((name) =>
        ['', '.csv', '.xlsx'].map((ending) => [`${name}${ending}`, { year: someYear }]),
      ),
    ),
  }
  for (const [name, of] of Object.entries(heard)) router.get(`/desk/supervision/${name}`, hears(bureau, of))
  router.get('/desk/supervision', async (_, response) => {
    const user = userOf(response)
    response
      .type('html')
      .send(
        supervisionPage(
          bureau,
          user,
          thisYear(),
          may(user, 'ledger-export'),
          await ledgerStanding(context),
          context.examination.last(),
          await context.media.scrub.standing(),
          await overdueLoans(context, user),
          await lateMatters(context, user),
          await accountEvents(db, bureau.agency.id, 200),
        ),
      )
  })
  router.get('/desk/supervision/ratings', async ({ query: { after } }, response) => {
    const rated = await ratingsOf(db, bureau.agency.id, typeof after === 'string' ? after : '')
    response.type('html').send(ratingsPage(bureau, userOf(response), rated))
  })
  router.get('/desk/supervision/visits', async ({ query: { year, after } }, response) => {
    const user = userOf(response)
    const asked = { year: yearOf(year), after: typeof after === 'string' ? after : '' }
    const page = await visitsOfYear(db, bureau.agency.id, user, asked)
    response.type('html').send(visitsPage(bureau, user, page))
  })
  router.get('/desk/supervision/docket', async ({ query: { after } }, response) => {
    const user = userOf(response)
    const page = await docketOf(db, bureau, user, typeof after === 'string' ? after : '')
    response.type('html').send(docketPage(bureau, user, page))
  })
  router.get('/desk/supervision/record', async ({ query }, response) => {
    const user = userOf(response)
    const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 80) : '')
    const after = { cases: text(query.casesAfter), late: text(query.lateAfter) }
    response.type('html').send(recordPage(bureau, user, await supervised(db, bureau, yearOf(query.year), after)))
  })
  router.get('/desk/supervision/cases.csv', async (_, response) => {
    response.attachment(`案件清单 ${bureau.today()}.csv`).type('text/csv')
    await pipeline(csvStream(caseSheet(eachVisibleCase(db, userOf(response)), bureau)), response)
  })
  const counted = (year: number) => ({ agency: bureau.agency.id, procedure: '', ...spanOf({ year }) })
  const outputs = {
    statistics: async (year: number) => yearlyOutput(await countedFigures(db, counted(year)), bureau, year),
    appraisal: async (year: number) =>
      appraisalOutput(await countedFigures(db, counted(year)), await transfersOf(db, counted(year)), bureau),
  }
  for (const [name, outputOf] of Object.entries(outputs)) {
    const path = `/desk/supervision/${name}`
    router.get(path, async ({ query }, response) => {
      const year = yearOf(query.year)
      response.type('html').send(outputPage(bureau, userOf(response), await outputOf(year), { path, year }))
    })
    router.get(`${path}.csv`, async ({ query }, response) => {
      const output = await outputOf(yearOf(query.year))
      sendCsv(response, `${output.title} ${yearOf(query.year)}`, sheetOf(output))
    })
    router.get(`${path}.xlsx`, async ({ query }, response) => {
      const output = await outputOf(yearOf(query.year))
      const sheets = output.tables.map(({ title, rows, notes }) => ({
        title,
        rows: [...rows, ...notes.map((note) => [note])],
      }))
      await sendXlsx(response, `${output.title} ${yearOf(query.year)}`, sheets, bureau.now())
    })
  }
  router.get('/desk/supervision/double-publicity.xlsx', async ({ query }, response) => {
    const kind = query.kind === 'licence' ? 'licence' : 'penalty'
    const month = isMonth(String(query.month)) ? String(query.month) : bureau.today().slice(0, 7)
    const published: Publication[] = []
    const asked = { text: '', kind, year: month, after: '' } as const
    for await (const { publication } of eachPublicItem(db, bureau.agency.id, asked, bureau.today())) {
      if (publication.verb === 'publish') published.push(publication)
      if (published.length > doublePublicityLimit) break
    }
    if (published.length > doublePublicityLimit)
      return notice(response, 422, '不能导出', `${month}的公开信息超过${doublePublicityLimit}条，请通过推送报送`)
    const done = await exportSpreadsheet(profileOf(profiles[kind]), published, bureau.now())
    if (!done.ok) return notice(response, 422, '不能导出', wordsOf(done.findings))
    response.attachment(`双公示 ${kind === 'penalty' ? '行政处罚' : '行政许可'} ${month}.xlsx`)
    response.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet').send(Buffer.from(done.bytes))
  })
  return router
}

const isMonth = (value: string): boolean => /^20\d\d-(0[1-9]|1[0-2])$/.test(value)

const wordsOf = (findings: readonly Finding[]): string =>
  findings
    .slice(0, 20)
    .map(({ message }) => message.zh)
    .join('；')
