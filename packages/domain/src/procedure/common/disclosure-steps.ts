import { publicContent } from '../../disclosure/public-content'
import { disclosurePeriod, type PublicKind, publishedSteps } from '../../disclosure/public-kind'
import type { PublicContent } from '../../disclosure/publication'
import { contentDigest } from '../../disclosure/publication-of'
import { step } from '../define'
import * as data from '../penalty-ordinary/data'
import * as guards from '../penalty-ordinary/guards'
import type { Attempt, Guard, Step } from '../types'

/** Of each kind: what the drafter writes, what the public content is made of, and the articles. */
const kinds = {
  penalty: {
    data: data.DisclosureDraft,
    cites: ['国办发〔2018〕118号', '行政处罚法 48.1'],
    hint: '公开内容由系统按清单取自案卷，违法事实一栏由承办人改写为可公开文本',
  },
  licence: {
    data: data.LicenceDraft,
    cites: ['国办发〔2018〕118号', '行政许可法 40'],
    hint: '公开内容由系统按清单取自案卷，申请材料和不予许可的理由不公开',
  },
  inspection: {
    data: data.InspectionDraft,
    cites: ['国办发〔2018〕118号', '政府信息公开条例 20'],
    hint: '公开内容由系统按清单取自案卷，检查结果由承办人改写为可公开文本',
  },
} as const

/** The content that the public would see, and its digest: computed, so that what is approved is what leaves. */
function complete(attempt: Attempt<unknown>): { content: PublicContent | undefined; digest: string } {
  const content = publicContent(attempt, attempt.data)
  const { correction } = attempt.data as { correction?: string }
  return { content, digest: contentDigest({ content, correction }) }
}

/** Only penalties are judged: whether a decision has a certain social influence (行政处罚法第四十八条第一款). */
const judgement = (disclosing: readonly string[]): Record<string, Step> => ({
  'disclosure-judgement': step({
    title: '公开与否判断',
    in: disclosing,
    after: ['decision'],
    repeatable: true,
    role: 'handler',
    data: data.DisclosureJudgement,
    stops: (judged: { disclose: boolean }) => (judged.disclose ? [] : ['disclosure.penalty']),
    cites: ['行政处罚法 48.1'],
    hint: '判断是否属于具有一定社会影响的决定，并说明理由',
  }),
})

/** 公开: judged where the law leaves it open, drafted, approved by the office, and taken back when the decision falls. */
export const disclosureSteps = (disclosing: readonly string[], kind: PublicKind = 'penalty'): Record<string, Step> => ({
  ...(kind === 'penalty' ? judgement(disclosing) : {}),
  'disclosure-draft': step({
    title: '起草公开文本',
    in: disclosing,
    after: publishedSteps(kind),
    repeatable: true,
    role: 'handler',
    data: kinds[kind].data,
    guards: [
      ...(kind === 'penalty' ? [guards.judgedPublic] : []),
      guards.correctionReasoned,
      guards.textClean,
    ] as unknown as readonly Guard<unknown>[],
    complete,
    cites: kinds[kind].cites,
    hint: kinds[kind].hint,
  }),
  'disclosure-approval': step({
    title: '办公室审核公开',
    in: disclosing,
    after: ['disclosure-draft'],
    repeatable: true,
    role: 'office',
    data: data.DisclosureApproval,
    guards: [guards.approvesTheDraft],
    stops: (approval: { verdict: string }) => (approval.verdict === 'approved' ? [disclosurePeriod(kind)] : []),
    cites: ['国办发〔2018〕118号'],
    hint: '经局办公室审核的文本方可公开',
  }),
  'disclosure-withdrawal': step({
    title: '撤回公开信息',
    in: disclosing,
    after: ['disclosure-approval'],
    repeatable: true,
    role: 'office',
    data: data.DisclosureWithdrawal,
    guards: [guards.isPublished],
    stops: ['disclosure.withdrawal'],
    cites: ['行政处罚法 48.2'],
    hint: '决定被变更、撤销、确认违法或无效的，三个工作日内撤回并公开说明理由',
  }),
})
