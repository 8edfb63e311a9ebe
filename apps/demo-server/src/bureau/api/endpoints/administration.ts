import { BureauChange, ChangeReason, mostChanges, Officer, PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import { verbNames } from '../../accounts'
import { DeskFinding } from '../../problems'
import { endpoint } from '../kit/endpoint'
import { keysOf } from '../shapes/keys'
import { after, limit, next } from '../shapes/page'

const Change = BureauChange.meta({ id: 'BureauChange', description: '一项变更 One change' })
const Person = Officer.meta({ id: 'Person', description: '一名人员 A person of the bureau' })
const Who = z.strictObject({ id: z.string(), name: z.string() })
const State = z.enum(['waiting', 'in-effect', 'returned', 'withdrawn']).meta({ id: 'AdministrationState' })
const digest = z.string().meta({ title: '所见内容的摘要' })

const actHead = {
  id: z.string(),
  state: State,
  reason: z.string(),
  proposedBy: Who,
  proposedOn: PlainDate,
  endedBy: Who.optional(),
  endedOn: PlainDate.optional(),
  opinion: z.string().optional(),
}

const ActRow = z
  .strictObject({ ...actHead, kinds: z.array(z.string()).readonly() })
  .meta({ id: 'AdministrationRow', description: '管理事项 An act of administration' })

const ActAnswer = z
  .strictObject({
    ...actHead,
    digest,
    changes: z.array(Change).readonly(),
    approvers: z.array(z.string()).readonly().meta({ description: '可以审批的人员 Who may approve it today' }),
    against: z
      .array(DeskFinding)
      .readonly()
      .meta({ description: '按今日核对，批准将被拒绝的理由 Why an approval would be refused today' }),
  })
  .meta({ id: 'AdministrationAct' })

const act = { 200: { zh: '管理事项 The act', content: z.strictObject({ act: ActAnswer }) } }

export const listAdministrationActs = endpoint({
  id: 'listAdministrationActs',
  method: 'get',
  path: '/api/administration/acts',
  tag: 'administration',
  zh: '管理事项，最新的在前，逐页',
  en: 'Acts of administration, the newest first, page by page',
  scope: 'administration:read',
  query: z.strictObject({ state: State.optional().meta({ title: '办理情况' }), after, limit }),
  answers: { 200: { zh: '一页事项 A page', content: z.strictObject({ acts: z.array(ActRow).readonly(), next }) } },
})

export const readAdministrationAct = endpoint({
  id: 'readAdministrationAct',
  method: 'get',
  path: '/api/administration/acts/:id',
  tag: 'administration',
  zh: '一件管理事项',
  en: 'One act of administration with its changes',
  scope: 'administration:read',
  answers: act,
})

export const proposeAdministrationAct = endpoint({
  id: 'proposeAdministrationAct',
  method: 'post',
  path: '/api/administration/acts',
  tag: 'administration',
  zh: '提出管理事项：人员、岗位、证件、机关、文号格式、法规等',
  en: 'Propose changes of people, roles, certificates, the bureau, its numbers or its law; in person',
  body: z.strictObject({
    changes: z.array(Change).min(1).max(mostChanges).meta({ title: '变更' }),
    reason: ChangeReason,
  }),
  answers: { 201: { zh: '已提出 Proposed', content: z.strictObject({ act: ActAnswer }) } },
})

export const approveAdministrationAct = endpoint({
  id: 'approveAdministrationAct',
  method: 'post',
  path: '/api/administration/acts/:id/approve',
  tag: 'administration',
  zh: '批准管理事项',
  en: 'Approve the changes that were seen; in person',
  body: z.strictObject({ digest }),
  answers: act,
})

export const returnAdministrationAct = endpoint({
  id: 'returnAdministrationAct',
  method: 'post',
  path: '/api/administration/acts/:id/return',
  tag: 'administration',
  zh: '退回管理事项并说明意见',
  en: 'Give the changes back with the reason; in person',
  body: z.strictObject({ digest, opinion: z.string().max(500).meta({ title: '退回意见' }) }),
  answers: act,
})

export const withdrawAdministrationAct = endpoint({
  id: 'withdrawAdministrationAct',
  method: 'post',
  path: '/api/administration/acts/:id/withdraw',
  tag: 'administration',
  zh: '撤回本人提出的管理事项',
  en: 'Take one’s own proposal back; in person',
  body: z.strictObject({}),
  answers: act,
})

export const listPeople = endpoint({
  id: 'listPeople',
  method: 'get',
  path: '/api/administration/people',
  tag: 'administration',
  zh: '人员名册，逐页',
  en: 'Everybody of the bureau, page by page',
  scope: 'administration:read',
  query: z.strictObject({ q: z.string().max(60).optional().meta({ title: '姓名、科室或者编号' }), after, limit }),
  answers: {
    200: { zh: '一页人员 A page', content: z.strictObject({ people: z.array(Person).readonly(), next }) },
  },
})

const AccountAnswer = z
  .strictObject({
    state: z.string(),
    by: z.string().optional(),
    reason: z.string().optional(),
    at: z.iso.datetime().optional(),
    expiresAt: z.iso.datetime().optional().meta({ description: '一次性激活码的截止时间 Until when the code opens it' }),
  })
  .meta({ id: 'Account', description: '登录账号，不含密码和激活码 The account, without any secret' })

export const readPerson = endpoint({
  id: 'readPerson',
  method: 'get',
  path: '/api/administration/people/:person',
  tag: 'administration',
  zh: '一名人员及其登录账号',
  en: 'One person and their account',
  scope: 'administration:read',
  answers: {
    200: { zh: '人员 The person', content: z.strictObject({ person: Person, account: AccountAnswer.optional() }) },
  },
})

export const actOnPersonAccount = endpoint({
  id: 'actOnAccount',
  method: 'post',
  path: '/api/administration/people/:person/account',
  tag: 'administration',
  zh: '开立、重置、关闭登录账号；激活码只在回答中给出一次',
  en: 'Open, reset or close an account; the code stands in the answer and nowhere else; in person',
  secret: true,
  body: z.strictObject({
    verb: keysOf(verbNames).meta({ title: '办理' }),
    reason: z.string().max(500).meta({ title: '依据和理由' }),
  }),
  answers: {
    201: {
      zh: '已办理 Done',
      content: z.strictObject({ code: z.string().optional().meta({ description: '一次性激活码 The code' }) }),
    },
  },
})
