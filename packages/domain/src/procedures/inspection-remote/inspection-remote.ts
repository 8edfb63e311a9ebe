import { defineProcedure } from '../../case/table/define'
import { inspectionRemotePayloads, type RemoteNotice, type RemoteResult } from '../../payloads/inspection-remote'
import { archivingStep } from '../common/archiving-step'
import { inspectionDisclosureSteps } from '../common/disclosure-steps'
import * as shared from '../common/guards'
import { itemsListed } from '../common/listed'
import { recusalSteps, workSteps } from '../common/people-steps'
import * as caps from '../inspection/cap'
import * as ending from '../inspection/ending'
import { enterpriseSaid } from '../inspection/enterprise'
import * as exemption from '../inspection/exemption'
import * as inspected from '../inspection/guards'
import * as remote from './guards'
import * as sources from './sources'

/** 非现场检查: made from records of registered devices and systems; nobody is visited, and this approval sends nobody. */
export const inspectionRemote = defineProcedure({
  id: 'inspection.remote',
  title: '非现场检查',
  category: 'inspection',
  payloads: inspectionRemotePayloads,
  initial: 'start',
  phases: {
    start: '待审批',
    approved: '已审批',
    inspected: '已核查',
    told: '已告知结果',
    done: '检查结束',
    closed: '已办结',
    archived: '已归档',
  },
  final: ['archived'],
  steps: {
    approval: {
      title: '非现场检查审批',
      in: ['start'],
      to: 'approved',
      role: 'handler',
      officers: 'inspection.officers',
      approvedBy: 'agency-head',
      guards: [
        itemsListed,
        enterpriseSaid,
        caps.withinYearlyCap,
        exemption.exemptionPublished,
        exemption.exemptionProved,
        sources.sourcesRegistered,
      ],
      cites: ['国办发〔2024〕54号'],
      hint: '写明从哪些设备、系统调取哪一期间的记录，以及不到现场即可查明的理由',
    },
    'not-approved': {
      title: '不予检查',
      in: ['approved'],
      to: 'done',
      role: 'handler',
      approvedBy: 'agency-head',
      cites: ['国办发〔2024〕54号'],
      hint: '条件变化不再检查的',
    },
    'remote-record': {
      title: '非现场核查',
      in: ['approved', 'inspected'],
      to: 'inspected',
      repeatable: true,
      role: 'handler',
      officers: 'inspection.officers',
      guards: [caps.withinCapAtRecord, sources.withinApproval, sources.sourcesFit, remote.recordsReviewed],
      cites: ['行政处罚法 41.1', '行政处罚法 41.2'],
      hint: '调取记录，逐条审核，问题以审核符合要求的记录认定',
    },
    'remote-notice': {
      title: '告知核查情况',
      in: ['inspected'],
      repeatable: true,
      role: 'handler',
      officers: 'inspection.officers',
      guards: shared.serviceOfPaper<RemoteNotice>((told) => told.service),
      cites: ['行政处罚法 41.3'],
      hint: '告知发现的情况、查询记录的途径和陈述、申辩的截止日期',
    },
    'remote-answer': {
      title: '听取陈述、申辩',
      in: ['inspected'],
      after: ['remote-notice'],
      repeatable: true,
      role: 'handler',
      guards: [remote.droppedWasFound],
      cites: ['行政处罚法 41.3', '行政处罚法 45.1'],
      hint: '如实记录并核实；采纳的，写明不再认定的问题',
    },
    'to-visit': {
      title: '转为现场检查',
      in: ['approved', 'inspected'],
      to: 'done',
      role: 'handler',
      guards: [remote.visitApproved],
      cites: ['国办发〔2024〕54号'],
      hint: '记录不能查明的，另行报批现场检查，登记其编号',
    },
    result: {
      title: '结果告知',
      in: ['inspected'],
      to: 'told',
      role: 'handler',
      officers: 'inspection.officers',
      guards: [
        shared.recusalAnswered,
        inspected.resultFits,
        remote.partyHeard,
        ...shared.serviceOfPaper<RemoteResult>((result) => result.service),
      ],
      starts: [{ period: 'disclosure.enforcement-result' }],
      cites: ['国办发〔2024〕54号'],
      hint: '告知检查结果并送达',
    },
    'correction-order': ending.correctionOrdered,
    'remote-recheck': {
      title: '远程复查',
      in: ['told'],
      after: ['correction-order'],
      repeatable: true,
      role: 'handler',
      officers: 'inspection.officers',
      guards: [inspected.recheckOwed, sources.sourcesFit, remote.recheckShown],
      cites: ['行政处罚法 28.1'],
      hint: '改正期限届满后以记录复查；需要到现场的，另行报批',
    },
    'turn-into-case': ending.turnedIntoCase,
    finish: ending.checkFinished,
    closing: ending.checkClosed,
    ...recusalSteps(['approved', 'inspected', 'told', 'done']),
    ...workSteps(['approved', 'inspected', 'told', 'done', 'closed']),
    ...archivingStep,
    ...inspectionDisclosureSteps(['told', 'done', 'closed', 'archived']),
  },
})
