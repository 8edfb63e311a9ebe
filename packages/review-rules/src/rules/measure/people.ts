import { defineRule, question } from '../../rule'
import { imposed, isImposed } from '../../view/coercion'
import { numbered, sameParty } from '../../view/party'
import { enforcementActs, scarcest, uncertified } from '../../view/people'
import { holdsThat, noneOf } from '../shapes'
import { anyCoercion, inMeasure, unless, unread } from '../shared'

const acted = (c: Parameters<typeof enforcementActs>[0]): boolean => enforcementActs(c).length > 0

/** 主体、人员、职权 */
export const measurePeopleRules = [
  holdsThat({
    id: 'subject.coercion-not-entrusted',
    title: '行政强制由法定机关或者法律授权的组织实施，没有委托',
    cites: ['行政强制法 17.1'],
    ...anyCoercion,
    ...unread,
    fact: '执法主体是否为法定或者授权 agency.kind',
    is: (c) => c.agency && c.agency.kind !== 'entrusted',
    otherwise: unless(
      '以受委托组织的名义实施行政强制；行政强制措施权不得委托',
      'coercion in the name of an entrusted organisation: the power may not be entrusted',
      '请立即停止，由有权机关实施',
      'stop; the body that has the power must act',
    ),
  }),
  holdsThat({
    id: 'subject.measure-party-identified',
    title: '被采取强制措施的当事人身份已由代码或者证件号码确定',
    cites: ['行政强制法 24.2(1)'],
    ...inMeasure,
    fact: '当事人证件或代码 imposition.party',
    is: (c) => numbered(imposed(c)?.data.party ?? c.latest('approval')?.data.party),
    otherwise: unless(
      '当事人没有统一社会信用代码或者身份证件号码',
      'the party carries neither a credit code nor an identity number',
      '请核实并补充当事人身份证明',
      'verify who the party is and add the number',
    ),
  }),
  holdsThat({
    id: 'subject.measure-party-as-approved',
    title: '被采取强制措施的当事人就是批准时的当事人',
    cites: ['行政强制法 18(1)'],
    ...inMeasure,
    arises: (c) => c.has('imposition'),
    fact: '批准与实施的当事人是否同一 approval.party',
    is: (c) => sameParty(c.latest('approval')?.data.party, c.latest('imposition')!.data.party),
    otherwise: unless(
      '实施对象不是批准的当事人',
      'the measure was taken against somebody else than was approved',
      '请立即解除，重新报批',
      'release it and ask for approval again',
    ),
  }),
  question({
    id: 'subject.measure-party-owns',
    title: '查封、扣押的场所、设施、财物属于当事人或者由其控制',
    cites: ['行政强制法 23.1'],
    ...inMeasure,
    ...unread,
    arises: isImposed,
    asks: '看权属凭证、租赁合同、现场控制情况；有第三人主张权利的看如何核实',
    otherwise: unless('涉及第三人财物', "a third person's property was taken", '请核实并解除', 'check and release it'),
  }),
  defineRule({
    id: 'officers.measure-enough-at-each-act',
    title: '每项强制活动均由不少于法定人数的执法人员实施',
    cites: ['行政强制法 18(2)'],
    ...inMeasure,
    arises: acted,
    facts: { fewest: '最少到场人数 entries.by', needed: '法定最少人数 law.coercion.officers' },
    reads: (c) => c.keep(scarcest),
    holds: ({ fewest, needed }) => fewest >= needed,
    otherwise: unless(
      '有强制活动的执法人员少于法定人数',
      'an act was done by fewer officers than the law asks for',
      '请由两名以上执法人员重新办理，或者解除',
      'repeat the act with enough officers, or release',
    ),
    examples: {
      met: [{ fewest: 2, needed: 2 }],
      notMet: [{ fewest: 1, needed: 2 }],
      undetermined: [{ fewest: 2 }],
    },
  }),
  noneOf({
    id: 'officers.measure-certified',
    title: '实施强制的执法人员当日持有类别、区域相符的有效证件',
    cites: ['行政强制法 17.3', '行政强制法 18(3)'],
    ...inMeasure,
    ...unread,
    arises: acted,
    fact: '无有效证件的办理记录序号 entries.by',
    faults: uncertified,
    otherwise: unless(
      '有强制活动的办理人员当日没有有效执法证件',
      'somebody acted without a valid certificate on that day',
      '请由持有效证件的人员重新办理，或者解除',
      'repeat the act with certified officers, or release',
    ),
  }),
  noneOf({
    id: 'officers.measure-certificate-number-kept',
    title: '强制活动的记录载明每名执法人员的执法证号',
    cites: ['行政强制法 18(3)', '行政强制法 18(7)'],
    ...inMeasure,
    arises: acted,
    fact: '未载明证号的办理记录序号 entries.by.certificate',
    faults: (c) =>
      enforcementActs(c)
        .filter(({ entry }) => entry.by.some((actor) => actor.certificate === undefined))
        .map(({ entry }) => entry.seq),
    otherwise: unless(
      '记录没有载明执法人员的执法证号',
      'the record lacks the number of a certificate',
      '请核对人员名录并补记证号',
      'check the registry and record the number',
    ),
  }),
  question({
    id: 'powers.measure-related-object',
    title: '查封、扣押限于涉案的场所、设施、财物，没有查封、扣押与违法行为无关的财物',
    cites: ['行政强制法 23.1'],
    ...inMeasure,
    ...unread,
    arises: isImposed,
    asks: '对照清单逐项看与违法行为有无关联，有无超出批准的范围',
    otherwise: unless(
      '查封、扣押了与违法行为无关的财物',
      'property that has nothing to do with the case was taken',
      '请立即解除并退还',
      'release it and give it back',
    ),
  }),
  question({
    id: 'powers.measure-daily-needs',
    title: '没有查封、扣押公民个人及其所扶养家属的生活必需品',
    cites: ['行政强制法 23.1'],
    ...inMeasure,
    ...unread,
    arises: isImposed,
    asks: '对照清单看有无生活必需品',
    otherwise: unless('查封、扣押了生活必需品', 'daily necessities were taken', '请立即解除并退还', 'give them back'),
  }),
  question({
    id: 'powers.measure-not-taken-twice',
    title: '没有重复查封已被其他国家机关依法查封的场所、设施、财物',
    cites: ['行政强制法 23.2'],
    ...inMeasure,
    ...unread,
    arises: isImposed,
    asks: '看现场有无其他机关的封条、公告，登记机关有无查封登记',
    otherwise: unless('重复查封', 'it had been sealed by another body', '请解除', 'release it'),
  }),
]
