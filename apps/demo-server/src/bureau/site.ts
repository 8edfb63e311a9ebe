import { type Finding, finding, type Urgency } from '@zhifa/domain'
import express, { type ErrorRequestHandler, type Express, type Response, type Router } from 'express'
import { sql } from 'kysely'
import { DatabaseBusyError, isAway, isReached, tookTooLong } from '../storage'
import { safeHeaders } from '../web/headers'
import { siteIcon } from '../web/icon'
import { readinessPath } from '../web/listen'
import { type LogLine, logLine } from '../web/log-line'
import { readableAddress } from '../web/readable'
import { tooLarge } from '../web/too-large'
import type { User } from './access'
import { admit } from './admit'
import { api, apiErrors } from './api/routes'
import type { CaseContext, Examined } from './cases'
import { desk } from './desk/routes'
import { assets } from './frame/assets'
import { noticePage } from './frame/notice-page'
import { differenceFinding, LedgerDifferenceError } from './ledger'
import { type Metrics, metricsRoutes } from './metrics'
import { oidcRoutes } from './oidc'
import { portal } from './portal/routes'
import { sendProblem } from './problems'
import { keepReads } from './reading'
import { demandHttps, maybeUser, ownPassword, readUser, sameOrigin, signIn } from './sign-in'
import { TypesettingBusyError, TypesettingEndedError } from './typesetting'

/** How many cases want attention, and how pressingly: counts only, since anybody may ask. */
function symptomCounts(examined: Examined | undefined) {
  if (!examined) return undefined
  const count = (urgency: Urgency): number =>
    examined.cases.filter(({ symptoms }) => symptoms.some((item) => item.urgency === urgency)).length
  return { examined: examined.examined, past: count('past'), near: count('near'), unknown: count('unknown') }
}

/** The query that found no connection never began; what the request did before it stands. */
const busyFinding = finding('storage.busy', {
  outcome: 'undetermined',
  zh: '系统繁忙，本次请求未能办完，请稍后核对是否已办理，未办理的再次提交',
  en: 'the database is busy and the request was not finished; look what is on record, then try again',
})

/** The database gave up; what was asked in that transaction was not done, an earlier one of the request may stand. */
const slowFinding = finding('storage.slow', {
  outcome: 'undetermined',
  zh: '办理超过时限，本次请求已停止，请稍后核对是否已办理，未办理的再次提交',
  en: 'the database took too long and the request was stopped; look what is on record, then try again',
})

/** The database or the disk could not be asked or could not go on; nobody knows whether the last that was asked was done. */
const awayFinding = finding('storage.away', {
  outcome: 'undetermined',
  zh: '数据暂时不能读写（正在重启、连接中断或者空间不足），请稍后核对是否已办理，未办理的再次提交',
  en: 'data can be neither read nor written just now (a restart, a broken connection, no room); look what is on record, then try again',
})

const unmadeFinding = finding('typesetting.ended', {
  outcome: 'undetermined',
  zh: '该文书未能在限定的时间和内存内制作完成，请稍后再试；仍不能制作的，请联系系统管理员',
  en: 'the paper could not be made within its time and memory; try again later, and tell the administrator if it goes on',
})

const crowdedFinding = finding('typesetting.busy', {
  outcome: 'undetermined',
  zh: '等待制作的文书过多，请稍后再试',
  en: 'too many papers wait to be typeset; try again later',
})

/** Whoever is signed in, with a post, and asks for a page of the desk. */
const atDesk = (response: Response): User | undefined => {
  const user = maybeUser(response)
  return user && user.roles.length > 0 && /^\/desk(\/|$)/.test(response.req.path) ? user : undefined
}

/** What is told to somebody who may come again later. */
function passing(error: unknown): Finding | undefined {
  if (tookTooLong(error)) return slowFinding
  if (error instanceof DatabaseBusyError) return busyFinding
  if (isAway(error)) return awayFinding
  if (error instanceof TypesettingBusyError) return crowdedFinding
  return error instanceof TypesettingEndedError ? unmadeFinding : undefined
}

