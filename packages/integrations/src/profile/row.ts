import { type Finding, finding, type PublicPenalty, residentIdProblem } from '@zhifa/domain'
import { type CellValue, writeCell } from './cell'
import type { Column, PartyKind, Profile } from './profile'
import { profiles } from './profiles'

/** What is known about one item, by column code. A value that is not there is absent, not empty. */
export type RowValues = Readonly<Record<string, CellValue | undefined>>

/** The code of a party as its table wants it: by the standard, or as a person found it on the licence. */
export const codeCell = ({
  uscc,
  usccAsOnLicence,
}: Pick<PublicPenalty, 'uscc' | 'usccAsOnLicence'>): CellValue | undefined =>
  uscc !== undefined && usccAsOnLicence ? { codeOnLicence: uscc } : uscc

export type BuiltRow =
  /** `warnings`: cells that are empty although a table from memory says they must be filled. */
  | { readonly ok: true; readonly cells: Readonly<Record<string, string>>; readonly warnings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/** Builds one row of a field table: every cell checked, none invented, none cut. */
export function buildRow(profile: Profile, party: PartyKind, values: RowValues): BuiltRow {
  if (!profile.partyKinds.includes(party))
    return {
      ok: false,
      findings: [
        say('row.party', [], '该字段表不收此类相对人', 'This table does not take this kind of party', profile),
      ],
    }
  const findings: Finding[] = unknownColumns(profile, values)
  const warnings: Finding[] = []
  const cells: Record<string, string> = {}
  for (const column of profile.columns) {
    const value = values[column.code]
    const use = column.use[party]
    if (value === undefined) {
      if (use === 'required' || (use === 'conditional' && isCalledFor(column, values))) {
        const missing = missingFinding(column, profile)
        ;(column.useGrade === 'unverified' ? warnings : findings).push(missing)
      }
      continue
    }
    const cell = writeCell(column, value, profile)
    if (use === 'empty')
      findings.push(
        say(
          'row.must-be-empty',
          [column.code],
          `${column.name}对此类相对人应留空`,
          'Must stay empty for this kind of party',
          profile,
        ),
      )
    else if (cell.ok) cells[column.code] = cell.text
    else findings.push(say(cell.code, [column.code], `${column.name}：${cell.problem.zh}`, cell.problem.en, profile))
  }
  findings.push(...identityFindings(profile, cells))
  return findings.length > 0 ? { ok: false, findings } : { ok: true, cells, warnings }
}

const say = (code: string, path: readonly string[], zh: string, en: string, { id }: Profile): Finding =>
  finding(code, { outcome: 'not-met', zh, en, path, read: { profile: id } }, 'push.row')

function missingFinding(column: Column, profile: Profile): Finding {
  const verified = column.useGrade !== 'unverified'
  return finding(
    'row.missing',
    {
      outcome: verified ? 'not-met' : 'undetermined',
      zh: verified ? `缺少${column.name}` : `缺少${column.name}（是否必填未经核实）`,
      en: verified ? `${column.code} is required` : `${column.code} is empty; whether it is required is unverified`,
      path: [column.code],
      grade: column.useGrade,
      read: { profile: profile.id },
    },
    'push.row',
  )
}

/** A column of another edition is a mix of generations, which receivers take and misread. */
function unknownColumns(profile: Profile, values: RowValues): Finding[] {
  const known = new Set(profile.columns.map(({ code }) => code))
  return Object.entries(values).flatMap(([code, value]) => {
    if (value === undefined || known.has(code)) return []
    const home = profiles.find(({ id, columns }) => id !== profile.id && columns.some((each) => each.code === code))
    return home
      ? [
          say(
            'row.generation',
            [code],
            `该列属于“${home.title}”，不得混用`,
            `This column belongs to ${home.id}; editions are never mixed`,
            profile,
          ),
        ]
      : [say('row.unknown-column', [code], '字段表没有该列', 'The table has no such column', profile)]
  })
}

/** Amounts belong to their kinds of penalty, a number to its type. */
function isCalledFor({ code }: Column, values: RowValues): boolean {
  const kinds = String(values.CF_CFLB ?? '')
  if (code === 'CF_NR_FK') return kinds.includes('罚款')
  if (code === 'CF_NR_WFFF') return kinds.includes('没收')
  if (code === 'CF_FR_ZJHM') return values.CF_FR_ZJLX !== undefined
  return false
}

function identityFindings(profile: Profile, cells: Readonly<Record<string, string>>): Finding[] {
  return profile.columns.flatMap(({ code, type, name }) => {
    const number = cells[code]
    if (type !== 'id-number' || number === undefined || cells[code.replace(/HM$/, 'LX')] !== '身份证') return []
    const problem = residentIdProblem(number)
    return problem ? [say('cell.resident-id', [code], `${name}：${problem.zh}`, problem.en, profile)] : []
  })
}
