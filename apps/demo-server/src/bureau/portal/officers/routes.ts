import { Router } from 'express'
import { z } from 'zod'
import { anyWords } from '../../../web/heard'
import { type Column, sendCsv, sendJson } from '../../../web/list-files'
import type { Bureau } from '../../bureau'
import { words } from '../asked'
import { hears, listPaths } from '../hears'
import { type PublicOfficer, publicOfficers } from './officers'
import { officersPage } from './page'

const pageSize = 50

/** What files of the list say of an officer. */
export const officerColumns: readonly Column<PublicOfficer>[] = [
  { title: '姓名', name: 'name', value: ({ name }) => name },
  { title: '单位', name: 'department', value: ({ department }) => department },
  { title: '职务', name: 'post', value: ({ post }) => post },
  { title: '执法证号', name: 'certificate', value: ({ certificate }) => certificate },
  { title: '执法类别', name: 'categories', value: ({ categories }) => categories },
  { title: '执法区域', name: 'area', value: ({ area }) => area },
  { title: '有效期自', name: 'from', value: ({ from }) => from },
  { title: '有效期至', name: 'until', value: ({ until }) => until },
  { title: '证件状态', name: 'state', value: ({ valid }) => (valid ? '有效' : '无效') },
]

/** What is asked of the list. */
export const OfficersAsked = z.object({ q: words('检索词'), after: words('续页') })

/** Who may enforce, by certificate, fifty on a page. The register itself is in the server's hands: it is as long as the agency has people. */
export function officerRoutes(bureau: Bureau): Router {
  const router = Router()
  const found = (q: string) => publicOfficers(bureau.registry, bureau.today(), q)
  router.get(listPaths('/officers'), hears(bureau, { q: anyWords, after: anyWords }))
  router.get('/officers', ({ query }, response) => {
    const { q, after } = OfficersAsked.parse(query)
    const all = found(q)
    const begin = after === '' ? 0 : all.findIndex(({ certificate }) => certificate === after) + 1
    const officers = all.slice(begin, begin + pageSize)
    const next = begin + pageSize < all.length ? officers.at(-1)?.certificate : undefined
    response.type('html').send(officersPage(bureau, { officers, q, next, count: all.length }))
  })
  router.get('/officers.csv', ({ query }, response) =>
    sendCsv(response, `行政执法人员 ${bureau.today()}`, officerColumns, found(OfficersAsked.parse(query).q)),
  )
  router.get('/officers.json', ({ query }, response) => {
    const head = { title: '行政执法人员', agency: bureau.agency.name, asOf: bureau.today() }
    return sendJson(response, head, officerColumns, found(OfficersAsked.parse(query).q))
  })
  return router
}
