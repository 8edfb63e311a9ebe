import { defineRule, since } from '../../rule'
import type { PenaltyCase } from '../../view/cases'
import { enteredLate, entriesDated } from '../../view/confirmed'
import { parameter } from '../../view/parameter'
import { evidenceItems } from '../../view/penalty'
import { noneOf } from '../shapes'
import { enteredLateUnless, ordinary, penalty, unless, unread } from '../shared'

const numbers = (c: PenaltyCase): readonly { readonly number: string; readonly on: string }[] =>
  [c.latest('prior-notice'), c.latest('decision'), c.latest('no-penalty')].flatMap((entry) =>
    entry ? [{ number: entry.data.number, on: entry.on }] : [],
  )

const numbered = (c: PenaltyCase): boolean => c.keep(numbers).length > 0

/** Steps whose papers every file with a penalty holds. */
const papers = [
  'intake',
  'filing',
  'evidence',
  'investigation-end',
  'prior-notice',
  'notice-service',
  'decision',
  'decision-service',
] as const

const bare = (c: PenaltyCase): readonly string[] => papers.filter((step) => !c.has(step))

export const documentsFileRules = [
  noneOf({
    id: 'documents.entered-in-time',
    title: '办理记录在规定的工作日内录入',
    cites: ['国办发〔2018〕118号'],
    ...penalty,
    ...unread,
    arises: entriesDated,
    fact: '逾期录入的办理记录序号 entries.entered',
    faults: enteredLate,
    otherwise: enteredLateUnless,
  }),
  defineRule({
    id: 'documents.file-complete',
    title: '结案的处罚案卷从受理到送达的文书齐全',
    cites: ['行政处罚法 47'],
    ...ordinary,
    arises: (c) => c.has('decision') && c.has('closing'),
    facts: { missing: '案卷缺少的步骤 entries' },
    reads: (c) => ({ missing: c.keep(bare) }),
    holds: ({ missing }) => missing.length === 0,
    otherwise: unless('案卷缺少应有的文书', 'the file lacks papers', '请补齐案卷', 'complete the file'),
    examples: { met: [{ missing: [] }], notMet: [{ missing: ['notice-service'] }], undetermined: [{}] },
  }),
  defineRule({
    id: 'documents.number-of-the-agency',
    title: '文书文号使用本机关代字',
    cites: ['卫生行政执法文书规范'],
    grade: 'secondary',
    ...ordinary,
    arises: numbered,
    facts: { foreign: '代字不符的文号数 number' },
    reads: (c) => {
      const prefix = c.agency?.numberPrefix
      return {
        foreign: prefix === undefined ? undefined : c.keep(numbers).filter((n) => !n.number.startsWith(prefix)).length,
      }
    },
    holds: ({ foreign }) => foreign === 0,
    otherwise: unless(
      '文号没有使用本机关代字',
      "a number does not begin with the agency's prefix",
      '请更正文号',
      'correct the number',
    ),
    examples: { met: [{ foreign: 0 }], notMet: [{ foreign: 1 }], undetermined: [{}] },
  }),
  defineRule({
    id: 'documents.number-of-the-year',
    title: '文书文号的年份与作出日期一致',
    cites: ['卫生行政执法文书规范'],
    grade: 'secondary',
    ...ordinary,
    arises: numbered,
    facts: { wrong: '年份不符的文号数 number' },
    reads: (c) => ({
      wrong: c.keep(numbers).filter(({ number, on }) => !number.includes(`〔${on.slice(0, 4)}〕`)).length,
    }),
    holds: ({ wrong }) => wrong === 0,
    otherwise: unless(
      '文号年份与文书日期不符',
      'the year of a number is not that of the paper',
      '请更正文号',
      'correct the number',
    ),
    examples: { met: [{ wrong: 0 }], notMet: [{ wrong: 1 }], undetermined: [{}] },
  }),
  defineRule({
    id: 'documents.receipt-to-the-minute',
    title: '直接送达的回证写明收到的时分，送达人不少于两名',
    cites: ['卫生健康行政处罚程序规定 53'],
    grade: 'secondary',
    inForce: since('卫生健康行政处罚程序规定', '2025'),
    appliesTo: ordinary.appliesTo,
    arises: (c) =>
      [...c.all('notice-service'), ...c.all('decision-service')].some(({ data }) => data.method === 'direct'),
    facts: { short: '不完整的送达回证数 service.receivedAt' },
    reads: (c) => {
      const direct = [...c.all('notice-service'), ...c.all('decision-service')].filter(
        ({ data }) => data.method === 'direct',
      )
      const servers = direct.map(({ on }) => parameter(c, 'penalty.officers', on))
      if (servers.includes(undefined)) return { short: undefined }
      const short = direct.filter(({ data, by }, i) => data.receivedAt === undefined || by.length < servers[i]!)
      return { short: short.length }
    },
    holds: ({ short }) => short === 0,
    otherwise: unless(
      '送达回证没有写明收到时间或者送达人不足两名',
      'a receipt lacks the time or a second server',
      '请补正送达回证',
      'complete the receipt',
    ),
    examples: { met: [{ short: 0 }], notMet: [{ short: 1 }], undetermined: [{}] },
  }),
  defineRule({
    id: 'documents.pages-counted',
    title: '纸质证据登记了页数',
    cites: ['行政处罚法 47'],
    grade: 'unverified',
    ...penalty,
    arises: (c) => c.has('evidence'),
    facts: { uncounted: '没有页数的纸质证据件数 evidence.items.pages' },
    reads: (c) => ({
      uncounted: evidenceItems(c).filter(
        ({ kind, pages }) => ['document', 'statement', 'testimony', 'inquest'].includes(kind) && pages === undefined,
      ).length,
    }),
    holds: ({ uncounted }) => uncounted === 0,
    otherwise: unless(
      '有纸质证据没有登记页数',
      'paper evidence without a number of pages',
      '请登记页数，以便编页和核对',
      'record the pages',
    ),
    examples: { met: [{ uncounted: 0 }], notMet: [{ uncounted: 1 }], undetermined: [{}] },
  }),
  defineRule({
    id: 'documents.kept-long-enough',
    title: '普通程序案卷的保管期限不短于三十年',
    cites: ['行政处罚法 47'],
    grade: 'unverified',
    ...ordinary,
    arises: (c) => c.has('archiving'),
    facts: { retention: '保管期限 archiving.retention' },
    reads: (c) => ({ retention: c.latest('archiving')!.data.retention }),
    holds: ({ retention }) => retention !== '10-years',
    otherwise: unless(
      '保管期限过短',
      'the file is kept too short a time',
      '请按档案管理规定改为三十年或者永久',
      'keep it for thirty years or for ever',
    ),
    examples: {
      met: [{ retention: '30-years' }, { retention: 'permanent' }],
      notMet: [{ retention: '10-years' }],
      undetermined: [{}],
    },
  }),
]
