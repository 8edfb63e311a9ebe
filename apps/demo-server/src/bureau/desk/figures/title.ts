import { type InspectionGround, inspectionGroundNames, procedures } from '@zhifa/domain'
import type { Bureau } from '../../bureau'
import type { FigureOfTime } from '../../cases'
import {
  deadlineParts,
  filingParts,
  groundParts,
  questionOf,
  questionParts,
  recordingParts,
  reviewParts,
  ruleTitle,
  stageTitle,
  uploadParts,
} from './names'

/** What a figure is, in words: 期限 已超期、办理事项 立案. */
export function figureTitle({ asked, cap }: FigureOfTime, procedure: string, { law, registry }: Bureau): string {
  switch (asked.of) {
    case 'returned':
      return '确认、审批环节退回'
    case 'person':
      return `${registry.officers.get(asked.person)?.name ?? asked.person}办理的事项`
    case 'cap':
      return `${cap?.title ?? '检查频次'}：当年检查${asked.times}次的企业`
    default: {
      const { kind, sort, outcomes } = asked
      const step = [...procedures.values()].find(
        ({ id, steps }) => (procedure === '' || id === procedure) && steps[sort],
      )
      const of: Readonly<Record<string, string>> = {
        case: sort === 'finished' ? '办结案件' : '新办案件',
        review: `法制审核 ${reviewParts[sort]?.[0] ?? ''}`,
        deadline: sort === '' ? '期限' : ruleTitle(law, sort),
        filing: `重大处罚备案 ${filingParts[sort]?.[0] ?? ''}`,
        ground: inspectionGroundNames[sort as InspectionGround] ?? '检查的依据',
        question: `检查表 ${questionOf(law, sort).text}`,
        days: stageTitle(step?.id ?? procedure, sort),
      }
      const outcome = { ...deadlineParts, ...recordingParts, ...uploadParts, ...questionParts, ...groundParts }
      const named = outcomes.map((one) => outcome[one]?.[0] ?? '').join('、')
      return [of[kind] ?? [kindNames[kind], step?.steps[sort]?.title].join(' '), named].join(' ').trim()
    }
  }
}

const kindNames: Readonly<Record<string, string>> = {
  step: '办理事项',
  recording: '音像记录',
  'late-entry': '逾期录入',
  'late-upload': '音像逾期归档',
  table: '年报事项',
  confirmation: '确认方式',
  transfer: '涉嫌犯罪移送',
  visit: '现场检查',
}
