import { publicPenalty } from '../../disclosure/public-penalty'
import { contentDigest } from '../../disclosure/publication-of'
import { step } from '../define'
import * as data from '../penalty-ordinary/data'
import * as guards from '../penalty-ordinary/guards'
import type { Attempt, Step } from '../types'

interface DraftText {
  facts: string
  publicUntil?: string | undefined
  correction?: string | undefined
}

/** The content that the public would see, and its digest: computed, so that what is approved is what leaves. */
function completeDraft({ record, state, data: text, agency, law }: Attempt<DraftText>) {
  const content = publicPenalty(record, state, text, agency, law)
  return { content, digest: contentDigest({ content, correction: text.correction }) }
}

/** 公开: judged, drafted, approved by the office, and taken back when the decision falls. */
export const disclosureSteps = (disclosing: readonly string[]): Record<string, Step> => ({
  'disclosure-judgement': step({
    title: '公开与否判断',
    in: disclosing,
    after: ['decision'],
    repeatable: true,
    role: 'handler',
    data: data.DisclosureJudgement,
    stops: (judgement: { disclose: boolean }) => (judgement.disclose ? [] : ['disclosure.penalty']),
    cites: ['行政处罚法 48.1'],
    hint: '判断是否属于具有一定社会影响的决定，并说明理由',
  }),
  'disclosure-draft': step({
    title: '起草公开文本',
    in: disclosing,
    after: ['decision'],
    repeatable: true,
    role: 'handler',
    data: data.DisclosureDraft,
    guards: [guards.judgedPublic, guards.correctionReasoned, guards.textClean],
    complete: completeDraft,
    cites: ['国办发〔2018〕118号', '行政处罚法 48.1'],
    hint: '公开内容由系统按清单取自案卷，违法事实一栏由承办人改写为可公开文本',
  }),
  'disclosure-approval': step({
    title: '办公室审核公开',
    in: disclosing,
    after: ['disclosure-draft'],
    repeatable: true,
    role: 'office',
    data: data.DisclosureApproval,
    guards: [guards.approvesTheDraft],
    stops: (approval: { verdict: string }) => (approval.verdict === 'approved' ? ['disclosure.penalty'] : []),
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
