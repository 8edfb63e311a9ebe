import type { Entry } from '@zhifa/domain'
import { defineRule } from '../../rule'
import type { PenaltyCase } from '../../view/cases'
import { enforcementActs, scarcest, uncertified, withoutRole } from '../../view/people'
import { ordinary, penalty, unless } from '../shared'

const acted = (c: PenaltyCase): boolean => enforcementActs(c).length > 0

/** Who was named to handle the case, by which entry: in the filing, in place of somebody recused, or by a handover. */
function named(c: PenaltyCase): readonly { readonly id: string | undefined; readonly seq: number }[] {
  return [
    ...c.all('filing').flatMap(({ seq, data }) => data.handlers.map((id) => ({ id, seq }))),
    ...c.all('recusal-decision').map(({ seq, data }) => ({ id: data.replacement, seq })),
    ...c.all('handover').map(({ seq, data }) => ({ id: data.to, seq })),
  ]
}

/** Acts of enforcement since the filing that nobody did who had been named by then. */
function strangers(c: PenaltyCase): readonly number[] {
  const handlers = named(c)
  const since = c.latest('filing')!.seq
  const handled = (entry: Entry): boolean =>
    entry.by.some(({ id }) => handlers.some((one) => one.id === id && one.seq < entry.seq))
  return enforcementActs(c)
    .filter(({ entry }) => entry.seq > since && !handled(entry))
    .map(({ entry }) => entry.seq)
}

export const officersActRules = [
  defineRule({
    id: 'officers.enough-at-each-act',
    title: '每项执法活动均有不少于法定人数的执法人员',
    cites: ['行政处罚法 42.1'],
    ...penalty,
    arises: acted,
    facts: { fewest: '最少到场人数 entries.by', needed: '法定最少人数 law.penalty.officers' },
    reads: (c) => c.keep(scarcest),
    holds: ({ fewest, needed }) => fewest >= needed,
    otherwise: unless(
      '有执法活动的执法人员少于法定人数',
      'an act was done by fewer officers than the law asks for',
      '该次取得的材料不得作为依据，请由两名以上执法人员重新办理',
      'repeat the act with enough officers',
    ),
    examples: {
      met: [
        { fewest: 2, needed: 2 },
        { fewest: 3, needed: 2 },
      ],
      notMet: [{ fewest: 1, needed: 2 }],
      undetermined: [{ fewest: 2 }],
    },
  }),
  defineRule({
    id: 'officers.certificate-each-act',
    title: '执法人员在每项执法活动当日均持有类别、区域相符的有效证件',
    cites: ['行政处罚法 42.1', '行政处罚法 55.1'],
    ...penalty,
    arises: acted,
    facts: { uncertified: '无有效证件的办理记录序号 entries' },
    reads: (c) => ({ uncertified: c.keep(uncertified) }),
    holds: ({ uncertified }) => uncertified.length === 0,
    otherwise: unless(
      '有执法活动的办理人员当日没有有效执法证件',
      'somebody acted without a valid certificate on that day',
      '请由持有效证件的人员重新办理并核对证件有效期、类别、区域',
      'repeat the act with certified officers',
    ),
    examples: { met: [{ uncertified: [] }], notMet: [{ uncertified: [3] }], undetermined: [{}] },
  }),
  defineRule({
    id: 'officers.certificate-number-kept',
    title: '执法记录载明每名执法人员的执法证号',
    cites: ['行政处罚法 55.1', '行政处罚法 47'],
    ...penalty,
    arises: acted,
    facts: { without: '未载明证号的办理记录序号 entries.by.certificate' },
    reads: (c) => ({
      without: enforcementActs(c)
        .filter(({ entry }) => entry.by.some((actor) => actor.certificate === undefined))
        .map(({ entry }) => entry.seq),
    }),
    holds: ({ without }) => without.length === 0,
    otherwise: unless(
      '记录没有载明执法人员的执法证号',
      'the record lacks the number of a certificate',
      '请核对人员名录并补记证号',
      'check the registry and record the number',
    ),
    examples: { met: [{ without: [] }], notMet: [{ without: [4, 5] }], undetermined: [{}] },
  }),
  defineRule({
    id: 'officers.role-each-act',
    title: '每项办理活动均由当日具有相应岗位的人员作出',
    cites: ['行政处罚法 42.1'],
    grade: 'unverified',
    ...ordinary,
    facts: { without: '岗位不符的办理记录序号 entries.by' },
    reads: (c) => ({ without: c.record.entries.length === 0 ? undefined : c.keep(withoutRole) }),
    holds: ({ without }) => without.length === 0,
    otherwise: unless(
      '有办理活动由不具有相应岗位的人员作出',
      'an act was done by somebody without the role for it',
      '请由相应岗位的人员重新办理',
      'let the right person do the act again',
    ),
    examples: { met: [{ without: [] }], notMet: [{ without: [9] }], undetermined: [{}] },
  }),
  defineRule({
    id: 'officers.handlers-act',
    title: '立案后的执法活动均有立案确定的承办人参加',
    cites: ['行政处罚法 54.2'],
    grade: 'unverified',
    ...ordinary,
    arises: (c) => c.has('filing'),
    facts: { strangers: '没有承办人参加的办理记录序号 entries.by' },
    reads: (c) => ({ strangers: c.keep(strangers) }),
    holds: ({ strangers }) => strangers.length === 0,
    otherwise: unless(
      '有执法活动没有承办人参加',
      'an act was done without any of the named handlers',
      '请说明人员变更并报批',
      'record the change of handlers and its approval',
    ),
    examples: { met: [{ strangers: [] }], notMet: [{ strangers: [8] }], undetermined: [{}] },
    revision: 2,
  }),
]
