import { question, since } from '../../rule'
import type { MeasureCase } from '../../view/cases'
import { imposed, isImposed } from '../../view/coercion'
import { noneOf } from '../shapes'
import { inMeasure, unless, unread } from '../shared'

/** What the decision lacks of its five items; what its schema enforces is not asked again. */
function lacking(c: MeasureCase): readonly string[] | undefined {
  const { data } = imposed(c)!
  if (!c.agency) return undefined
  return [
    ...(data.party.address.trim() === '' ? ['address'] : []),
    ...(data.reason.trim() === '' || data.basis.length === 0 ? ['reason-and-basis'] : []),
    ...(data.inventory.length === 0 ? ['inventory'] : []),
    ...(c.agency.government === '' || c.agency.court === '' ? ['remedies'] : []),
  ]
}

/** What the file of a measure that ended lacks. */
const missing = (c: MeasureCase): readonly string[] => [
  ...(c.has('approval', 'emergency-approval') ? [] : ['approval']),
  ...(isImposed(c) ? [] : ['imposition']),
  ...(c.has('release', 'disposal') ? [] : ['release']),
]

/** 文书、案卷、其他 */
export const measureFileRules = [
  noneOf({
    id: 'documents.measure-five-items',
    title: '查封、扣押决定书载明法定内容',
    cites: ['行政强制法 24.2'],
    ...inMeasure,
    arises: isImposed,
    fact: '决定书缺少的项目 imposition',
    faults: lacking,
    otherwise: unless(
      '决定书缺少法定内容',
      'the decision lacks something the law demands',
      '请补正决定书',
      'complete the decision',
    ),
  }),
  noneOf({
    id: 'documents.measure-inventory-told-apart',
    title: '清单所列财物各自可以辨认，没有重复列项',
    cites: ['行政强制法 24.1'],
    ...inMeasure,
    ...unread,
    arises: isImposed,
    fact: '无法区分的清单项目序号 imposition.inventory',
    faults: (c) =>
      imposed(c)!.data.inventory.flatMap(({ name, note }, i, all) =>
        all.findIndex((item) => item.name === name && item.note === note) < i ? [i + 1] : [],
      ),
    otherwise: unless(
      '清单中有名称、规格完全相同的项目',
      'the inventory lists the same thing twice',
      '请合并，或者注明规格、编号',
      'merge them, or add what tells them apart',
    ),
  }),
  noneOf({
    id: 'documents.measure-file-complete',
    title: '结案的强制措施案卷从批准到解除、处理的文书齐全',
    cites: ['辽宁省行政执法案卷立卷标准'],
    ...inMeasure,
    inForce: since('辽宁省行政执法案卷立卷标准', 'trial'),
    ...unread,
    arises: (c) => c.has('closing') && !c.has('not-imposed'),
    fact: '案卷缺少的步骤 entries',
    faults: missing,
    otherwise: unless('案卷缺少应有的文书', 'the file lacks papers', '请补齐案卷', 'complete the file'),
  }),
  question({
    id: 'documents.measure-inventory-in-two',
    title: '清单一式二份，由当事人和本机关分别保存',
    cites: ['行政强制法 24.3'],
    ...inMeasure,
    arises: isImposed,
    asks: '看案卷中的清单有无当事人签收，份数是否相符',
    otherwise: unless('清单没有交给当事人', 'the party has no copy', '请补交', 'hand it over'),
  }),
  question({
    id: 'documents.measure-scene-record',
    title: '现场笔录记明实施经过，与决定书、清单、音像记录相互一致',
    cites: ['行政强制法 18(7)'],
    ...inMeasure,
    arises: isImposed,
    asks: '对照笔录、决定书、清单、音像看时间、地点、数量、在场人员是否一致',
    otherwise: unless('记录相互矛盾', 'the records contradict each other', '请如实说明', 'explain it truthfully'),
  }),
  question({
    id: 'crime.measure-suspicion-checked',
    title: '已判断违法行为是否涉嫌犯罪',
    cites: ['行政强制法 21'],
    ...inMeasure,
    ...unread,
    asks: '看违法数额、危害后果是否接近追诉标准，是否已经或者应当移送',
    otherwise: unless('涉嫌犯罪没有移送', 'a crime is suspected', '请移送', 'transfer it'),
  }),
  question({
    id: 'crime.measure-goods-transferred',
    title: '移送司法机关的，查封、扣押的财物一并移送并书面告知当事人',
    cites: ['行政强制法 21'],
    ...inMeasure,
    ...unread,
    arises: (c) => c.latest('disposal')?.data.way === 'transferred',
    asks: '看移送清单、交接记录和书面告知',
    otherwise: unless('财物移送不完整', 'the goods were not handed on in full', '请补充移送', 'complete it'),
  }),
  question({
    id: 'crime.measure-obstruction',
    title: '阻碍执法、转移隐匿被查封财物涉嫌违法犯罪的，已经移送公安机关',
    cites: ['行政执法机关移送涉嫌犯罪案件的规定'],
    ...inMeasure,
    ...unread,
    arises: isImposed,
    asks: '看现场有无阻碍执法，封存期间有无撕毁封条、转移隐匿财物',
    otherwise: unless('有阻碍执法没有移送', 'an obstruction was not passed on', '请移送', 'transfer it'),
  }),
  question({
    id: 'others.measure-kept-safely',
    title: '查封、扣押的财物妥善保管，没有使用、损毁，费用由本机关承担',
    cites: ['行政强制法 26'],
    ...inMeasure,
    ...unread,
    arises: isImposed,
    asks: '看保管场所、保管人、封条、出入库记录；委托保管的看委托和费用承担',
    otherwise: unless('保管不当', 'the goods are not kept safely', '请改正；造成损失的依法赔偿', 'put it right'),
  }),
]
