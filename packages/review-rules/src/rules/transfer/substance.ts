import { guardRule, question } from '../../rule'
import { inTransfer, unless } from '../shared'

const rules = '行政执法机关移送涉嫌犯罪案件的规定'

/** 当事人、事实、证据、法律、材料、处理结果 */
export const transferSubstanceRules = [
  // A suspect who is not known yet is transferred as well: no article asks for a number here.
  question({
    id: 'subject.crime-party-clear',
    title: '涉嫌犯罪的行为人已经查明，或者写明尚未查明',
    cites: [`${rules} 5.1`],
    ...inTransfer,
    arises: (c) => c.has('crime-team'),
    asks: '对照身份证明、登记信息和实际行为人，看单位犯罪与个人犯罪有无混淆',
    otherwise: unless('行为人不清', 'it is not clear who acted', '请补充核实', 'verify who acted'),
  }),
  question({
    id: 'facts.crime-verified',
    title: '涉嫌犯罪的主要事实已由专案组核实',
    cites: [`${rules} 5.1`],
    ...inTransfer,
    arises: (c) => c.has('crime-report'),
    asks: '看移送报告对行为、数额、后果的核实是否具体，与行政案件的证据是否一致',
    otherwise: unless('主要事实没有核实', 'the facts were not verified', '请专案组补充核实', 'verify them'),
  }),
  question({
    id: 'evidence.crime-kept-and-tested',
    title: '证据妥善保存，需要检验、鉴定的已由法定机构检验、鉴定',
    cites: [`${rules} 4`],
    ...inTransfer,
    arises: (c) => c.has('crime-report'),
    asks: '看证据和涉案物品的保管记录，易腐烂、变质的有无留取证据，检验、鉴定机构是否法定',
    otherwise: unless(
      '证据没有妥善保存',
      'evidence was not kept as it must be',
      '请补救并说明',
      'repair it and explain',
    ),
  }),
  question({
    id: 'law.crime-thresholds-checked',
    title: '已对照刑法条文和追诉标准判断是否涉嫌犯罪',
    cites: [`${rules} 3`],
    ...inTransfer,
    arises: (c) => c.has('crime-report'),
    asks: '看报告所引刑法条文、司法解释和追诉标准是否与核实的数额、情节、后果相符',
    otherwise: unless('适用刑法条文、追诉标准不当', 'the criminal law was misread', '请更正', 'correct it'),
  }),
  guardRule({
    id: 'documents.crime-papers-complete',
    title: '移送附有规定的材料',
    cites: [`${rules} 6`],
    ...inTransfer,
    arises: (c) => c.has('crime-transfer'),
    guard: 'crime.five-papers',
    steps: ['crime-transfer'],
    otherwise: unless('移送材料不全', 'papers are missing', '请补充移送', 'send what is missing'),
  }),
  guardRule({
    id: 'crime.crime-goods-complete',
    title: '立案后按清单移交全部涉案物品',
    cites: [`${rules} 12`],
    ...inTransfer,
    arises: (c) => c.has('evidence-handover'),
    guard: 'crime.goods-complete',
    steps: ['evidence-handover'],
    otherwise: unless('移交的物品少于清单', 'less was handed over than listed', '请补充移交', 'hand over the rest'),
  }),
  guardRule({
    id: 'crime.crime-return-fits',
    title: '退回处理的情形与公安机关是否立案一致',
    cites: [`${rules} 10`, '行政处罚法 27.1'],
    ...inTransfer,
    arises: (c) => c.has('transferred-back'),
    guard: 'crime.return-fits',
    steps: ['transferred-back'],
    otherwise: unless('退回情形与文书不符', 'the ground is not that of the paper', '请更正', 'correct it'),
  }),
  guardRule({
    id: 'discretion.crime-fine-set-off',
    title: '移送前给予的罚款已折抵罚金',
    cites: ['行政处罚法 35.2', `${rules} 11.3`],
    ...inTransfer,
    arises: (c) => c.has('criminal-judgment'),
    guard: 'crime.fine-set-off',
    steps: ['criminal-judgment'],
    otherwise: unless('罚款没有折抵罚金', 'the fine was not set off', '请向人民法院说明', 'tell the court'),
  }),
]
