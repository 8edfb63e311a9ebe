import type { PayloadTable } from '@zhifa/domain'
import { question, type RuleHead } from '../../rule'
import type { AnyCase, AppliesTo } from '../../view/cases'
import { enteredLate, entriesDated } from '../../view/confirmed'
import { foreignPrefix, numberedPapers, wrongYear } from '../../view/numbers'
import { unapproved } from '../../view/people'
import { cutShort, recordingDemanded, timedRecordings, unrecorded } from '../../view/recordings'
import { holdsThat, noneOf } from '../shapes'
import { enteredLateUnless, roleEachAct, unless, unread } from '../shared'

interface Kind<Name extends 'licence' | 'coercion', T extends PayloadTable> {
  readonly name: Name
  readonly title: string
  readonly head: { readonly inForce: RuleHead['inForce']; readonly appliesTo: AppliesTo<T> }
  /** Article that gives the power. */
  readonly power: string
  /** Article on approval by the head; how surely it is known. */
  readonly approval: { readonly cites: readonly string[]; readonly grade?: 'unverified' }
  /** Article on the remedies that a decision names. */
  readonly remedies: string
}

const opinion = '国办发〔2018〕118号'

/** What holds of every licence decision or coercive act, whatever its procedure: power, people, approval, recordings, papers. */
export function generalRules<const Name extends 'licence' | 'coercion', T extends PayloadTable>({
  name,
  title,
  head,
  power,
  approval,
  remedies,
}: Kind<Name, T>) {
  return [
    holdsThat({
      ...head,
      id: `powers.${name}-category-held`,
      title: `本机关具有${title}职权`,
      cites: [power],
      ...unread,
      fact: '执法主体是否具有该类执法权 agency.categories',
      is: (c) => c.agency?.categories.includes(c.procedure.power),
      otherwise: unless(
        '本机关的权力清单没有该类执法权',
        'the agency has no power of this kind',
        '请移送有权机关',
        'transfer the case to the body that has the power',
      ),
    }),
    noneOf({
      ...head,
      id: `powers.${name}-approved-by-the-head`,
      title: `${title}须经负责人批准的事项均由当日在任的负责人批准`,
      ...approval,
      arises: (c) => c.record.entries.some((entry) => c.procedure.steps[entry.step]!.approvedBy !== undefined),
      fact: '没有有权批准的办理记录序号 entries.approvedBy',
      faults: everyUnapproved,
      otherwise: unless(
        '有事项没有经有权的负责人批准',
        'an act was not approved by somebody who might',
        '请补办审批；无权批准的应当重新作出',
        'have it approved by the head, or do it again',
      ),
    }),
    noneOf({
      ...head,
      id: `officers.${name}-role-each-act`,
      title: `${title}的每项办理活动均由当日具有相应岗位的人员作出`,
      cites: [opinion],
      ...unread,
      ...roleEachAct,
    }),
    noneOf({
      ...head,
      id: `procedure.${name}-recorded`,
      title: `${title}在音像记录清单内的活动均有音像记录，或者有经批准的原因`,
      cites: [opinion, '国卫监督发〔2018〕54号'],
      grade: 'secondary',
      arises: recordingDemanded,
      fact: '缺少音像记录的办理记录序号 entries.recordings',
      faults: unrecorded,
      otherwise: unless(
        '应当音像记录的活动没有记录',
        'an act on the list was not recorded',
        '请登记音像记录，或者说明原因报批',
        'add the recording, or an approved reason',
      ),
    }),
    noneOf({
      ...head,
      id: `procedure.${name}-recorded-throughout`,
      title: `${title}的音像记录覆盖现场活动的开始和结束`,
      cites: [opinion],
      grade: 'secondary',
      arises: timedRecordings,
      fact: '记录不完整的活动序号 entries.recordings.start',
      faults: cutShort,
      otherwise: unless(
        '音像记录没有覆盖活动的全过程',
        'a recording starts late or ends early',
        '请说明中断、缺失的原因',
        'explain what is missing',
      ),
    }),
    noneOf({
      ...head,
      id: `documents.${name}-entered-in-time`,
      title: `${title}办理记录在规定的工作日内录入`,
      cites: [opinion],
      ...unread,
      arises: entriesDated,
      fact: '逾期录入的办理记录序号 entries.entered',
      faults: enteredLate,
      otherwise: enteredLateUnless,
    }),
    noneOf({
      ...head,
      id: `documents.${name}-number-of-the-agency`,
      title: `${title}文书文号使用本机关代字`,
      cites: ['卫生行政执法文书规范'],
      grade: 'secondary',
      arises: (c) => numberedPapers(c).length > 0,
      fact: '代字不符的办理记录序号 number',
      faults: foreignPrefix,
      otherwise: unless(
        '文号没有使用本机关代字',
        "a number does not begin with the agency's prefix",
        '请更正文号',
        'correct the number',
      ),
    }),
    noneOf({
      ...head,
      id: `documents.${name}-number-of-the-year`,
      title: `${title}文书文号的年份与作出日期一致`,
      cites: ['卫生行政执法文书规范'],
      grade: 'secondary',
      arises: (c) => numberedPapers(c).length > 0,
      fact: '年份不符的办理记录序号 number',
      faults: wrongYear,
      otherwise: unless(
        '文号年份与文书日期不符',
        'the year of a number is not that of the paper',
        '请更正文号',
        'correct the number',
      ),
    }),
    holdsThat({
      ...head,
      id: `documents.${name}-remedies-named`,
      title: `${title}决定可以写明复议机关和管辖法院`,
      cites: [remedies, '行政复议法 24', '行政诉讼法 46'],
      ...unread,
      fact: '复议机关为本级人民政府且有管辖法院 agency.government',
      is: (c) => c.agency && /人民政府$/.test(c.agency.government) && /法院$/.test(c.agency.court),
      otherwise: unless(
        '复议机关或者管辖法院填写不正确',
        'the body of reconsideration or the court is wrong',
        '请核对机关信息：复议机关为本级人民政府',
        "correct the agency's data",
      ),
    }),
    question({
      ...head,
      id: `officers.${name}-no-interest`,
      title: `${title}的办理人员与本案没有直接利害关系`,
      cites: [opinion],
      ...unread,
      asks: `看办理、审查、审核、批准${title}的人员与当事人、利害关系人之间有无亲属、经济往来等关系`,
      otherwise: unless(
        '有应当回避而未回避的人员',
        'somebody should have withdrawn',
        '请更换人员',
        'replace the person',
      ),
    }),
    question({
      ...head,
      id: `others.${name}-social-risk`,
      title: `${title}的社会影响和风险已经评估`,
      cites: [opinion],
      grade: 'secondary',
      asks: `看${title}是否涉及群体利益、舆情、稳定，是否需要预案`,
      otherwise: unless('社会风险没有评估', 'the social risk was not weighed', '请评估并制定预案', 'weigh it'),
    }),
    question({
      ...head,
      id: `others.${name}-secrets-kept`,
      title: `${title}案卷所涉国家秘密、商业秘密、个人隐私已按规定标注和保管`,
      cites: [opinion],
      ...unread,
      asks: `看${title}材料中有无商业秘密、健康信息等敏感内容，查阅权限是否受控`,
      otherwise: unless('秘密、隐私没有保护', 'secrets are not kept', '请标注并限制查阅', 'mark them and limit access'),
    }),
  ]
}

const everyUnapproved = (c: AnyCase) => unapproved(c)
