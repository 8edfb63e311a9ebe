import type { Urgency } from '@zhifa/domain'
import express, { type ErrorRequestHandler, type Express, type Response, type Router } from 'express'
import { sql } from 'kysely'
import { safeHeaders } from '../web/headers'
import { siteIcon } from '../web/icon'
import { type LogLine, logLine } from '../web/log-line'
import { readableAddress } from '../web/readable'
import { api, apiErrors } from './api/routes'
import type { CaseContext, Examined } from './cases'
import { desk } from './desk/routes'
import { assets } from './frame/assets'
import { noticePage } from './frame/notice-page'
import { differenceFinding, LedgerDifferenceError } from './ledger'
import { portal } from './portal/routes'
import { readUser, sameOrigin, signIn } from './sign-in'

/** How many cases want attention, and how pressingly: counts only, since anybody may ask. */
function symptomCounts(examined: Examined | undefined) {
  if (!examined) return undefined
  const count = (urgency: Urgency): number =>
    examined.cases.filter(({ symptoms }) => symptoms.some((item) => item.urgency === urgency)).length
  return { examined: examined.examined, past: count('past'), near: count('near'), unknown: count('unknown') }
}

export interface SiteOptions {
  readonly log: (line: LogLine) => void
  /** Script with which a reader verifies procedure certificates; without it pages only offer the file. */
  readonly verifier?: string | undefined
  /** Script that sends files in pieces; without it they are sent with a plain form. */
  readonly uploader?: string | undefined
  /** Pages beside the bureau's own, for signed-in people. */
  readonly more?: readonly Router[]
}

/** The bureau's web application over its database: portal, sign-in, desk and JSON interface. */
export function application<DB>(
  context: CaseContext<DB>,
  { log, verifier, uploader, more = [] }: SiteOptions,
): Express {
  const { db, bureau } = context
  const app = express().disable('x-powered-by')
  app.get('/healthz', async (_, response) => {
    await sql`select 1`.execute(db)
    const [first] = context.integrity.differences()
    response.status(first ? 503 : 200).json({
      status: first ? 'ledger-differs' : 'ok',
      witness: context.witnessing.state().state,
      cases: symptomCounts(context.examination.last()),
      files: { damaged: (await context.media.scrub.standing()).damaged.length },
      // The place and the field, never the words that stand there.
      ...(first ? { ledger: context.integrity.differences().map(({ place, field }) => ({ place, field })) } : {}),
    })
  })
  app.use(safeHeaders('no-store'), siteIcon(), readableAddress, assets(verifier), sameOrigin, readUser(db, bureau))
  app.use(
    portal({ db, bureau, verifier: verifier !== undefined }),
    signIn({ db, bureau }),
    ...more,
    desk(context, uploader),
    api(context),
  )
  const missing = (response: Response): void =>
    void response
      .status(404)
      .type('html')
      .send(noticePage(bureau, '没有找到', '没有该页面，请核对网址。'))
  app.use((_, response) => missing(response))
  const onError: ErrorRequestHandler = (error, _request, response, next) => {
    if (response.headersSent) return next(error)
    const { status } = error as { status?: number }
    if (status === 404) return missing(response)
    if (status !== undefined && status >= 400 && status < 500) {
      return void response
        .status(422)
        .type('html')
        .send(noticePage(bureau, '无法读取', '提交的内容过大或者无法读取。'))
    }
    log(logLine(error))
    response
      .status(500)
      .type('html')
      .send(noticePage(bureau, '暂时无法办理', '系统出现故障，请稍后再试。'))
  }
  const onDifference: ErrorRequestHandler = (error, request, response, next) => {
    if (!(error instanceof LedgerDifferenceError) || response.headersSent) return next(error)
    context.integrity.note(error.difference)
    log(logLine(error))
    response.status(409)
    if (request.path.startsWith('/api')) return void response.json({ findings: [differenceFinding(error.difference)] })
    response.type('html').send(noticePage(bureau, '数据与账本不一致', differenceFinding(error.difference).message.zh))
  }
  app.use(onDifference)
  app.use('/api', apiErrors)
  app.use(onError)
  return app
}
