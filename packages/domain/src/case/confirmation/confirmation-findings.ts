import type { Finding } from '../../finding/finding'
import { finding } from '../../finding/make'
import type { LawBook } from '../../law/law-book'
import { isInService, type Registry } from '../../people/registry'
import { participantsIn } from '../people/named'
import type { Confirmation, Entered } from '../record/confirmation'
import type { Act } from '../record/entry'
import type { StepInfo } from '../table/types'
import { allowsWay, demandsKey } from './ways'

/** Who put an act in and who confirmed it. */
export interface Confirmed {
  readonly entered: Entered
  readonly confirmations: readonly Confirmation[]
}

type Named = Pick<Act, 'by' | 'approvedBy' | 'recordingWaiver'>

/** Whose confirmation an act needs: everybody whom it names as acting, approving or taking part. */
export function confirmersOf(step: StepInfo, act: Named, data: unknown): readonly string[] {
  return [
    ...new Set([
      ...act.by,
      ...(act.approvedBy === undefined ? [] : [act.approvedBy]),
      ...(act.recordingWaiver ? [act.recordingWaiver.approvedBy] : []),
      ...participantsIn(step, data),
    ]),
  ]
}

/**
 * Whether somebody may attest the originals of an act: nobody whom it names, and not who puts it in. Otherwise one person could
 * enter a decision in the names of all the others, with a scan of anything.
 * @example mayAttest('archivist', ['officer-a', 'agency-head'], 'officer-a') // true
 */
export const mayAttest = (person: string, confirmers: readonly string[], enteredBy: string): boolean =>
  person !== enteredBy && !confirmers.includes(person)

interface Asked {
  readonly step: StepInfo
  readonly act: Named & Pick<Act, 'on'>
  readonly data: unknown
  readonly digest: string
  readonly law: LawBook
  readonly registry: Registry
  /** The day on which it is entered; absent: not known, as when an entry of the past is checked again. */
  readonly today?: string | undefined
}

/** Has everybody whom the act names confirmed it himself, this very text, in a way that is allowed here, once. */
export function confirmationFindings(asked: Asked, { entered, confirmations }: Confirmed): Finding[] {
  const wanted = confirmersOf(asked.step, asked.act, asked.data)
  const given = new Map<string, number>()
  for (const { person } of confirmations) given.set(person, (given.get(person) ?? 0) + 1)
  return [
    ...wanted.filter((id) => !given.has(id)).map((id) => missing(asked.step, id)),
    ...enteredFindings(asked, entered, confirmations),
    ...confirmations.flatMap((item) => wrongWith(asked, item, entered, wanted, given)),
  ]
}

function missing(step: StepInfo, person: string): Finding {
  return problem(
    'act.not-confirmed',
    `"${step.title}"所列人员中有人尚未确认`,
    `${person} is named by ${step.id} and has not confirmed it`,
    { person },
    '请由其本人登录确认，或者登记其他系统的审批、核对纸质原件',
    'let that person confirm it',
  )
}

function enteredFindings(
  { act, registry, today }: Asked,
  entered: Entered,
  confirmations: readonly Confirmation[],
): Finding[] {
  const officer = registry.officers.get(entered.by)
  if (!officer || !isInService(officer, entered.at.slice(0, 10)))
    return [
      problem(
        'act.entered-by-stranger',
        '录入人不在册或者已离岗',
        `${entered.by} is not in service`,
        { person: entered.by },
        '请由在岗人员录入',
        'let somebody in service enter it',
      ),
    ]
  if (today !== undefined && entered.at.slice(0, 10) > today)
    return [
      problem(
        'act.entered-in-future',
        `录入时间${entered.at}晚于今天${today}`,
        `entered at ${entered.at}, which lies after today (${today})`,
        { enteredAt: entered.at, today },
        '请核对系统时间，按实际录入的时间登记',
        'check the clock and say when it is really entered',
      ),
    ]
  if (entered.by === act.approvedBy)
    return [
      problem(
        'act.approves-own',
        '不得批准自己提出的事项',
        `${entered.by} proposes what they approve`,
        { approvedBy: entered.by },
        '请由办理人员提出',
        'let one of those who act propose it',
      ),
    ]
  const acting = new Set(act.by)
  // What was signed on paper or approved in another system may be entered by whoever keeps the records.
  const own = confirmations.filter(({ person }) => acting.has(person)).some(({ how }) => how.way === 'session')
  if (!own || acting.has(entered.by)) return []
  return [
    problem(
      'act.entered-for-others',
      '本人登录确认的办理行为，应由办理人员之一提出',
      `${entered.by} proposes an act in which others act`,
      { person: entered.by },
      '请由办理人员提出',
      'let one of those who act propose it',
    ),
  ]
}

