import type { PlainDate } from '../date/plain-date'
import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import { isInService, type Officer, type Role, roleNames } from '../people/registry'
import type { House } from './house'
import type { PeopleChange } from './people'

type Say = (code: string, zh: string, en: string, field: string, cure: { zh: string; en: string }) => Finding

const say: Say = (code, zh, en, field, cure) =>
  finding(`administration.${code}`, { outcome: 'not-met', zh, en, cure, path: [field] })

/** A date that would let somebody act on a day that has passed: what was done then was judged by what was known then. */
const notBefore = (day: PlainDate, on: PlainDate, field: string, title: string): Finding[] =>
  day >= on
    ? []
    : [
        say(
          'backdated',
          `${title}（${day}）早于登记之日（${on}），不得倒填`,
          `${field} (${day}) lies before the day of entry (${on})`,
          field,
          {
            zh: `请填写${on}或者以后的日期；实际日期较早的，写在依据和理由中`,
            en: `give ${on} or later; write the true day into the reason`,
          },
        ),
      ]

const notAfter = (day: PlainDate, on: PlainDate, field: string, title: string): Finding[] =>
  day <= on
    ? []
    : [
        say(
          'not-yet',
          `${title}（${day}）晚于登记之日（${on}）`,
          `${field} (${day}) lies after the day of entry (${on})`,
          field,
          {
            zh: '发生以后再登记',
            en: 'enter it when it has happened',
          },
        ),
      ]

/**
 * Why a change of the people of a bureau may not be entered on a day.
 * @example peopleFindings(house, { kind: 'role-given', person: 'officer-a', role: 'office', from: '2026-01-01' }, '2026-11-28')[0]?.code // 'administration.backdated'
 */
export function peopleChangeFindings(house: House, change: PeopleChange, on: PlainDate): Finding[] {
  const officer = house.registry.officers.get(change.person)
  if (change.kind === 'person-entered') return officer ? [taken(change.person)] : namesakes(house, change)
  if (!officer)
    return [
      say('unknown-person', `名册中没有${change.person}`, `${change.person} is not registered`, 'person', {
        zh: '请先登记人员，或者核对人员编号',
        en: 'register the person first, or correct the id',
      }),
    ]
  return ofOfficer(house, officer, change, on)
}

const taken = (id: string): Finding =>
  say('person-exists', `人员编号${id}已有人使用`, `the id ${id} is taken`, 'person', {
    zh: '请核对是否重复登记；确为另一人的，使用其他编号',
    en: 'look whether they are registered already, or choose another id',
  })

function namesakes(
  { registry }: House,
  { name, namesake }: { name: string; namesake?: boolean | undefined },
): Finding[] {
  const same = [...registry.officers.values()].find((officer) => officer.name === name)
  if (!same || namesake === true) return []
  return [
    say(
      'namesake',
      `名册中已有“${name}”（${same.id}，${same.department}）`,
      `${name} is registered already (${same.id})`,
      'name',
      {
        zh: '请核对是否重复登记；确为同名的另一人的，予以注明',
        en: 'look whether it is the same person; if not, say so',
      },
    ),
  ]
}

