import { type Act, type CaseRecord, contentDigest, openCase } from '@zhifa/domain'
import { performByAll, sampleLaw, sampleParty, sampleRegistry } from '@zhifa/domain/testing'

const team = ['officer-a', 'officer-b']
const head = 'agency-head'

const onSite = (on: string) => ({
  place: '示例县虚构街8号',
  start: `${on}T09:00`,
  end: `${on}T10:00`,
  certificateShown: true,
  rightsTold: true,
  recusalAsked: false,
  signature: { kind: 'signed' },
})
/** One recording of a day of its own: two acts of a case never share a file. */
const filmed = (on: string) => [
  {
    id: `AV-${on}`,
    sha256: contentDigest({ recording: on }),
    device: '仪01',
    start: `${on}T08:59`,
    end: `${on}T10:01`,
    custodian: '示例壬',
  },
]
const no = (reason: string) => ({ value: false, reason })
const judgements = {
  majorPublicInterest: no('不涉及'),
  complex: no('案情简单'),
  otherByLaw: no('不属于'),
  socialImpact: no('影响限于当事人'),
}
const closing = { summary: '办理完毕。', result: '已办结。', headOpinion: '同意。' }

/** An act by one handler, by two, or with the approval of the head. */
const one = (step: string, on: string, data: unknown): Act => ({ step, on, by: ['officer-a'], data })
const two = (step: string, on: string, data: unknown, extra: Partial<Act> = {}): Act => ({
  step,
  on,
  by: team,
  data,
  ...extra,
})
const approved = (act: Act): Act => ({ ...act, approvedBy: head })

const determined = (on: string): Act => one('review-determination', on, {})
const reviewed = (on: string, outcome: string, ...more: readonly string[]): Act[] => [
  one('review-submission', on, {
    draft: { outcome, penalties: [] },
    papers: ['explanation', 'draft-decision', 'evidence', ...more].map((paper) => ({ paper, title: '演示材料' })),
  }),
  { step: 'review-assignment', on, by: [head], data: { reviewers: ['reviewer-a'] } },
  {
    step: 'review-opinion',
    on,
    by: ['reviewer-a'],
    data: { number: '示卫法审〔2026〕1号', result: 'agree', opinion: '同意。', problems: [] },
  },
]
const archived = (on: string): Act => ({
  step: 'archiving',
  on,
  by: ['archivist'],
  data: { fileNumber: '2026-0101', retention: '30-years' },
})

/** Does every act through the checks of the procedure itself: what is lawful here is lawful there. */
function run(procedure: string, id: string, acts: readonly Act[]): CaseRecord {
  return acts.reduce(
    (record, act) => {
      const done = performByAll(record, act, { law: sampleLaw, registry: sampleRegistry })
      if (!done.ok) throw new Error(`${act.step}: ${done.findings.map((item) => item.message.zh).join('; ')}`)
      return done.record
    },
    openCase(procedure, { id, agency: 'demo-bureau', cause: 'public-place.unlicensed' }),
  )
}

const service = (on: string) => ({
  method: 'direct',
  place: '示例县虚构街8号',
  receivedOn: on,
  receivedAt: `${on}T10:00`,
  receiver: { name: '演示一', relation: '法定代表人' },
})

export interface LicenceCase {
  readonly kind?: 'new' | 'renewal'
  readonly decide?: 'grant' | 'refuse'
  /** A neighbour is concerned and asks for a hearing. */
  readonly heard?: boolean
}

const examination = (on: string, proposal: string, thirdParty = false): Act =>
  one('examination', on, { opinion: '审查意见。', proposal, thirdParty, judgements })

const hearing: readonly Act[] = [
  one('hearing-offer', '2026-09-17', { toldOn: '2026-09-17', to: ['演示邻居'] }),
  one('hearing-request', '2026-09-18', { by: '演示邻居' }),
  one('technical-review', '2026-09-18', { kind: 'hearing', toldOn: '2026-09-18', expectedDays: 15 }),
  approved(
    one('hearing-notice', '2026-09-21', {
      heldAt: '2026-10-12T09:00',
      place: '会议室',
      host: 'officer-c',
      recorder: 'officer-b',
      public: true,
      servedOn: '2026-09-21',
    }),
  ),
  {
    step: 'hearing',
    on: '2026-10-12',
    by: ['officer-c'],
    recordings: filmed('2026-10-12'),
    data: {
      place: '会议室',
      start: '2026-10-12T09:00',
      end: '2026-10-12T10:00',
      ended: 'held',
      present: ['演示邻居'],
      record: '听证情况。',
    },
  },
  { step: 'hearing-report', on: '2026-10-12', by: ['officer-c'], data: { opinion: '噪声问题可以解决。' } },
  one('technical-review-end', '2026-10-13', { result: '听证结束。' }),
]

