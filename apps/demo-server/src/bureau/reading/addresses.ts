import type { Request } from 'express'

/** What somebody may open, with what a person reads of it. */
export const readKinds = {
  case: '案件',
  act: '办理事项',
  review: '法制审核',
  draft: '文书草稿',
  paper: '文书',
  'case-file': '案卷',
  media: '音像和电子文件目录',
  recording: '音像和电子文件',
  proposal: '提出事项',
  scan: '签字扫描件',
  report: '更正申请',
  docket: '督办和投诉事项',
  complainant: '举报、投诉人',
  party: '当事人档案',
  list: '清单',
  export: '导出',
} as const
export type ReadKind = keyof typeof readKinds

/** An address that shows something of cases or people. */
export interface ReadAddress {
  readonly path: string
  readonly kind: ReadKind
  /** How the case is found from the parameter `id`: it is the case, or a proposal of it. Absent: of no one case. */
  readonly of?: 'case' | 'proposal'
  /** What shows it; absent: `get`. A form that comes back with what is wrong in it shows the case like the page before it. */
  readonly methods?: readonly ('get' | 'post')[]
  /** Which one of the case, or what was asked for. */
  readonly item?: (request: Request) => string | undefined
}

const param =
  (name: string) =>
  ({ params }: Request): string | undefined =>
    String(params[name])
/** Which page of a list: no question of its own. */
const turning = /^(?:after|before|page|casesAfter|lateAfter|done)$/
/** A list or an export, and what was asked for in it: the name of a party that is searched is a question too. */
const asked =
  (title: string) =>
  ({ query }: Request): string => {
    const words = Object.entries(query).flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' && !turning.test(name) ? [value] : [],
    )
    return [title, ...words].join(' ').slice(0, 300)
  }

/** A paper or a file of a matter of the docket: `3 文件7`. */
const partOf =
  (title: string) =>
  ({ params }: Request): string =>
    `${params.n} ${title}${params.file ?? ''}`

const both = ['get', 'post'] as const

