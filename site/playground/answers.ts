import { ContentMissingError, FormDataError, previewHtml } from '@zhifa/documents'
import {
  type CaseRecord,
  china,
  deadline,
  type Finding,
  formatCitations,
  gradeNames,
  isPlainDate,
  lawBook,
  liaoning,
  ProcedureCertificate,
  type Registry,
  RegistryData,
  readCaseRecord,
  registry,
  validate,
  verifyDraw,
} from '@zhifa/domain'
import { parseVerifierKey } from '@zhifa/domain/ledger'
import { checkCase, explainCheck } from '@zhifa/review-rules'
import { verifyInBrowser } from '../../apps/demo-server/src/verifier/browser'

/** What a tool of the playground says: `found` is a day, which answers no question of yes and no; `wrong` is input that cannot be read. */
export interface Said {
  readonly outcome: Finding['outcome'] | 'found' | 'wrong'
  readonly lines: readonly string[]
  /** A page to be shown below. */
  readonly page?: string
}

/** The law of the playground: the nation's and one province's. */
export const law = lawBook(china, liaoning)

/** Runs a tool; what it throws is what the person entered wrongly, in its own words. */
export async function said(run: () => Said | Promise<Said>): Promise<Said> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof FormDataError || error instanceof ContentMissingError) return refused(error.findings)
    return { outcome: 'wrong', lines: [error instanceof Error ? error.message : String(error)] }
  }
}

const refused = (findings: readonly Finding[]): Said => ({
  outcome: 'wrong',
  lines: findings.map(({ message }) => message.zh),
})

const noDay = (text: string): Said => ({ outcome: 'wrong', lines: [`“${text}”不是真实存在的日期（YYYY-MM-DD）`] })

/** The n-th working day after (or before) a day. */
export function workingDays(date: string, days: string): Said {
  if (!isPlainDate(date)) return noDay(date)
  if (!/^-?\d{1,4}$/.test(days)) return { outcome: 'wrong', lines: [`“${days}”不是工作日数（-9999至9999的整数）`] }
  const found = law.calendar.addWorkingDays(date, Number(days))
  const notes = found.provisional ? ['暂定：所涉年度的放假通知尚未录入'] : []
  return { outcome: notes.length > 0 ? 'undetermined' : 'found', lines: [found.date, ...notes] }
}

/** One period from its start, with the reason of every day and the article. */
export function period(rule: string, start: string): Said {
  if (!isPlainDate(start)) return noDay(start)
  const found = deadline(law, rule, start)
  if (found === undefined) return { outcome: 'undetermined', lines: ['该日没有已核实的期限，须由本单位的一层给出'] }
  const cited =
    found.citations.length === 0 ? [] : [`依据：${formatCitations(found.citations)}（${gradeNames[found.grade]}）`]
  const provisional = found.provisional ? ['暂定：所涉年度的放假通知尚未录入'] : []
  return {
    outcome: found.provisional || found.grade === 'unverified' ? 'undetermined' : 'found',
    lines: [`届满日 ${found.due}`, found.explanation, ...cited, ...provisional],
  }
}

/** The ten points of the legal review, of a pasted record and the people that it names. */
export function review(recordText: string, peopleText: string): Said {
  const record = readCaseRecord(json(recordText, '案件'))
  if (!record.ok) return refused(record.findings)
  const people = validate(RegistryData, json(peopleText, '名录'), 'playground.registry')
  if (!people.ok) return refused(people.findings)
  return checked(record.value, registry(people.value))
}

function checked(record: CaseRecord, people: Registry): Said {
  if (record.entries.length === 0) return { outcome: 'wrong', lines: ['案件尚无记录，没有可以审核的内容'] }
  const check = checkCase(record, { law, registry: people })
  return { outcome: check.outcome, lines: explainCheck(check).split('\n') }
}

/** The accessible twin of a form, or everything that is wrong with its data. */
export function preview(form: string, text: string): Said {
  return { outcome: 'met', lines: ['内容齐全，可以印制'], page: previewHtml(form, json(text, '文书内容'), { law }) }
}

/** A certificate is computed again, a draw is drawn again. @param keys of ledger and witness, a line each */
export async function verify(text: string, keys: string): Promise<Said> {
  const value = json(text, '文件')
  const isDraw =
    typeof value === 'object' && value !== null && 'format' in value && value.format === 'zhifa-draw-result/1'
  const certificate = isDraw ? undefined : validate(ProcedureCertificate, value, 'playground.certificate')
  if (certificate?.ok === false) return refused(certificate.findings)
  // A key that is mistyped would count as none, and the signature only as not told.
  const odd = keys.split('\n').filter((line) => line.trim() !== '' && !parseVerifierKey(line.trim()))
  if (odd.length > 0)
    return { outcome: 'wrong', lines: odd.map((line) => `“${line.trim()}”不是公钥（名称+校验+base64）`) }
  const findings = isDraw ? verifyDraw(value) : (await verifyInBrowser(text, keys)).findings
  const has = (outcome: Finding['outcome']): boolean => findings.some((each) => each.outcome === outcome)
  return {
    outcome: has('not-met') ? 'not-met' : has('undetermined') ? 'undetermined' : 'met',
    lines: findings.map(({ outcome, message }) => `${marks[outcome]} ${message.zh}`),
  }
}

const marks = { met: '✓', 'not-met': '✗', undetermined: '？' } as const

/** @throws {Error} that says which text is no JSON */
function json(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`${name}不是有效的JSON`)
  }
}