function wrongWith(
  { step, act, digest, law, registry }: Asked,
  { person, at, digest: confirmed, how }: Confirmation,
  entered: Entered,
  wanted: readonly string[],
  given: ReadonlyMap<string, number>,
): Finding[] {
  const read = { person, way: how.way }
  const found: Finding[] = []
  const say = (code: string, zh: string, en: string, cureZh: string, cureEn: string): void => {
    found.push(problem(code, zh, en, read, cureZh, cureEn))
  }
  if (!wanted.includes(person))
    say(
      'confirmation.stranger',
      '确认人不是本次办理行为所列的人员',
      `${person} is not named by the act`,
      '请删去该确认',
      'leave it out',
    )
  if ((given.get(person) ?? 0) > 1)
    say('confirmation.twice', '同一人重复确认', `${person} confirmed twice`, '请保留一次确认', 'keep one')
  if (confirmed !== digest)
    say(
      'confirmation.other-text',
      '所确认的不是这一内容：提出后内容有改动，或者案件已有新的办理记录',
      'what was confirmed is another text, or another act has overtaken it',
      '请按现在的内容重新确认',
      'have it confirmed as it stands now',
    )
  const officer = registry.officers.get(person)
  if (officer && !isInService(officer, at.slice(0, 10)))
    say(
      'confirmation.not-in-service',
      '确认人在确认之日已离岗',
      `${person} was not in service`,
      '请由在岗人员办理',
      'let somebody in service do it',
    )
  // An act is not entered before its day: who confirms after it was proposed confirms after it was done.
  if (at < entered.at)
    say(
      'confirmation.before-proposal',
      '确认时间早于提出时间',
      'confirmed before it was proposed',
      '请在提出之后确认',
      'confirm after the proposal',
    )
  if (
    how.way === 'paper' &&
    !(mayAttest(how.attestedBy, [...wanted, person], entered.by) && serves(registry, how.attestedBy, at))
  )
    say(
      'confirmation.not-attested',
      '纸质原件应由本次办理所列人员和录入人以外的在册人员核对',
      'the original must be attested by somebody whom the act does not name and who does not enter it',
      '请由档案员等未参与本次办理的人员核对原件',
      'let the archivist, or another who has no part in the act, attest it',
    )
  if (!allowsWay(law, how.way, step.id, act.on))
    say(
      'confirmation.way-not-allowed',
      `本机关规定"${step.title}"不得以此种方式确认`,
      `${how.way} is not allowed for ${step.id}`,
      '请由本人登录确认',
      'confirm by session',
    )
  if (demandsKey(law, step.id, act.on) && !(how.way === 'session' && how.key))
    say(
      'confirmation.key-missing',
      `本机关规定"${step.title}"须以个人密钥签名确认`,
      `${step.id} needs a signature by a personal key`,
      '请用本人密钥确认',
      'confirm with a personal key',
    )
  return found
}

const serves = (registry: Registry, id: string, at: string): boolean => {
  const officer = registry.officers.get(id)
  return officer !== undefined && isInService(officer, at.slice(0, 10))
}

function problem(
  code: string,
  zh: string,
  en: string,
  read: Readonly<Record<string, unknown>>,
  cureZh: string,
  cureEn: string,
): Finding {
  return finding(code, {
    outcome: 'not-met',
    zh,
    en,
    cites: ['行政处罚法 47', '国办发〔2018〕118号'],
    read,
    cure: { zh: cureZh, en: cureEn },
  })
}
