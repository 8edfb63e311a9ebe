import type { FilledChecklist } from '../src/checklist/filled'
import { checklistDigest } from '../src/checklist/judge'
import type { Checklist, ChecklistVersion } from '../src/law/checklist'

const version: ChecklistVersion = {
  number: 1,
  from: '2019-01-01',
  publishedOn: '2018-12-20',
  cites: ['公共场所卫生管理条例实施细则'],
  grade: 'unverified',
  note: '演示机关自行设定',
  questions: [
    {
      id: 'towels',
      text: '毛巾等公共用品用具一客一换一消毒',
      cites: ['公共场所卫生管理条例实施细则 14'],
      problem: '毛巾未按规定消毒',
    },
    {
      id: 'records',
      text: '清洗、消毒有记录',
      cites: ['公共场所卫生管理条例实施细则 14'],
      problem: '清洗、消毒没有记录',
    },
    {
      id: 'chlorine',
      text: '消毒液有效氯浓度（演示限值）',
      cites: ['公共场所卫生管理条例实施细则 14'],
      problem: '消毒液有效氯浓度不足',
      critical: true,
      measure: { unit: 'mg/L', min: '250' },
    },
  ],
}

/** The demo bureau's checklist for one item, visibly fictional in its limit. */
export const sampleChecklist: Checklist = {
  id: 'towels-and-linen',
  title: '公共用品用具清洗消毒检查表（演示）',
  new: true,
  item: '公共用品用具清洗消毒',
  versions: [version],
}

/** The sample's answers: one thing is not in order. */
export const sampleFilled: FilledChecklist = {
  checklist: sampleChecklist.id,
  version: version.number,
  digest: checklistDigest(version),
  answers: [
    { question: 'towels', answer: 'no', evidence: ['现场照片1（演示）'] },
    { question: 'records', answer: 'yes' },
    { question: 'chlorine', answer: 'measured', value: '300' },
  ],
}
