import { type Finding, procedureOf } from '@zhifa/domain'
import { exportSpreadsheet, profileOf } from '@zhifa/integrations'
import { type Response, Router } from 'express'
import { may, supervised, visibleCases } from '../../access'
import { type CaseContext, publicVersions } from '../../cases'
import { noticePage } from '../../frame/notice-page'
import { userOf } from '../../sign-in'
import { csv } from './csv'
import { ledgerStanding } from './ledger-standing'
import { appraisalSheet, caseSheet, statisticsSheet } from './outputs'
import { supervisionPage } from './page'
import { recordPage } from './record-page'

const profiles = { penalty: 'double-publicity-penalty-g2', licence: 'double-publicity-licence-g2' } as const

/** Outputs for supervision, appraisal, decisions and the credit system. Behind the sign-in. */
export function supervisionRoutes<DB>(context: CaseContext<DB>): Router {
  const { db, bureau } = context
  const router = Router()
  const thisYear = (): number => Number(bureau.today().slice(0, 4))
  const yearOf = (year: unknown): number => (/^20\d\d$/.test(String(year)) ? Number(year) : thisYear())
  const notice = (response: Response, status: number, title: string, text: string): void =>
    void response
      .status(status)
      .type('html')
      .send(noticePage(bureau, title, text))

  router.use('/desk/supervision', (_, response, next) =>
    may(userOf(response), 'supervision')
      ? next()
      : notice(
          response,
          403,
          '没有权限',
          '监督考核数据由机关负责人、局办公室、科室负责人、法制审核和档案管理人员查看。',
        ),
  )
  const send = (response: Response, name: string, rows: Parameters<typeof csv>[0]): void => {
    response.attachment(`${name}.csv`)
    response.type('text/csv').send(csv(rows))
  }
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
          ledgerStanding(context),
          context.examination.last(),
          await context.media.scrub.standing(),
        ),
      )
  })
  router.get('/desk/supervision/record', async ({ query }, response) => {
    const user = userOf(response)
    const records = new Map((await visibleCases(db, user)).map((record) => [record.id, record]))
    const counted = supervised([...records.values()], bureau.law, yearOf(query.year))
    const page = recordPage(bureau, user, counted, ({ caseId, step }) => {
      const record = records.get(caseId)
      return (record && procedureOf(record).steps[step]?.title) ?? step
    })
    response.type('html').send(page)
  })
  router.get('/desk/supervision/cases.csv', async (_, response) =>
    send(response, `案件清单 ${bureau.today()}`, caseSheet(await visibleCases(db, userOf(response)), bureau)),
  )
  router.get('/desk/supervision/statistics.csv', async ({ query }, response) => {
    const year = yearOf(query.year)
    send(response, `行政执法统计 ${year}`, statisticsSheet(await visibleCases(db, userOf(response)), bureau, year))
  })
  router.get('/desk/supervision/appraisal.csv', async ({ query }, response) => {
    const year = yearOf(query.year)
    send(response, `考核数据 ${year}`, appraisalSheet(await visibleCases(db, userOf(response)), bureau, year))
  })
  router.get('/desk/supervision/double-publicity.xlsx', async ({ query }, response) => {
    const kind = query.kind === 'licence' ? 'licence' : 'penalty'
    const published = (await publicVersions(db)).flatMap(({ publication }) =>
      publication.verb === 'publish' && publication.content.kind === kind ? [publication] : [],
    )
    const done = await exportSpreadsheet(profileOf(profiles[kind]), published, bureau.now())
    if (!done.ok) return notice(response, 422, '不能导出', wordsOf(done.findings))
    response.attachment(`双公示 ${kind === 'penalty' ? '行政处罚' : '行政许可'} ${bureau.today()}.xlsx`)
    response.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet').send(Buffer.from(done.bytes))
  })
  return router
}

const wordsOf = (findings: readonly Finding[]): string =>
  findings
    .slice(0, 20)
    .map(({ message }) => message.zh)
    .join('；')
