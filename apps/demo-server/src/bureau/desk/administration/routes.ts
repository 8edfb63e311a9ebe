import { BureauChange, type ChangeKind, changeSchemas, changesFindings, type Finding, validate } from '@zhifa/domain'
import { type Response, Router } from 'express'
import { z } from 'zod'
import { sizeInWords } from '../../../web/too-large'
import type { CaseContext } from '../../cases'
import { userOf } from '../../sign-in'
import { anyWords, hears, pageNumber } from '../asked'
import { readField, type Sent } from '../form'
import { deskForm, html } from '../http'
import { personRoutes } from './account-routes'
import { actPage } from './act-page'
import { changePage, fieldsOfChange } from './change-page'
import { importPage } from './import-page'
import { moves } from './moves'
import { numberRows, previewNumber } from './numbers'
import { numbersPage } from './numbers-page'
import { overviewPage } from './overview-page'
import { peoplePage } from './people-page'
import { proposeToBureau, type SaidOfAct, sayOfBureauAct } from './propose'
import { type ImportedKind, importedKinds, mostBytes, type RowProblem, readSheet } from './spreadsheet'
import { smallUpload } from './upload'

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
const Changes = z.array(BureauChange).min(1).max(500)

/** 管理: people, roles, certificates and law, changed by acts that somebody else approves. Behind the sign-in. */
export function administrationRoutes<DB>(context: CaseContext<DB>): Router {
  const { db, bureau, administration } = context
  const router = Router()
  router.use(personRoutes(context))
  const state = administration.current
  const propose = (response: Response, changes: readonly BureauChange[], reason: string) =>
    proposeToBureau(context, userOf(response), changes, reason)

  router.get('/desk/administration', hears(bureau, { page: pageNumber }), ({ query }, response) =>
    html(response, 200, overviewPage(bureau, userOf(response), state(), query.page)),
  )
  router.get('/desk/administration/people', hears(bureau, { q: anyWords, page: pageNumber }), ({ query }, response) =>
    html(response, 200, peoplePage(bureau, userOf(response), text(query.q), query.page)),
  )
  router.get('/desk/administration/numbers', async ({ query }, response) => {
    const asked = { paper: text(query.paper), template: text(query.template), from: text(query.from) }
    const preview = asked.paper === '' ? undefined : previewNumber(state().house, asked, bureau.today())
    const rows = await numberRows(db, state().house, bureau.today())
    html(response, preview?.findings.length ? 422 : 200, numbersPage(bureau, userOf(response), rows, preview))
  })

  router.get('/desk/administration/new/:kind', ({ params, query }, response, next) => {
    const kind = params.kind as ChangeKind
    if (!changeSchemas.has(kind)) return next()
    // What another page of administration says already, by the names of the form's own fields.
    const value = Object.fromEntries(
      fieldsOfChange(kind).flatMap(({ key }) => (text(query[key]) === '' ? [] : [[key, text(query[key])]])),
    )
    html(response, 200, changePage(bureau, userOf(response), { kind, value, json: '', reason: '', findings: [] }))
  })
  router.post('/desk/administration/new/:kind', deskForm, async ({ params, body }, response, next) => {
    const kind = params.kind as ChangeKind
    const schema = changeSchemas.get(kind)
    if (!schema) return next()
    const sent = (body ?? {}) as Sent
    const reason = text(sent.reason)
    const json = text(sent.json)
    const value = json === '' ? valuesOf(kind, sent) : parsed(json, kind)
    const show = (findings: readonly Finding[]) =>
      html(response, 422, changePage(bureau, userOf(response), { kind, value, json, reason, findings }))
    const read = validate(schema, { ...value, kind }, 'administration.change')
    if (!read.ok) return show(read.findings)
    const done = await propose(response, [read.value as BureauChange], reason)
    if (done.act === undefined)
      return show(
        done.findings.map((item) => ({ ...item, path: item.path?.[0] === 0 ? item.path.slice(1) : (item.path ?? []) })),
      )
    response.redirect(303, `/desk/administration/acts/${done.act}`)
  })

  router.get('/desk/administration/import', (_, response) =>
    html(response, 200, importPage(bureau, userOf(response), { kind: 'person-entered', rows: [], problems: [] })),
  )
  router.post('/desk/administration/import', async (request, response, next) => {
    const user = userOf(response)
    if (request.is('multipart/form-data')) {
      const sent = await smallUpload(request, mostBytes)
      const kind = importedKinds.find((item) => item === sent?.fields.kind) ?? importedKinds[0]
      if (!sent)
        return html(
          response,
          422,
          importPage(bureau, user, {
            kind,
            rows: [],
            problems: [
              { row: 0, text: `没有选择文件，或者文件超过${sizeInWords(mostBytes)}；请选择文件，行数多的分次导入` },
            ],
          }),
        )
      const { rows, problems } = await readSheet(sent.file, kind)
      const judged = changesFindings(
        state().house,
        rows.map(({ change }) => change),
        bureau.today(),
      )
      const wrong: RowProblem[] = judged.map(({ message, path }) => ({
        row: rows[Number(path?.[0])]?.row ?? 0,
        text: message.zh,
      }))
      const all = [...problems, ...wrong].sort((a, b) => a.row - b.row)
      return html(
        response,
        all.length > 0 ? 422 : 200,
        importPage(bureau, user, { kind, rows, problems: all, reason: text(sent.fields.reason) }),
      )
    }
    deskForm(request, response, (error?: unknown) => {
      if (error) return next(error)
      const sent = (request.body ?? {}) as Sent
      const kind: ImportedKind = importedKinds.find((item) => item === sent.kind) ?? importedKinds[0]
      const read = validate(Changes, asJson(text(sent.changes)), 'administration.import')
      const refuse = (findings: readonly Finding[]) =>
        html(
          response,
          422,
          importPage(bureau, user, {
            kind,
            rows: [],
            problems: findings.map(({ message }) => ({ row: 0, text: message.zh })),
          }),
        )
      if (!read.ok) return refuse(read.findings)
      propose(response, read.value, text(sent.reason)).then(
        (done) =>
          done.act === undefined
            ? refuse(done.findings)
            : response.redirect(303, `/desk/administration/acts/${done.act}`),
        next,
      )
    })
  })

  const showAct = async (
    response: Response,
    id: string,
    after: string,
    findings: readonly Finding[],
  ): Promise<boolean> => {
    const act = state().acts.get(id)
    if (!act) return false
    const moved = await moves(db, bureau, state(), act, after)
    html(
      response,
      findings.length > 0 ? 422 : 200,
      actPage(bureau, userOf(response), { act, state: state(), moved, findings }),
    )
    return true
  }
  router.get('/desk/administration/acts/:id', async ({ params, query }, response, next) => {
    if (!(await showAct(response, params.id, text(query.after), []))) next()
  })
  router.post('/desk/administration/acts/:id', deskForm, async ({ params, body }, response, next) => {
    const sent = (body ?? {}) as Sent
    if (!state().acts.has(params.id)) return next()
    const findings = await sayOfBureauAct(context, userOf(response), params.id, saidOf(sent))
    if (findings.length > 0) return void (await showAct(response, params.id, '', findings))
    response.redirect(303, `/desk/administration/acts/${params.id}`)
  })
  return router
}

function saidOf(sent: Sent): SaidOfAct {
  const digest = text(sent.digest)
  if (sent._do === 'withdraw') return { verb: 'withdraw' }
  return sent._do === 'return' ? { verb: 'return', digest, opinion: text(sent.opinion) } : { verb: 'approve', digest }
}

const valuesOf = (kind: ChangeKind, sent: Sent): Record<string, unknown> =>
  Object.fromEntries(
    fieldsOfChange(kind).flatMap((field) => {
      const value = readField(field, sent, field.key)
      return value === undefined ? [] : [[field.key, value]]
    }),
  )

function asJson(words: string): unknown {
  try {
    return JSON.parse(words)
  } catch {
    return undefined
  }
}

/** The member of a change of the law that holds the uploaded data. */
const holders: Readonly<Partial<Record<ChangeKind, string>>> = {
  'holidays-entered': 'year',
  'layer-entered': 'layer',
  'benchmark-entered': 'benchmark',
  'checklist-entered': 'checklist',
  'cause-entered': 'cause',
}
const parsed = (json: string, kind: ChangeKind): Record<string, unknown> => ({
  [holders[kind] ?? 'data']: asJson(json),
})
