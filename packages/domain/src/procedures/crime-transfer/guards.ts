import { latest } from '../../case/record/state'
import { type Answer, guard } from '../../case/table/guard'
import { type CrimeTransfer, transferPaperNames } from '../../payloads/crime-transfer'
import { approvesAsHead, type PrincipalHead } from '../../people/principal'
import { validCertificate } from '../../people/registry'

/** 专案组由两名以上行政执法人员组成 */
export const teamOfTwo = guard<{ members: readonly string[] }, CrimeTransfer>(
  {
    id: 'crime.team-of-two',
    title: '专案组由规定人数以上的行政执法人员组成',
    cites: ['行政执法机关移送涉嫌犯罪案件的规定 5.1'],
  },
  ({ data, law, act, registry, agency }): Answer => {
    const needed = law.parameter('penalty.crime-transfer-officers', act.on)
    // Whatever kind of enforcement the certificate is for: the regulation asks for 行政执法人员, and names no kind.
    const certified = [...new Set(data.members)].filter((id) => {
      const officer = registry.officers.get(id)
      return officer?.certificates.some(({ categories }) =>
        categories.some((category) => validCertificate(officer, category, agency.area, act.on)),
      )
    })
    const holds = typeof needed?.value === 'number' ? certified.length >= needed.value : undefined
    return {
      holds,
      read: { certified: certified.length, needed: needed?.value ?? null },
      message: holds
        ? { zh: '人数符合', en: 'enough officers' }
        : holds === false
          ? {
              zh: `专案组有效持证人员${certified.length}名，应不少于${needed?.value}名`,
              en: `${certified.length} certified members, ${needed?.value} are needed`,
            }
          : { zh: '法规数据没有专案组最少人数', en: 'the law book has no number' },
      cure: { zh: '请指定持有有效执法证件的人员', en: 'appoint officers with a valid certificate' },
      grade: needed?.grade,
    }
  },
)

/** 移送报告由专案组提出 */
export const byTeam = guard<unknown, CrimeTransfer>(
  { id: 'crime.by-team', title: '移送报告由专案组提出', cites: ['行政执法机关移送涉嫌犯罪案件的规定 5.1'] },
  ({ state, act, law }): Answer => {
    const members = latest(state, 'crime-team')?.data.members ?? []
    const needed = law.parameter('penalty.crime-transfer-officers', act.on)
    const strangers = act.by.filter((id) => !members.some((member) => member === id))
    const holds =
      typeof needed?.value === 'number' ? strangers.length === 0 && act.by.length >= needed.value : undefined
    return {
      holds,
      read: { members, strangers, by: act.by.length, needed: needed?.value ?? null },
      message: holds
        ? { zh: '由专案组提出', en: 'made by the team' }
        : strangers.length > 0
          ? { zh: '提出报告的人员不是专案组成员', en: 'somebody is not of the team' }
          : { zh: '提出报告的专案组成员人数不足', en: 'too few of the team' },
      cure: { zh: '请由专案组成员共同提出报告', en: 'let the members of the team report together' },
      grade: needed?.grade,
    }
  },
)

/** 由正职负责人或者主持工作的负责人审批: a deputy approves only while presiding. */
export const byPrincipal = guard<{ head: PrincipalHead }, CrimeTransfer>(
  {
    id: 'crime.by-the-principal',
    title: '由正职负责人或者主持工作的负责人审批',
    cites: ['行政执法机关移送涉嫌犯罪案件的规定 5.1'],
  },
  ({ data, act, registry }) => {
    const approver = act.approvedBy === undefined ? undefined : registry.officers.get(act.approvedBy)
    const post = approver?.post
    const holds = approvesAsHead(approver, data.head)
    return {
      holds,
      read: { head: data.head, post: post ?? null },
      message: holds
        ? { zh: '由正职或者主持工作的负责人审批', en: 'approved by the principal head or whoever presides' }
        : holds === false
          ? { zh: `审批人职务为${post}，不是正职负责人`, en: 'the approver is a deputy, not the principal head' }
          : { zh: '没有登记审批人的职务', en: 'the post of the approver is not known' },
      cure: {
        zh: '请报正职负责人审批；副职主持工作的，按主持工作的负责人登记',
        en: 'let the principal head approve; of a deputy who presides say so',
      },
    }
  },
)

/** 向同级公安机关移送 */
export const sameLevel = guard<{ sameLevel: boolean }, CrimeTransfer>(
  { id: 'crime.same-level', title: '向同级公安机关移送', cites: ['行政执法机关移送涉嫌犯罪案件的规定 5.2'] },
  ({ data }) => ({
    holds: data.sameLevel,
    read: { sameLevel: data.sameLevel },
    message: data.sameLevel
      ? { zh: '向同级公安机关移送', en: 'to the police of the same level' }
      : { zh: '接收机关不是同级公安机关', en: 'not the police of the same level' },
    cure: {
      zh: '请向同级公安机关移送；不属于其管辖的，由其转送',
      en: 'transfer to the police of the same level, who pass it on',
    },
  }),
)