export interface SiteOptions {
  readonly log: (line: LogLine) => void
  /** Script with which a reader verifies procedure certificates; without it pages only offer the file. */
  readonly verifier?: string | undefined
  /** Script that sends files in pieces; without it they are sent with a plain form. */
  readonly uploader?: string | undefined
  /** What is measured, and the token of whoever may read it; without a token this machine alone. */
  readonly metrics?: { readonly of: Metrics; readonly token?: string | undefined }
  /** Proxies before this server whose word on where a request comes from is believed: none by default. */
  readonly trustedProxies?: readonly string[] | undefined
  /** Pages beside the bureau's own, for signed-in people; who comes to them stands in the policy like the rest. */
  readonly more?: readonly Router[]
  /** Pages for anybody, with nothing of the bureau on them. */
  readonly open?: readonly Router[]
}

/** The bureau's web application over its database: portal, sign-in, desk and JSON interface. */
export function application<DB>(
  context: CaseContext<DB>,
  { log, verifier, uploader, metrics, trustedProxies = [], more = [], open = [] }: SiteOptions,
): Express {
  const { db, bureau } = context
  const app = express().disable('x-powered-by').set('trust proxy', trustedProxies)
  demandHttps(app, bureau.publicUrl)
  if (metrics) app.use(metrics.of.measure, metricsRoutes(metrics.of, metrics.token))
  app.get(readinessPath, async (_, response) => {
    const reached = await isReached(db)
    response.status(reached ? 200 : 503).json({ status: reached ? 'ready' : 'database-unreachable' })
  })
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
  const missing = (response: Response): void =>
    void response
      .status(404)
      .type('html')
      .send(noticePage(bureau, '没有找到', '没有该页面，请核对网址。', atDesk(response)))
  app.use(
    safeHeaders('no-store'),
    siteIcon(),
    readableAddress,
    assets(verifier),
    sameOrigin,
    ...open,
    // What another server entered holds here too, from the next request on.
    (_request, _response, next) => context.administration.refresh().then(() => next(), next),
    readUser(db, bureau),
    // What is refused stays in the log as a refusal.
    keepReads({ db, bureau, log: (error) => log(logLine(error)) }),
    admit(bureau, missing),
  )
  app.use(
    portal({
      db,
      reading: context.reading,
      bureau,
      blobs: context.media.blobs,
      typesetter: context.typesetter,
      verifier: verifier !== undefined,
    }),
    signIn({ db, bureau }),
    ownPassword({ db, bureau }),
    oidcRoutes({ db, bureau, log }),
    ...more,
    desk(context, uploader),
    api(context),
  )
  app.use((_, response) => missing(response))
  const onError: ErrorRequestHandler = (error, _request, response, next) => {
    if (response.headersSent) return next(error)
    const { status } = error as { status?: number }
    if (status === 404) return missing(response)
    const large = tooLarge(error)
    if (large)
      return void response
        .status(413)
        .type('html')
        .send(noticePage(bureau, '内容过大', `${large.message.zh}。${large.cure.zh}。`, atDesk(response)))
    if (status !== undefined && status >= 400 && status < 500) {
      return void response
        .status(422)
        .type('html')
        .send(noticePage(bureau, '无法读取', '提交的内容无法读取，请返回后重新填写。', atDesk(response)))
    }
    log(logLine(error))
    response
      .status(500)
      .type('html')
      .send(noticePage(bureau, '暂时无法办理', '系统出现故障，请稍后再试。', atDesk(response)))
  }
  const onDifference: ErrorRequestHandler = (error, request, response, next) => {
    if (!(error instanceof LedgerDifferenceError) || response.headersSent) return next(error)
    context.integrity.note(error.difference)
    log(logLine(error))
    response.status(409)
    if (request.path.startsWith('/api')) return sendProblem(response, 409, [differenceFinding(error.difference)])
    response
      .type('html')
      .send(noticePage(bureau, '数据与账本不一致', differenceFinding(error.difference).message.zh, atDesk(response)))
  }
  const onBusy: ErrorRequestHandler = (error, request, response, next) => {
    const found = passing(error)
    if (!found || response.headersSent) return next(error)
    log(logLine(error))
    response.status(503).set('retry-after', '5')
    if (request.path.startsWith('/api')) return sendProblem(response, 503, [found])
    response.type('html').send(noticePage(bureau, '系统繁忙', found.message.zh, atDesk(response)))
  }
  app.use(onDifference)
  app.use(onBusy)
  app.use(
    '/api',
    apiErrors((error) => log(logLine(error))),
  )
  app.use(onError)
  return app
}
