import { fileFormed } from '../common/archiving-step'
import * as guards from './guards'

/** 责令改正、转立案、检查结束、办结: what a check leads to, however it was made. */
export const correctionOrdered = {
  title: '责令改正',
  in: ['told'],
  repeatable: true,
  role: 'handler',
  officers: 'inspection.officers',
  guards: [guards.problemOnRecord],
  cites: ['行政处罚法 28.1'],
  hint: '发现违法行为的，责令改正或者限期改正',
} as const
export const turnedIntoCase = {
  title: '转立案',
  in: ['told'],
  role: 'handler',
  officers: 'inspection.officers',
  approvedBy: 'agency-head',
  cites: ['行政处罚法 54.2'],
  hint: '符合立案标准的，及时立案',
} as const
export const checkFinished = {
  title: '检查结束',
  in: ['told'],
  to: 'done',
  role: 'handler',
  guards: [guards.problemsSettled],
  cites: ['国办发〔2024〕54号'],
  hint: '问题已改正复查或者已转立案',
} as const
export const checkClosed = {
  title: '办结',
  in: ['done'],
  to: 'closed',
  role: 'handler',
  approvedBy: 'department-head',
  starts: [fileFormed],
  cites: ['国办发〔2024〕54号'],
  hint: '整理材料后办结',
} as const
