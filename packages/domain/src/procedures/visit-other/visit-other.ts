import { defineProcedure } from '../../case/table/define'
import { visitOtherPayloads } from '../../payloads/visit-other'
import { archivingStep, fileFormed } from '../common/archiving-step'
import { workSteps } from '../common/people-steps'
import * as guards from './guards'

const cites = ['国办发〔2024〕54号']

/**
 * 不属于检查的入企活动: somebody goes to an enterprise and does not check it. It is recorded as what it is, counts towards no cap, and
 * gives neither evidence nor an order: what is noticed becomes a check by an approval of its own, or stays what it was.
 */
export const visitOther = defineProcedure({
  id: 'visit.other',
  title: '入企活动（非检查）',
  category: 'other',
  power: 'inspection',
  initial: 'start',
  phases: {
    start: '待审批',
    approved: '已审批',
    visited: '已前往',
    closed: '已办结',
    archived: '已归档',
  },
  final: ['archived'],
  payloads: visitOtherPayloads,
  steps: {
    'visit-approval': {
      title: '入企活动审批',
      in: ['start'],
      to: 'approved',
      role: 'handler',
      approvedBy: 'department-head',
      guards: [guards.caseServed, guards.againReasoned],
      cites,
      hint: '写明事由和内容；需要查看是否守法的，按检查报批',
    },
    'visit-cancelled': {
      title: '取消活动',
      in: ['approved'],
      to: 'closed',
      role: 'handler',
      starts: [fileFormed],
      cites,
      hint: '不再前往的',
    },
    'visit-record': {
      title: '入企活动记录',
      in: ['approved'],
      to: 'visited',
      role: 'handler',
      guards: [guards.noChecklist, guards.nothingOrdered],
      cites,
      hint: '如实记录；不填写检查表，不责令改正，发现的线索另行处理',
    },
    'turn-into-check': {
      title: '线索转为检查',
      in: ['visited'],
      repeatable: true,
      role: 'handler',
      guards: [guards.turnedByApproval],
      cites,
      hint: '发现线索需要检查的，按检查种类另行报批，登记其编号；证据在检查中重新收集',
    },
    'lead-dropped': {
      title: '线索不检查',
      in: ['visited'],
      role: 'handler',
      approvedBy: 'department-head',
      cites,
      hint: '线索不需要检查的，说明理由报批',
    },
    closing: {
      title: '办结',
      in: ['visited'],
      to: 'closed',
      role: 'handler',
      approvedBy: 'department-head',
      guards: [guards.leadsSettled],
      starts: [fileFormed],
      cites,
      hint: '整理材料后办结',
    },
    ...workSteps(['approved', 'visited', 'closed']),
    ...archivingStep,
  },
})
