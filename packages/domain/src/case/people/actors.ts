import type { Finding } from '../../finding/finding'
import { finding } from '../../finding/make'
import type { LawBook } from '../../law/law-book'
import {
  type Agency,
  hasRole,
  isEntrusted,
  type Officer,
  type Registry,
  type Role,
  roleNames,
  validCertificate,
} from '../../people/registry'
import type { Actor } from '../record/entry'
import type { CaseState } from '../record/state'
import type { Context, Procedure, StepInfo } from '../table/types'
import { peopleIn } from './named'
import { officersNeeded } from './officers-needed'
import { hasHandedOver, isRecused } from './recused'
import { type Team, teamOf } from './team'

interface Acting {
  readonly on: string
  readonly by: readonly string[]
  readonly approvedBy?: string | undefined
}

/** May these people do this act on this day: role, certificate for category and area, number, recusal, approval. */
export function actorFindings(
  procedure: Procedure,
  step: StepInfo,
  state: CaseState,
  act: Acting,
  agency: Agency,
  { law, registry }: Pick<Context, 'law' | 'registry'>,
): Finding[] {
  const team = teamOf(state, procedure)
  const findings = act.by.flatMap((id) => personFindings(procedure, step, state, team, id, act.on, agency, registry))
  const people = new Set(act.by)
  if (people.size < act.by.length)
    findings.push(
      problem(
        'act.person-twice',
        step,
        '同一人员重复填写',
        'a person is named twice',
        {},
        '请去除重复人员',
        'name each person once',
      ),
    )
  findings.push(...numberFindings(step, people.size, law, act.on))
  return [...findings, ...approvalFindings(step, state, act, registry)]
}

/** Whether enough people act; a number that the law book does not have is nobody's to guess. */
function numberFindings(step: StepInfo, people: number, law: LawBook, on: string): Finding[] {
  const needed = officersNeeded(step, law, on)
  if (!needed) return []
  if (needed.people === undefined)
    return [
      finding('act.too-few-officers', {
        outcome: 'undetermined',
        zh: `法规数据没有${on}的执法人员最少人数（${needed.parameter}），无法判断"${step.title}"的人数是否足够`,
        en: `${needed.parameter} has no value on ${on}: nobody can tell whether ${people} officers are enough`,
        cites: step.cites,
        read: { officers: people, needed: null, parameter: needed.parameter },
        cure: { zh: '请在法规数据中补充该值', en: 'add the value to a layer of the law book' },
      }),
    ]
  if (people >= needed.people) return []
  const { cites, grade } = needed.version!
  return [
    finding('act.too-few-officers', {
      outcome: 'not-met',
      zh: `"${step.title}"应由不少于${needed.people}名具有执法资格的人员办理，现为${people}名`,
      en: `${step.id} needs at least ${needed.people} certified officers, got ${people}`,
      cites,
      grade,
      read: { officers: people, needed: needed.people },
      cure: { zh: '请补足执法人员', en: 'add officers' },
    }),
  ]
}

function personFindings(
  procedure: Procedure,
  step: StepInfo,
  state: CaseState,
  team: Team,
  id: string,
  on: string,
  agency: Agency,
  registry: Registry,
): Finding[] {
  const officer = registry.officers.get(id)
  if (!officer) return [unknownPerson(step, id)]
  const findings: Finding[] = []
  if (!hasRole(officer, step.role, on))
    findings.push(
      problem(
        'act.wrong-role',
        step,
        `办理人员在${on}不具有"${roleNames[step.role]}"岗位`,
        `${id} does not hold the role ${step.role} on ${on}`,
        { person: id, role: step.role },
        `请由${roleNames[step.role]}办理`,
        `let a ${step.role} do it`,
      ),
    )
  if (step.officers !== undefined && !validCertificate(officer, procedure.power, agency.area, on))
    findings.push(
      problem(
        'act.no-certificate',
        step,
        `办理人员在${on}没有有效的执法证件（类别、区域、有效期、未被暂扣）`,
        `${id} holds no valid certificate for ${procedure.power} in ${agency.area} on ${on}`,
        { person: id, category: procedure.power, area: agency.area, on },
        '请更换持有有效证件的人员',
        'let a certified officer act',
        ['行政处罚法 42.1', '行政处罚法 55.1'],
      ),
    )
  const body = officer.body === undefined ? undefined : registry.agencies.get(officer.body)
  if (officer.body !== undefined && !(body && isEntrusted(body, agency.id, procedure.power, on)))
    findings.push(
      problem(
        'act.not-entrusted',
        step,
        `办理人员所在组织在${on}没有本机关此类执法的有效委托书`,
        `the body of ${id} holds no entrustment of ${agency.id} for ${procedure.power} on ${on}`,
        { person: id, body: officer.body, category: procedure.power },
        '请由本机关人员办理，或者补办并公布委托书',
        'let staff of the agency act, or renew and publish the entrustment',
        ['国办发〔2024〕54号'],
      ),
    )
  if (isRecused(state, id)) findings.push(recused(step, id))
  else if (!isOnTeam(step, team, id)) findings.push(notOnTeam(step, state, id))
  return findings
}
/** Why somebody is not on the case: he gave it to somebody else, or never came to it. */
function notOnTeam(step: StepInfo, state: CaseState, id: string): Finding {
  return step.role === 'handler' && hasHandedOver(state, id)
    ? problem(
        'act.handed-over',
        step,
        '该人员已将本案交接给他人，不再承办',
        `${id} has handed the case over`,
        { person: id },
        '请由接办人办理',
        'let the successor act',
        ['行政处罚法 42.1'],
      )
    : problem(
        'act.not-on-team',
        step,
        `该人员不是本案的${roleNames[step.role]}`,
        `${id} is no ${step.role} of this case`,
        { person: id, role: step.role },
        teamCure[step.role]?.zh ?? '请由本案承办人员办理',
        teamCure[step.role]?.en ?? 'let those on the case act',
      )
}

