import { gradeNote } from '../text'
import type { Appraisal, ItemResult } from './appraise'

const results: Readonly<Record<Appraisal['result'], string>> = {
  vetoed: '存在否决项，案卷不合格',
  open: '尚未结案或者尚有待答问题，未能评定',
  scored: '已评定',
}

const names = { met: '符合', 'not-met': '不符合', undetermined: '待定', 'not-arising': '不涉及' } as const

/** An appraisal in Chinese: the result, then every item that is not met or open, with the findings behind it. */
export function explainAppraisal(appraisal: Appraisal): string {
  const { scheme, items } = appraisal
  const count = (outcome: ItemResult['outcome']): number => items.filter((item) => item.outcome === outcome).length
  return [
    `评查标准：${scheme.title}${gradeNote(scheme.grade)}。`,
    `评查结论：${results[appraisal.result]}。得分${appraisal.score.toFixed(2)}，待答问题全部符合时最高${appraisal.atMost.toFixed(2)}。`,
    ...(appraisal.closed ? [] : ['本案尚未结案，以下只反映案卷目前的情况。']),
    `共${items.length}项：符合${count('met')}项，不符合${count('not-met')}项，待定${count('undetermined')}项，不涉及${count('not-arising')}项。`,
    ...items.filter(({ outcome }) => outcome === 'not-met' || outcome === 'undetermined').map(line),
  ].join('\n')
}

function line({ item, outcome, findings }: ItemResult): string {
  const why = findings.filter((finding) => finding.outcome !== 'met').map((finding) => finding.message.zh)
  const ask = outcome === 'undetermined' && item.asks !== undefined ? [`待答（${item.id}）：${item.asks}`] : []
  return `【${names[outcome]}】${item.group}·${item.title}（${item.veto ? '否决项' : `${item.points}分`}）：${[...why, ...ask].join('；') || '经人工判断不符合'}。`
}