const decision = (on: string, decide: 'grant' | 'refuse'): Act =>
  decide === 'grant'
    ? approved(
        one('grant', on, {
          number: '示卫公许〔2026〕1号',
          licenceNumber: '示卫公证字〔2026〕第1号',
          holder: sampleParty,
          scope: '美发',
          from: on,
          until: '2030-10-15',
        }),
      )
    : approved(
        one('refusal', on, {
          number: '示卫公不许〔2026〕1号',
          reason: '布局不符合卫生要求。',
          basis: ['公共场所卫生管理条例 3', '行政许可法 38.2'],
          remediesTold: true,
        }),
      )

/** A lawful licence case: supplement, site, test, extension, review, decision, delivery, archive. */
export function lawfulLicence({ kind = 'new', decide = 'grant', heard = false }: LicenceCase = {}): CaseRecord {
  const end = heard ? '2026-10-15' : '2026-09-28'
  return run('licence.ordinary', `licence-${kind}-${decide}`, [
    two('application', '2026-09-01', {
      applicant: sampleParty,
      item: '公共场所卫生许可',
      kind,
      receivedAt: '2026-09-01T09:00',
      materials: [{ title: '申请书', copies: 1 }],
      ...(kind === 'renewal' ? { licence: { number: '示卫公证字〔2022〕第9号', until: '2026-11-30' } } : {}),
    }),
    one('supplement-notice', '2026-09-03', { missing: ['平面图'] }),
    one('supplement', '2026-09-07', { materials: [{ title: '平面图', copies: 1 }] }),
    one('acceptance', '2026-09-08', { number: '示卫公受〔2026〕1号' }),
    two(
      'site-review',
      '2026-09-10',
      { ...onSite('2026-09-10'), content: '核查情况。', conclusion: decide === 'grant' ? 'conforms' : 'fails' },
      { recordings: filmed('2026-09-10') },
    ),
    one('technical-review', '2026-09-10', { kind: 'testing', toldOn: '2026-09-10', expectedDays: 5 }),
    one('technical-review-end', '2026-09-15', { result: '合格。' }),
    approved(one('decision-extension', '2026-09-16', { reason: '情况复杂。', toldOn: '2026-09-16' })),
    ...(heard ? [examination('2026-09-17', decide, true), ...hearing] : []),
    examination(heard ? '2026-10-13' : '2026-09-21', decide, heard),
    determined(heard ? '2026-10-13' : '2026-09-21'),
    ...reviewed(heard ? '2026-10-14' : '2026-09-22', decide, ...(heard ? ['hearing-record'] : [])),
    decision(end, decide),
    two('delivery', end, service(end)),
    { ...one('closing', addDay(end), closing), approvedBy: 'section-head' },
    archived(addDay(end)),
  ])
}

const addDay = (on: string): string => `${on.slice(0, 8)}${String(Number(on.slice(8)) + 1).padStart(2, '0')}`

/** A lawful revocation of a licence that was granted. */
export const lawfulRevocation = (): CaseRecord =>
  run('licence.ordinary', 'licence-revoked', [
    two('application', '2026-09-01', {
      applicant: sampleParty,
      item: '公共场所卫生许可',
      kind: 'new',
      receivedAt: '2026-09-01T09:00',
      materials: [{ title: '申请书', copies: 1 }],
    }),
    one('acceptance', '2026-09-01', { number: '示卫公受〔2026〕1号' }),
    examination('2026-09-02', 'grant'),
    determined('2026-09-02'),
    ...reviewed('2026-09-03', 'grant'),
    decision('2026-09-04', 'grant'),
    two('delivery', '2026-09-04', service('2026-09-04')),
    one('revocation-examination', '2026-10-09', {
      opinion: '以欺骗手段取得。',
      proposal: 'revoke',
      thirdParty: false,
      judgements,
    }),
    ...reviewed('2026-10-12', 'revoke'),
    approved(
      one('revocation', '2026-10-13', {
        number: '示卫公撤〔2026〕1号',
        ground: '以欺骗手段取得。',
        basis: ['行政许可法 69.2'],
      }),
    ),
    approved(
      one('cancellation', '2026-10-14', { number: '示卫公注〔2026〕1号', ground: 'revoked', detail: '已撤销。' }),
    ),
    { ...one('closing', '2026-10-14', closing), approvedBy: 'section-head' },
    archived('2026-10-15'),
  ])

const basis = ['传染病防治法 55']

