import type { Procedure } from '../case/table/types'
import type { Finding, Outcome } from '../finding/finding'
import { answer } from './answer'
import type { ProcedureCertificate } from './certificate'
import { certificateCannotProve, certificateProves } from './words'

type Step = ProcedureCertificate['steps'][number]

/** The days, people and confirmations of every act, as far as they can be told without the file. */
export function entryFindings(certificate: ProcedureCertificate, procedure: Procedure | undefined): Finding[] {
  return [
    ...overall(certificate),
    daysFinding(certificate, procedure),
    approvalFinding(certificate, procedure),
    separationFinding(certificate),
    wordsFinding(certificate),
  ]
}

const questions = [
  ['dates', '日期', 'days'],
  ['people', '办理人员', 'people'],
  ['confirmations', '确认', 'confirmations'],
] as const

/** What the makers of the certificate found when they asked again; of confirmations also whether the numbers bear it out. */
function overall({ steps }: ProcedureCertificate): Finding[] {
  return questions.map(([key, zh, en]) => {
    const outcomes = steps.map((step) => (key === 'confirmations' ? confirmedOutcome(step) : step.rechecked[key]))
    const worst = worstOf(outcomes)
    const wrong = steps.filter((_, i) => outcomes[i] !== 'met').map(({ step }) => step)
    return answer(
      `certificate.${key}`,
      worst === 'undetermined' ? undefined : worst === 'met',
      worst === 'met'
        ? `各次办理行为的${zh}经重新核对无误`
        : worst === 'not-met'
          ? `下列办理行为的${zh}不符合规定：${wrong.join('、')}`
          : `下列办理行为没有可供核对的${zh}记录：${wrong.join('、')}`,
      worst === 'met' ? `${en} of every act hold` : `${en} do not hold, or cannot be checked: ${wrong.join(', ')}`,
      { steps: wrong },
    )
  })
}

function confirmedOutcome({ by, approvedBy, wanted, confirmed, enteredOn, rechecked }: Step): Outcome {
  const given = confirmed.map(({ person }) => person)
  const asked = new Set([...by, ...(approvedBy === undefined ? [] : [approvedBy]), ...wanted])
  const all = [...asked].every((person) => given.includes(person))
  const each = new Set(given).size === given.length && given.every((person) => asked.has(person))
  // An act of which neither was kept was made before they were: nobody can tell, and nothing is claimed.
  if (enteredOn === undefined && given.length === 0)
    return rechecked.confirmations === 'not-met' ? 'not-met' : 'undetermined'
  return all && each && enteredOn !== undefined ? rechecked.confirmations : 'not-met'
}

const worstOf = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.includes('not-met') ? 'not-met' : outcomes.includes('undetermined') ? 'undetermined' : 'met'

/** No act is entered before its day, none lies before the newest act that it answers or must follow. */
function daysFinding({ steps }: ProcedureCertificate, procedure: Procedure | undefined): Finding {
  const wrong = steps.filter(({ step: id, on, enteredOn }, i) => {
    const step = procedure?.steps[id]
    const before = [...(step?.after ?? []), ...(step?.answers ?? [])]
    const answered = before.flatMap((other) => steps.slice(0, i).findLast(({ step }) => step === other)?.on ?? [])
    return (enteredOn !== undefined && enteredOn < on) || answered.some((day) => day > on)
  })
  return answer(
    'certificate.order',
    procedure === undefined ? undefined : wrong.length === 0,
    wrong.length === 0 ? '办理日期先后有序' : `下列办理行为的日期不符：${wrong.map(({ step }) => step).join('、')}`,
    wrong.length === 0 ? 'the days are in order' : 'some days are out of order',
    { steps: wrong.map(({ step }) => step) },
  )
}

/** Where the table wants an approver there is one, who does not act himself; elsewhere there is none. */
function approvalFinding({ steps }: ProcedureCertificate, procedure: Procedure | undefined): Finding {
  const wrong = steps.filter(({ step: id, by, people, approvedBy }) => {
    const wants = procedure?.steps[id]?.approvedBy !== undefined
    const own = approvedBy !== undefined && by.includes(approvedBy)
    return wants !== (approvedBy !== undefined) || own || new Set(by).size !== people
  })
  return answer(
    'certificate.approvals',
    procedure === undefined ? undefined : wrong.length === 0,
    wrong.length === 0
      ? '须经批准的均由办理人以外的人批准'
      : `下列办理行为的批准不符合规定：${wrong.map(({ step }) => step).join('、')}`,
    wrong.length === 0 ? 'approvals are by others than those who act' : 'an approval is missing or by who acts',
    { steps: wrong.map(({ step }) => step) },
  )
}

/** Nobody reviewed the case who handled it or decides it. */
function separationFinding({ steps }: ProcedureCertificate): Finding {
  const decision = steps.at(-1)
  const handlers = new Set(steps.flatMap(({ handling }) => handling))
  for (const person of decision ? [...decision.by, decision.approvedBy ?? 0] : []) handlers.add(person)
  const reviewers = steps.filter(({ step }) => step === 'review-opinion').flatMap(({ by }) => by)
  const both = reviewers.filter((person) => handlers.has(person))
  return answer(
    'certificate.separation',
    both.length === 0,
    both.length === 0 ? '审核人员未参与办理、决定' : '审核人员参与了办理或者决定',
    both.length === 0 ? 'no reviewer handled or decided the case' : 'a reviewer handled or decided the case',
    { both: both.length },
  )
}

/** The words are those of this version: nobody made it say more than it proves. */
function wordsFinding({ proves, cannotProve }: ProcedureCertificate): Finding {
  const same =
    proves.zh === certificateProves.zh &&
    proves.en === certificateProves.en &&
    cannotProve.zh === certificateCannotProve.zh &&
    cannotProve.en === certificateCannotProve.en
  return answer(
    'certificate.words',
    same,
    same ? '证明范围的说明未被更改' : '证明范围的说明被更改',
    same ? 'it says what it proves and what not' : 'what it says it proves was changed',
  )
}
