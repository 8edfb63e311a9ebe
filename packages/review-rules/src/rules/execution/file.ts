import { guardRule, question } from '../../rule'
import { execution } from '../../view/coercion'
import { holdsThat, noneOf } from '../shapes'
import { inExecution, unless, unread } from '../shared'

/** 文书、案卷、涉嫌犯罪 */
export const executionFileRules = [
  guardRule({
    id: 'documents.execution-papers',
    title: '申请法院强制执行的材料齐全，由负责人签名并加盖印章',
    cites: ['行政强制法 55'],
    ...inExecution,
    arises: (c) => c.has('court-application'),
    guard: 'execution.papers',
    steps: ['court-application'],
    otherwise: unless(
      '申请材料不齐，或者没有负责人签名盖章',
      'papers or the signature are missing',
      '请补齐材料',
      'complete the papers',
    ),
  }),
  holdsThat({
    id: 'documents.execution-demand-amount',
    title: '涉及金钱给付的催告书写明金额',
    cites: ['行政强制法 35'],
    ...inExecution,
    arises: (c) => c.has('demand') && execution.latest(c, 'takeover')?.data.amount !== 0,
    fact: '每份催告书是否写明金额 demand.amount',
    is: (c) => execution.all(c, 'demand').every(({ data }) => (data.amount ?? 0) > 0),
    otherwise: unless(
      '催告书没有写明给付金额',
      'the demand names no sum',
      '请重新制作催告书',
      'write the demand again',
    ),
  }),
  noneOf({
    id: 'documents.execution-file-complete',
    title: '结案的执行案卷有移入、催告和结果的文书',
    cites: ['辽宁省行政执法案卷立卷标准'],
    ...inExecution,
    inForce: { from: '2016-01-01' },
    ...unread,
    arises: (c) => c.has('closing'),
    fact: '案卷缺少的步骤 entries',
    faults: (c) => [
      ...(c.has('takeover') ? [] : ['takeover']),
      ...(c.has('court-application') && !c.has('demand') ? ['demand'] : []),
      ...(c.has('performed', 'ending') ? [] : ['performed']),
    ],
    otherwise: unless('案卷缺少应有的文书', 'the file lacks papers', '请补齐案卷', 'complete the file'),
  }),
  question({
    id: 'documents.execution-demand-term',
    title: '催告书载明履行期限、方式，期限合理',
    cites: ['行政强制法 35'],
    ...inExecution,
    arises: (c) => c.has('demand'),
    asks: '看催告书的期限、方式、账户是否明确',
    otherwise: unless('催告书内容不完整', 'the demand is incomplete', '请重新催告', 'demand anew'),
  }),
  question({
    id: 'crime.execution-evasion',
    title: '隐匿、转移财产逃避执行涉嫌犯罪的，已经移送',
    cites: ['行政执法机关移送涉嫌犯罪案件的规定'],
    ...inExecution,
    ...unread,
    asks: '看有无转移财产、虚假注销、暴力抗拒等情形',
    otherwise: unless('涉嫌犯罪没有移送', 'a crime is suspected', '请移送', 'transfer it'),
  }),
  question({
    id: 'crime.execution-original-case',
    title: '执行中发现原案涉嫌犯罪的，已经移送',
    cites: ['行政执法机关移送涉嫌犯罪案件的规定'],
    ...inExecution,
    ...unread,
    asks: '看执行中新发现的事实、数额是否达到追诉标准',
    otherwise: unless('涉嫌犯罪没有移送', 'a crime is suspected', '请移送', 'transfer it'),
  }),
  question({
    id: 'crime.execution-staff-clean',
    title: '执行人员没有截留款项、收受财物等涉嫌职务违法犯罪的情形',
    cites: ['行政执法机关移送涉嫌犯罪案件的规定'],
    ...inExecution,
    ...unread,
    arises: (c) => c.has('payment', 'agreement'),
    asks: '对照缴款票据、财政账户和协议看有无截留、坐支、违规减免',
    otherwise: unless('有职务违法线索', 'there are signs of misconduct', '请移送监察机关', 'pass it on'),
  }),
]