const imposition = (step: string, on: string): Act =>
  two(
    step,
    on,
    {
      ...onSite(on),
      number: '示卫公封〔2026〕1号',
      kind: 'sealing',
      party: sampleParty,
      reason: '饮用水可能被污染。',
      basis,
      inventory: [
        { name: '水箱', quantity: '1个' },
        { name: '水泵', quantity: '2台', note: '编号01、02' },
      ],
      partyPresent: true,
      handedOver: true,
      viewsHeard: true,
    },
    { recordings: filmed(on) },
  )

const testing: readonly Act[] = [
  two('testing-notice', '2026-08-05', { purpose: '水质检验', until: '2026-08-14', toldOn: '2026-08-05' }),
  two('testing-end', '2026-08-12', { result: '不合格。' }),
]

/** A lawful measure: approved and reviewed (or taken in an emergency), tested, extended, released. */
export function lawfulMeasure(emergency = false): CaseRecord {
  return run('coercion.measure', emergency ? 'measure-emergency' : 'measure-approved', [
    ...(emergency
      ? [
          imposition('emergency-imposition', '2026-08-03'),
          approved(
            one('emergency-approval', '2026-08-03', {
              reportedAt: '2026-08-03T15:00',
              approved: true,
              opinion: '同意。',
            }),
          ),
        ]
      : [
          approved(
            two('approval', '2026-08-03', {
              kind: 'sealing',
              party: sampleParty,
              reason: '饮用水可能被污染。',
              basis,
              object: '水箱、水泵',
              judgements,
            }),
          ),
          determined('2026-08-03'),
          ...reviewed('2026-08-03', 'measure'),
          imposition('imposition', '2026-08-03'),
        ]),
    ...testing,
    approved(
      two('extension', '2026-09-03', { number: '示卫公延〔2026〕1号', reason: '情况复杂。', toldOn: '2026-09-03' }),
    ),
    approved(
      two(
        'release',
        '2026-09-10',
        {
          number: '示卫公解〔2026〕1号',
          ground: 'decided-not-needed',
          returned: '已按清单退还。',
          signature: { kind: 'signed' },
        },
        { recordings: filmed('2026-09-10') },
      ),
    ),
    approved(one('closing', '2026-09-10', closing)),
    archived('2026-09-11'),
  ])
}

/** A lawful execution: surcharge, demand, views, instalments, the court, payment. */
export const lawfulExecution = (): CaseRecord =>
  run('coercion.execution', 'execution', [
    {
      ...two('takeover', '2026-03-20', {
        party: sampleParty,
        decisionNumber: '示卫公罚〔2026〕1号',
        decidedOn: '2026-03-01',
        servedOn: '2026-03-02',
        amount: 300_000,
        obligation: '缴纳罚款',
      }),
      approvedBy: 'section-head',
    },
    approved(one('surcharge', '2026-03-20', { from: '2026-03-21', toldOn: '2026-03-20' })),
    approved(
      two('demand', '2026-08-20', {
        number: '示卫催〔2026〕1号',
        servedOn: '2026-08-20',
        term: '十日内缴至指定银行',
        amount: 600_000,
        rightsTold: true,
      }),
    ),
    one('views', '2026-08-24', { by: '演示一', content: '经营困难。', review: '可以分期。' }),
    one('payment', '2026-08-25', { amount: 50_000, receipt: '演示票据1' }),
    one('deferral-application', '2026-08-25', { receivedOn: '2026-08-25', reason: '经营困难。' }),
    approved(
      one('deferral', '2026-08-26', {
        reason: '经营困难',
        until: '2026-09-02',
        instalments: [
          { dueOn: '2026-08-31', amount: 100_000 },
          { dueOn: '2026-09-02', amount: 150_000 },
        ],
      }),
    ),
    approved(one('agreement', '2026-08-27', { content: '按期缴纳的减免部分加处罚款。', waived: 100_000 })),
    approved(one('pause', '2026-08-28', { ground: 'unable-for-now', detail: '经营困难。' })),
    one('resume', '2026-09-02', closing),
    approved(
      one('court-application', '2026-09-04', {
        court: '示例县人民法院',
        papers: ['application', 'decision', 'views-and-demand', 'target'],
        headSigned: true,
      }),
    ),
    one('ruling', '2026-09-15', { result: 'granted', number: '演示行审1号', receivedOn: '2026-09-15' }),
    one('payment', '2026-09-20', { amount: 450_000, receipt: '演示票据2' }),
    one('performed', '2026-09-20', closing),
    approved(one('closing', '2026-09-21', closing)),
    archived('2026-09-22'),
  ])