/** Every address under which a signed-in person reads something; each request of one is a line of the log. */
export const readAddresses: readonly ReadAddress[] = [
  { path: '/desk/cases/:id', kind: 'case', of: 'case' },
  { path: '/api/cases', kind: 'list', item: asked('案件列表') },
  { path: '/api/cases/:id', kind: 'case', of: 'case' },
  { path: '/desk/cases/:id/acts/:step', kind: 'act', of: 'case', item: param('step'), methods: both },
  { path: '/desk/cases/:id/review', kind: 'review', of: 'case' },
  { path: '/desk/cases/:id/drafts/:n', kind: 'draft', of: 'case', item: param('n'), methods: both },
  { path: '/desk/cases/:id/documents/:n.pdf', kind: 'paper', of: 'case', item: param('n') },
  { path: '/desk/cases/:id/file.pdf', kind: 'case-file', of: 'case' },
  { path: '/desk/cases/:id/code', kind: 'paper', of: 'case', item: () => '检查码' },
  { path: '/desk/cases/:id/receipts', kind: 'list', of: 'case', item: asked('运算凭证') },
  { path: '/desk/cases/:id/receipts/:kind.json', kind: 'export', of: 'case', item: param('kind') },
  { path: '/desk/cases/:id/draws', kind: 'list', of: 'case', item: asked('随机抽取') },
  { path: '/desk/cases/:id/media', kind: 'media', of: 'case' },
  { path: '/desk/cases/:id/media/:sha256', kind: 'recording', of: 'case', item: param('sha256') },
  { path: '/desk/cases/:id/evidence', kind: 'media', of: 'case', item: () => '证据保管和公开副本', methods: both },
  { path: '/desk/cases/:id/register', kind: 'list', of: 'case', item: asked('案卷登记'), methods: both },
  { path: '/desk/cases/:id/appraisal', kind: 'list', of: 'case', item: asked('案卷评查'), methods: both },
  { path: '/desk/cases/:id/appraisal/:round.pdf', kind: 'paper', of: 'case', item: () => '案卷评查评分表' },
  { path: '/desk/appraisal', kind: 'list', item: asked('案卷评查'), methods: both },
  { path: '/desk/appraisal/:round', kind: 'list', item: asked('案卷评查'), methods: both },
  { path: '/desk/supervision/files', kind: 'list', item: asked('案卷的借阅、移交和销毁') },
  { path: '/desk/custody', kind: 'list', item: asked('由本人保管的原始载体'), methods: both },
  { path: '/desk/cases/:id/archive', kind: 'list', of: 'case', item: asked('归档移交包') },
  { path: '/desk/cases/:id/archive/:n.zip', kind: 'export', of: 'case', item: param('n') },
  { path: '/desk/cases/:id/reads', kind: 'list', of: 'case', item: asked('本案查阅日志') },
  { path: '/desk/proposals/:id', kind: 'proposal', of: 'proposal', item: param('id') },
  { path: '/api/proposals/:id', kind: 'proposal', of: 'proposal', item: param('id') },
  { path: '/desk/proposals/:id/documents/:n.pdf', kind: 'paper', of: 'proposal', item: param('n') },
  { path: '/desk/proposals/:id/scans/:sha256', kind: 'scan', of: 'proposal', item: param('sha256') },
  { path: '/desk/disclosure/reports/:id', kind: 'report', item: param('id') },
  { path: '/desk/cases/:id/parties/:n', kind: 'party', of: 'case', item: param('n'), methods: both },
  { path: '/desk/parties', kind: 'list', item: asked('当事人档案'), methods: both },
  { path: '/desk/cases', kind: 'list', item: asked('案件列表') },
  { path: '/desk', kind: 'list', item: () => '待办' },
  { path: '/desk/approvals', kind: 'list', item: asked('批量审批') },
  { path: '/api/proposals', kind: 'list', item: asked('提出和待确认事项') },
  { path: '/desk/disclosure', kind: 'list', item: asked('公示事项') },
  { path: '/desk/docket', kind: 'list', item: asked('督办和投诉事项'), methods: both },
  { path: '/desk/docket/:n', kind: 'docket', item: param('n'), methods: both },
  { path: '/desk/docket/:n/complainant', kind: 'complainant', item: param('n') },
  { path: '/desk/docket/:n/answer.pdf', kind: 'docket', item: partOf('答复') },
  { path: '/desk/docket/:n/files', kind: 'docket', item: param('n'), methods: ['post'] },
  { path: '/desk/docket/:n/files/:file', kind: 'docket', item: partOf('文件') },
  { path: '/api/docket', kind: 'list', item: asked('督办和投诉事项') },
  { path: '/api/docket/:n', kind: 'docket', item: param('n') },
  { path: '/api/docket/:n/complainant', kind: 'complainant', item: param('n') },
  { path: '/api/inbox', kind: 'list', item: () => '待办' },
  { path: '/api/cases/:id/media', kind: 'media', of: 'case' },
  { path: '/api/cases/:id/media/:sha256', kind: 'recording', of: 'case', item: param('sha256') },
  { path: '/api/cases/:id/register', kind: 'list', of: 'case', item: asked('案卷登记'), methods: both },
  { path: '/api/cases/:id/reads', kind: 'list', of: 'case', item: asked('本案查阅日志') },
  { path: '/api/cases/:id/appraisal', kind: 'list', of: 'case', item: asked('案卷评查') },
  { path: '/api/cases/:id/parties/:n', kind: 'party', of: 'case', item: param('n') },
  { path: '/api/parties', kind: 'list', item: asked('当事人档案') },
  { path: '/api/appraisal', kind: 'list', item: asked('案卷评查') },
  { path: '/api/appraisal/:round', kind: 'list', item: asked('案卷评查') },
  { path: '/api/administration/acts', kind: 'list', item: asked('管理事项') },
  { path: '/api/administration/acts/:id', kind: 'list', item: asked('管理事项') },
  { path: '/api/administration/people', kind: 'list', item: asked('人员名册') },
  { path: '/api/administration/people/:person', kind: 'list', item: param('person') },
  { path: '/api/supervision/appraisal', kind: 'list', item: asked('自查和考核数据') },
  { path: '/desk/supervision/docket', kind: 'list', item: asked('监督文书和执法投诉') },
  { path: '/desk/supervision/visits', kind: 'list', item: asked('不属于检查的入企活动') },
  { path: '/desk/supervision/ratings', kind: 'list', item: asked('检查评价') },
  { path: '/desk/supervision/record', kind: 'list', item: asked('确认方式和逾期录入') },
  { path: '/api/supervision/record', kind: 'list', item: asked('确认方式和逾期录入') },
  { path: '/desk/supervision/reads', kind: 'list', item: asked('查阅日志') },
  { path: '/desk/administration/acts/:id', kind: 'list', item: asked('管理事项'), methods: both },
  { path: '/desk/administration/people', kind: 'list', item: asked('人员名册') },
  { path: '/desk/administration/people/:person', kind: 'list', item: param('person') },
  { path: '/desk/administration/people/:person/account', kind: 'list', item: param('person'), methods: ['post'] },
  { path: '/desk/cases.csv', kind: 'export', item: asked('案件列表') },
  { path: '/desk/supervision/cases.csv', kind: 'export', item: asked('案件清单') },
  { path: '/desk/supervision/statistics.csv', kind: 'export', item: asked('行政执法统计') },
  { path: '/desk/supervision/statistics.xlsx', kind: 'export', item: asked('行政执法统计') },
  { path: '/desk/supervision/appraisal', kind: 'list', item: asked('自查和考核数据') },
  { path: '/desk/supervision/appraisal.csv', kind: 'export', item: asked('自查和考核数据') },
  { path: '/desk/supervision/appraisal.xlsx', kind: 'export', item: asked('自查和考核数据') },
  { path: '/desk/supervision/double-publicity.xlsx', kind: 'export', item: asked('双公示') },
  { path: '/desk/figures.csv', kind: 'export', item: asked('统计数据') },
  { path: '/desk/figures.xlsx', kind: 'export', item: asked('统计数据') },
  { path: '/desk/ledger.jsonl', kind: 'export', item: asked('全过程记录（账本）') },
]

/** Addresses behind the sign-in that show nobody's case: one's own keys and reads, figures, what is public anyway. */
export const readsNothing: readonly string[] = [
  '/desk/keys',
  '/desk/tokens',
  '/api/tokens',
  '/api/openapi.json',
  '/api/problems',
  '/api/docs',
  '/api/docs/:file',
  '/api/disclosure/items',
  '/api/disclosure/items/:id',
  '/desk/reads',
  '/desk/administration',
  '/desk/administration/numbers',
  '/desk/administration/new/:kind',
  '/desk/administration/import',
  '/desk/appraisal/new/standard',
  '/desk/appraisal/new/round',
  '/desk/supervision',
  '/desk/supervision/statistics',
  '/api/supervision/statistics',
  '/api/supervision/figures',
  '/desk/figures',
  '/desk/figures/push',
  '/desk/checkpoint.txt',
  '/desk/disclosure/items/:id',
  '/assets/upload.js',
]