/** What no transfer can lack; of the other three a case may have none, and then says why. */
const always = ['letter', 'report'] as const
const papers = Object.keys(transferPaperNames) as (keyof typeof transferPaperNames)[]

/** 五项移送材料 */
export const fivePapers = guard<
  {
    papers: readonly { paper: string }[]
    absent: readonly { paper: string }[]
    goods: readonly unknown[]
  },
  CrimeTransfer
>(
  { id: 'crime.five-papers', title: '附有规定的移送材料', cites: ['行政执法机关移送涉嫌犯罪案件的规定 6'] },
  ({ data }) => {
    const listed = data.goods.length > 0
    const has = (list: readonly { paper: string }[], paper: string) => list.some((one) => one.paper === paper)
    const missing = papers.filter(
      (paper) => !has(data.papers, paper) && (always.some((one) => one === paper) || !has(data.absent, paper)),
    )
    const both = papers.filter((paper) => has(data.papers, paper) && has(data.absent, paper))
    // A list of goods without goods, or goods that no list names, is no 涉案物品清单.
    if (listed !== has(data.papers, 'goods') && !both.includes('goods') && !missing.includes('goods'))
      both.push('goods')
    const named = (list: readonly (keyof typeof transferPaperNames)[]) =>
      list.map((paper) => transferPaperNames[paper]).join('、')
    return {
      holds: missing.length === 0 && both.length === 0,
      read: { missing, both },
      message:
        missing.length > 0
          ? { zh: `缺少${named(missing)}`, en: `missing: ${missing.join(', ')}` }
          : both.length > 0
            ? { zh: `${named(both)}与登记的内容不一致`, en: `not as the record has it: ${both.join(', ')}` }
            : { zh: '材料齐全', en: 'complete' },
      cure: {
        zh: '请补齐材料；没有涉案物品、没有检验鉴定或者没有其他材料的，写明原因。移送书和调查报告不可缺少',
        en: 'attach them; where there are no goods, tests or other papers say why; letter and report are never absent',
      },
    }
  },
)

/** 退回情形与公安机关是否立案一致 */
export const groundFits = guard<{ ground: string }, CrimeTransfer>(
  {
    id: 'crime.return-fits',
    title: '退回情形与公安机关是否立案一致',
    cites: ['行政执法机关移送涉嫌犯罪案件的规定 10', '行政处罚法 27.1'],
  },
  ({ data, state }) => {
    const filed = state.phase === 'filed' || state.phase === 'handed-over'
    const holds = filed !== (data.ground === 'not-filed')
    return {
      holds,
      read: { phase: state.phase, ground: data.ground },
      message: holds
        ? { zh: '一致', en: 'fits' }
        : filed
          ? { zh: '公安机关已经立案，退回情形不是不予立案', en: 'the police have filed it' }
          : { zh: '公安机关没有立案，只能以不予立案退回', en: 'the police have not filed it' },
      cure: { zh: '请按收到的文书登记', en: 'state what the paper says' },
    }
  },
)

/** 移送前的罚款折抵罚金 */
export const fineSetOff = guard<{ criminalFine: number; finedBefore: number; setOff: number }, CrimeTransfer>(
  {
    id: 'crime.fine-set-off',
    title: '已给予的罚款折抵相应罚金',
    cites: ['行政处罚法 35.2', '行政执法机关移送涉嫌犯罪案件的规定 11.3'],
  },
  ({ data }) => {
    const due = Math.min(data.criminalFine, data.finedBefore)
    const yuan = (due / 100).toFixed(2)
    return {
      holds: data.setOff === due,
      read: { ...data, due },
      message:
        data.setOff === due
          ? { zh: '折抵正确', en: 'set off in full' }
          : { zh: `应折抵${yuan}元`, en: `${yuan} yuan are to be set off` },
      cure: {
        zh: '折抵数额为罚金与已给予罚款中较小的一项；判决没有折抵的，向人民法院说明',
        en: 'the smaller of the two; where the judgment left it out tell the court',
      },
    }
  },
)

interface Goods {
  readonly name: string
  readonly quantity: string
}

/** 涉案物品按清单全部移交 */
export const goodsComplete = guard<{ goods: readonly Goods[] }, CrimeTransfer>(
  { id: 'crime.goods-complete', title: '涉案物品按清单移交', cites: ['行政执法机关移送涉嫌犯罪案件的规定 12'] },
  ({ data, state }) => {
    const listed: readonly Goods[] = latest(state, 'crime-transfer')?.data.goods ?? []
    const missing = listed.filter(
      ({ name, quantity }) => !data.goods.some((item) => item.name === name && item.quantity === quantity),
    )
    return {
      holds: missing.length === 0,
      read: { missing: missing.map(({ name }) => name) },
      message:
        missing.length === 0
          ? { zh: '清单所列物品全部移交', en: 'all that was listed' }
          : {
              zh: `没有移交：${missing.map(({ name, quantity }) => `${name}${quantity}`).join('、')}`,
              en: `not handed over: ${missing.map(({ name }) => name).join(', ')}`,
            },
      cure: { zh: '请按移送时的清单全部移交', en: 'hand over everything on the list' },
    }
  },
)
