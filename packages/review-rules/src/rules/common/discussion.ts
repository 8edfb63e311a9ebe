import type { PayloadsOf, PayloadTable } from '@zhifa/domain'
import { guardRule, type RuleHead } from '../../rule'
import type { CaseView } from '../../view/case-view'
import type { AppliesTo } from '../../view/cases'
import { unless } from '../shared'

type DiscussedPayloads = Pick<PayloadsOf<'penalty.ordinary'>, 'collective-discussion'>
type DiscussedCase = CaseView<DiscussedPayloads>

interface Discussed<Prefix extends string, T extends PayloadTable> {
  /** Goes into the ids, as in the rules of the review. */
  readonly prefix: Prefix
  readonly title: string
  readonly head: Pick<RuleHead, 'inForce' | 'cites' | 'grade'> & { readonly appliesTo: AppliesTo<T> }
}

/** The rules on 负责人集体讨论: who discusses, whether enough of them came, and that the view of each is on record. */
export function discussionRules<
  const Prefix extends '' | 'licence-' | 'coercion-',
  T extends DiscussedPayloads & PayloadTable,
>({ prefix, title, head }: Discussed<Prefix, T>) {
  return [
    guardRule({
      ...head,
      id: `officers.${prefix}discussed-by-those-in-charge`,
      title: `${title}集体讨论由当日在任的机关负责人进行`,
      arises: (c: DiscussedCase) => c.has('collective-discussion'),
      guard: 'discussion.members-in-charge',
      steps: ['collective-discussion'],
      each: true,
      otherwise: unless(
        '参加集体讨论的人员中有人不是机关负责人',
        'somebody took part in the discussion who is not in charge',
        '请由机关负责人重新讨论，其他人员只能列席',
        'let those in charge discuss it again; others only attend',
      ),
    }),
    guardRule({
      ...head,
      id: `procedure.${prefix}discussion-quorum`,
      title: `${title}集体讨论的出席、缺席情况均有记录，人数符合规定`,
      grade: 'unverified',
      arises: (c: DiscussedCase) => c.has('collective-discussion'),
      guard: 'discussion.quorum',
      steps: ['collective-discussion'],
      each: true,
      otherwise: unless(
        '集体讨论的出席情况没有记全或者人数不足',
        'who came to the discussion is not on record, or too few came',
        '请补记每位负责人的出席、缺席情况；人数不足的重新讨论',
        'record each of those in charge, or discuss it again',
      ),
    }),
    guardRule({
      ...head,
      id: `documents.${prefix}discussion-views-recorded`,
      title: `${title}集体讨论中每位负责人的意见均有记录`,
      grade: 'unverified',
      arises: (c: DiscussedCase) => c.has('collective-discussion'),
      guard: 'discussion.views-recorded',
      steps: ['collective-discussion'],
      each: true,
      otherwise: unless(
        '有参加讨论的负责人的意见没有记录',
        'the view of somebody who took part is not on record',
        '请逐人记录意见，并由其本人确认',
        'record what each of them said, confirmed by them',
      ),
    }),
  ]
}
