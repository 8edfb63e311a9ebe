import {
  BureauChange,
  changesFindings,
  exampleNumber,
  type Finding,
  type House,
  type NumberedPaper,
  numberedPapers,
  numberIn,
  numberSeries,
  type SetTemplate,
  templateOn,
  validate,
} from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'

/** How one paper is numbered: by which template, how far its series has come this year, and what is to come. */
export interface NumberRow {
  readonly paper: NumberedPaper
  readonly template?: string
  /** It was set; absent: it is only what is usual. */
  readonly set?: boolean
  readonly last?: number
  readonly next?: string
  readonly later: readonly SetTemplate[]
}

/** Every numbered paper as it stands on a day. */
export async function numberRows<DB>(
  db: Kysely<DB>,
  { agency, numberTemplates }: House,
  on: string,
): Promise<readonly NumberRow[]> {
  const papers = [...numberedPapers.values()].map((paper) => ({
    paper,
    found: templateOn(numberTemplates, paper.id, on),
  }))
  const series = papers.flatMap(({ paper, found }) =>
    found ? [`${paper.step}:${numberSeries(found.template, agency, on).series}`] : [],
  )
  const { rows } = await sql<{ series: string; last: number }>`select series, max(serial)::int as last
    from zhifa.document_number where series in (${sql.join(['', ...series])}) group by series`.execute(db)
  const lasts = new Map(rows.map((row) => [row.series, row.last]))
  return papers.map(({ paper, found }) => {
    const later = numberTemplates.filter((item) => item.paper === paper.id && item.from > on)
    if (!found) return { paper, later }
    const its = numberSeries(found.template, agency, on)
    const last = lasts.get(`${paper.step}:${its.series}`) ?? 0
    return { paper, template: found.template, set: found.set, last, next: numberIn(its, last + 1), later }
  })
}

/** What a template would make of a paper's numbers, and why it may not be set. */
export interface NumberPreview {
  readonly paper: string
  readonly template: string
  readonly from: string
  readonly example?: string
  readonly findings: readonly Finding[]
}

/** Looks at a template before anything is proposed. */
export function previewNumber(
  house: House,
  asked: { paper: string; template: string; from: string },
  on: string,
): NumberPreview {
  const read = validate(BureauChange, { kind: 'number-template-set', ...asked }, 'administration.change')
  if (!read.ok) return { ...asked, findings: read.findings }
  const change = read.value
  if (change.kind !== 'number-template-set') return { ...asked, findings: [] }
  return {
    ...asked,
    example: exampleNumber(change.template, house.agency, change.from),
    findings: changesFindings(house, [change], on),
  }
}
