import { canonicalJson, Publication, type PublicContent } from '@zhifa/domain'
import { sql } from 'kysely'
import { fillPublicItems } from '../src/bureau/cases'
import { appendLeaves, leavesOfRows, writtenBy } from '../src/bureau/ledger'
import type { TestBureau } from './bureau'

const pool = '丽美康安和顺福永泰宁清源华盛新城东南西北山水江河'
const trades = ['美发店', '旅馆', '浴室', '游泳馆', '口腔诊所', '供水站', '商场', '书店', '影剧院', '消毒餐具厂']
const at = (text: string, n: number): string => [...text][n % [...text].length] ?? ''

/** Days go on with n, so that items of one day stand together. */
const dayOf = (n: number): string =>
  `${2021 + (Math.floor(n / 336) % 5)}-${String(1 + (Math.floor(n / 28) % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`

/** The public content of the nth invented item: penalties, every third a licence, every fifth an inspection. */
export function inventedContent(n: number, agency: { readonly name: string; readonly uscc: string }): PublicContent {
  const partyName = `虚构${at(pool, n)}${at(pool, Math.floor(n / 24))}${trades[n % 10]}（演示${n}）`
  const decidedOn = dayOf(n)
  const year = decidedOn.slice(0, 4)
  const common = {
    partyName,
    partyKind: 'organisation' as const,
    decidedOn,
    agencyName: agency.name,
    agencyUscc: agency.uscc,
  }
  if (n % 5 === 0)
    return {
      kind: 'inspection',
      ...{ ...common, documentNumber: `示卫检通〔${year}〕${n}号`, caseName: `${partyName}计划检查结果` },
      ...{ manner: 'planned', items: ['公共场所卫生'], inspectedOn: decidedOn },
      ...{ conclusion: n % 2 === 0 ? 'no-problem' : 'problem-found', summary: '现场检查情况已经记录。' },
    }
  if (n % 3 === 0)
    return {
      kind: 'licence',
      ...{ ...common, documentNumber: `示卫许〔${year}〕${n}号`, caseName: `${partyName}公共场所卫生许可` },
      ...{ outcome: 'granted', documentTitle: '准予行政许可决定书', category: '普通', matter: '公共场所卫生许可' },
    }
  return {
    kind: 'penalty',
    ...{ ...common, documentNumber: `示卫公罚〔${year}〕${n}号`, caseName: `${partyName}未取得卫生许可证案` },
    ...{ violation: '未取得公共场所卫生许可证擅自营业', facts: '检查时发现当事人未取得许可证从事经营。' },
    ...{
      basis: '违反《公共场所卫生管理条例》第八条',
      penaltyKinds: ['警告', '罚款'],
      penaltyContent: '警告；罚款500元',
    },
    fine: 50_000,
  }
}

/**
 * Publishes invented items, each of a case of its own, as publications with their leaves, and fills the rows of lists. The cases have no
 * entries: whatever reads records is not what these items are for.
 */
export async function publishInvented(
  { system }: Pick<TestBureau, 'system'>,
  begin: number,
  end: number,
  change: (content: PublicContent, n: number) => PublicContent = (content) => content,
): Promise<void> {
  const { db, bureau, integrity } = system.context
  // The check at the start would find, rightly, that the ledger knows nothing of these.
  while (integrity.checkedAt() === undefined) await new Promise((resolve) => setTimeout(resolve, 50))
  for (let from = begin; from < end; from += 500) {
    const rows = Array.from({ length: Math.min(500, end - from) }, (_, i) => {
      const n = from + i
      const content = change(inventedContent(n, bureau.agency), n)
      const id = `${1000 + Math.floor(n / 10_000)}-${String(n % 10_000).padStart(4, '0')}`
      const key = `${bureau.agency.uscc}:${content.kind}:${id}`
      const publication = Publication.parse({
        key,
        version: 1,
        verb: 'publish',
        approvedOn: content.decidedOn,
        attachments: [],
        content,
      })
      return {
        id,
        procedure: content.kind === 'inspection' ? 'inspection.planned' : `${content.kind}.ordinary`,
        body: canonicalJson(publication),
        approved_on: content.decidedOn,
      }
    })
    const given = JSON.stringify(rows)
    await db.transaction().execute(async (trx) => {
      await sql`insert into zhifa.case_record (id, procedure, agency, cause, opened_at, opened_by)
        select id, procedure, ${bureau.agency.id}, 'public-place.unlicensed', ${bureau.now()}, 'officer-a'
        from jsonb_to_recordset(${given}::jsonb) as r (id text, procedure text)`.execute(trx)
      await sql`insert into zhifa.publication (case_id, version, verb, body, approved_on)
        select id, 1, 'publish', body, approved_on
        from jsonb_to_recordset(${given}::jsonb) as r (id text, body text, approved_on text)`.execute(trx)
      const ids = sql.join(rows.map(({ id }) => id))
      const leaves = await leavesOfRows(trx, writtenBy(bureau), 'publication', sql`case_id in (${ids})`)
      await appendLeaves(trx, bureau.agency.id, leaves)
    })
  }
  await fillPublicItems(db, bureau)
}