/** Only those who are on the case act in it; superiors, the office and the archive act by their role. */
function isOnTeam({ role }: StepInfo, { handlers, begun, hosts, recorders, reviewers }: Team, id: string): boolean {
  switch (role) {
    case 'handler':
      // The first act of a case has no team yet: whoever does it is the team.
      return !begun || handlers.has(id)
    case 'recorder':
      return handlers.has(id) || recorders.has(id)
    case 'hearing-host':
      return hosts.has(id)
    case 'legal-reviewer':
      return reviewers.has(id)
    default:
      return true
  }
}

const teamCure: Readonly<Partial<Record<Role, { zh: string; en: string }>>> = {
  handler: {
    zh: '请由本案承办人员办理，或者先办理承办人员调整',
    en: 'let a handler of the case act, or change the team first',
  },
  'hearing-host': { zh: '请由听证通知所列的主持人主持', en: 'let the host named in the notice act' },
  'legal-reviewer': { zh: '请先指定审核人员', en: 'assign the reviewer first' },
}

function approvalFindings(step: StepInfo, state: CaseState, act: Acting, registry: Registry): Finding[] {
  if (step.approvedBy === undefined)
    return act.approvedBy === undefined
      ? []
      : [
          problem(
            'act.no-approval-here',
            step,
            `"${step.title}"没有批准人`,
            `${step.id} has no approver`,
            { approvedBy: act.approvedBy },
            '请删去批准人',
            'leave the approver out',
          ),
        ]
  if (act.approvedBy !== undefined && act.by.includes(act.approvedBy))
    return [
      problem(
        'act.approves-own',
        step,
        '不得批准自己办理的事项',
        `${act.approvedBy} may not approve what they do themselves`,
        { approvedBy: act.approvedBy },
        `请由其他${roleNames[step.approvedBy]}批准`,
        'let another approver approve it',
      ),
    ]
  const role: Role = step.approvedBy
  const officer: Officer | undefined = act.approvedBy === undefined ? undefined : registry.officers.get(act.approvedBy)
  if (!officer || !hasRole(officer, role, act.on))
    return [
      problem(
        'act.not-approved',
        step,
        `"${step.title}"须经${roleNames[role]}批准`,
        `${step.id} needs the approval of a ${role}`,
        { approvedBy: act.approvedBy ?? null, role },
        `请填写批准的${roleNames[role]}`,
        `name the ${role} who approved`,
      ),
    ]
  return isRecused(state, officer.id) ? [recused(step, officer.id)] : []
}

/** May this body run a case of this kind at all: in its own name, and within its powers. */
export function agencyFindings(procedure: Procedure, step: StepInfo, agency: Agency): Finding[] {
  const findings: Finding[] = []
  if (agency.kind === 'entrusted')
    findings.push(
      problem(
        'act.entrusted-name',
        step,
        '受委托的组织应当以委托机关的名义办案',
        'an entrusted organisation acts in the name of the agency that entrusted it',
        { agency: agency.id },
        '请以委托机关为执法主体立案',
        'open the case for the entrusting agency',
        ['行政处罚法 38'],
      ),
    )
  if (!agency.categories.includes(procedure.power))
    findings.push(
      problem(
        'act.not-competent',
        step,
        '本机关没有办理此类执法的职权',
        `${agency.id} has no power for ${procedure.power}`,
        { agency: agency.id, category: procedure.power },
        '请核对机关的执法类别，不属于本机关职权的移送有权机关',
        'check the powers of the agency, or transfer the case',
        ['行政处罚法 38'],
      ),
    )
  return findings
}

/** Everybody whom a payload names by id is somebody of the registry. */
export function namedFindings(step: StepInfo, data: unknown, registry: Registry): Finding[] {
  const unknown = new Set(peopleIn(step, data).filter((id) => !registry.officers.has(id)))
  return [...unknown].map((id) => unknownPerson(step, id))
}

function unknownPerson(step: StepInfo, id: string): Finding {
  return problem(
    'act.unknown-person',
    step,
    '所填人员不在执法人员名录中',
    `unknown person ${id}`,
    { person: id },
    '请从人员名录中选择',
    'choose a person of the registry',
  )
}

/** The person as the record keeps them: name and certificate of that day. */
export function asActor(registry: Registry, id: string, on: string): Actor {
  const officer = registry.officers.get(id)
  if (!officer) return { id, name: id }
  const certificate = officer.certificates.find((item) => item.from <= on && on <= item.until)
  return { id, name: officer.name, ...(certificate ? { certificate: certificate.number } : {}) }
}

function recused(step: StepInfo, id: string): Finding {
  return problem(
    'act.recused',
    step,
    '该人员已被决定回避，不得参与本案',
    `${id} is recused from this case`,
    { person: id },
    '请更换人员',
    'let somebody else act',
    ['行政处罚法 43'],
  )
}

function problem(
  code: string,
  step: StepInfo,
  zh: string,
  en: string,
  read: Record<string, unknown>,
  cureZh: string,
  cureEn: string,
  cites: readonly string[] = step.cites,
): Finding {
  return finding(code, { outcome: 'not-met', zh, en, cites, read, cure: { zh: cureZh, en: cureEn } })
}