function ofOfficer(
  house: House,
  officer: Officer,
  change: Exclude<PeopleChange, { kind: 'person-entered' }>,
  on: PlainDate,
): Finding[] {
  if (!isInService(officer, on))
    return [
      say('left', `该人员已于${officer.left}离岗`, `the person left on ${officer.left}`, 'person', {
        zh: '离岗人员不再变更；重新到岗的，另行登记',
        en: 'who left is not changed; register them anew when they come back',
      }),
    ]
  switch (change.kind) {
    case 'person-changed':
      return change.name === undefined && change.department === undefined && change.post === undefined
        ? [
            say('nothing', '没有填写任何变更', 'nothing changes', 'name', {
              zh: '请填写变更的内容',
              en: 'say what changes',
            }),
          ]
        : change.name === undefined || change.name === officer.name
          ? []
          : namesakes(house, { name: change.name })
    case 'person-left':
      return notBefore(change.left, on, 'left', '最后在岗日')
    case 'role-given':
      return [...notBefore(change.from, on, 'from', '起始日期'), ...spanFindings(officer, change)]
    case 'role-ended':
      return [
        ...notBefore(change.until, on, 'until', '截止日期'),
        ...(officer.roles.some(({ role, until }) => role === change.role && (until === undefined || until >= on))
          ? []
          : [
              say('no-role', `该人员没有“${roleNames[change.role]}”岗位`, `they are no ${change.role}`, 'role', {
                zh: '请核对岗位',
                en: 'look at their roles',
              }),
            ]),
      ]
    case 'certificate-entered':
      return certificateFindings(house, officer, change)
    case 'certificate-suspended':
      return [...held(officer, change.number), ...notBefore(change.from, on, 'from', '暂扣日期')]
    case 'certificate-returned':
      return [...held(officer, change.number), ...notBefore(change.until, on, 'until', '暂扣截止日期')]
    case 'examination-entered':
      return [
        ...notAfter(change.on, on, 'on', '考试日期'),
        ...((officer.examinations ?? []).some((item) => item.kind === change.subject && item.on === change.on)
          ? [twice('该次考试', 'the examination')]
          : []),
      ]
    case 'training-entered':
      return [
        ...notAfter(change.on, on, 'on', '培训日期'),
        ...((officer.training ?? []).some(
          (item) => item.kind === change.subject && item.on === change.on && item.topic === change.topic,
        )
          ? [twice('该次培训', 'the training')]
          : []),
      ]
    case 'qualification-entered':
      return notAfter(change.obtained, on, 'obtained', '取得日期')
  }
}

const twice = (zh: string, en: string): Finding =>
  say('twice', `${zh}已经登记`, `${en} is on record already`, 'on', {
    zh: '请核对是否重复',
    en: 'look whether it is the same',
  })

/** Spans meet when both hold on one day. */
const meet = (
  a: { from: string; until?: string | undefined },
  b: { from: string; until?: string | undefined },
): boolean => a.from <= (b.until ?? '9999-12-31') && b.from <= (a.until ?? '9999-12-31')

function spanFindings(officer: Officer, given: { role: Role; from: string; until?: string | undefined }): Finding[] {
  const met = officer.roles.filter((span) => meet(span, given))
  if (met.some(({ role }) => role === given.role))
    return [
      say(
        'role-held',
        `该人员在此期间已有“${roleNames[given.role]}”岗位`,
        `they are ${given.role} in these days already`,
        'role',
        {
          zh: '请核对岗位和日期',
          en: 'look at their roles',
        },
      ),
    ]
  const apart = given.role === 'administrator' ? met : met.filter(({ role }) => role === 'administrator')
  if (apart.length === 0) return []
  return [
    say(
      'administrator-apart',
      '系统管理员不得办理案件，不得同时有其他岗位',
      'an administrator acts in no case: the role stands alone',
      'role',
      {
        zh: '请先结束其他岗位，或者由另一人担任系统管理员',
        en: 'end the other roles first, or let somebody else be administrator',
      },
    ),
  ]
}

function certificateFindings(
  { registry }: House,
  officer: Officer,
  { number, corrects }: { number: string; corrects?: boolean | undefined },
): Finding[] {
  const owner = [...registry.officers.values()].find((item) => item.certificates.some((held) => held.number === number))
  if (owner && owner.id !== officer.id)
    return [
      say(
        'certificate-of-another',
        `执法证号${number}是${owner.name}的证件`,
        `the certificate ${number} belongs to ${owner.id}`,
        'number',
        {
          zh: '请核对证号和人员',
          en: 'correct the number or the person',
        },
      ),
    ]
  if (owner && corrects !== true)
    return [
      say('certificate-exists', `执法证号${number}已经登记`, `the certificate ${number} is on record`, 'number', {
        zh: '更正或者延续的，予以注明',
        en: 'say that it corrects or extends the one on record',
      }),
    ]
  return []
}

const held = (officer: Officer, number: string): Finding[] =>
  officer.certificates.some((item) => item.number === number)
    ? []
    : [
        say('no-certificate', `该人员没有证号为${number}的执法证件`, `they hold no certificate ${number}`, 'number', {
          zh: '请核对证号',
          en: 'correct the number',
        }),
      ]
