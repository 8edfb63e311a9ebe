import { sampleRegistry } from '../../testing'
import { did, type Examples } from './example'
import { lawWithoutParameter, lawWithPeriod } from './law'
import { investigatedItem } from './violation'

const proves = { kind: 'document', title: '营业执照复印件', proves: '主体资格' }
const evidence = (...ids: string[]) => ({ items: ids.map((id) => ({ id, ...proves })) })
const recorded = (change: object = {}) => ({
  items: [
    {
      id: '证据1',
      kind: 'audio-visual',
      title: '监控录像',
      proves: '未按规定暂存医疗废物',
      monitoring: {
        device: 'camera-1',
        recordedAt: '2026-10-20T09:00',
        reviewedBy: 'officer-c',
        reviewedOn: '2026-10-21',
        fit: true,
        ...change,
      },
    },
  ],
})
const pictured = (change: object) => ({
  items: [{ id: '证据1', kind: 'audio-visual', title: '照片', proves: '未按规定消毒', ...change }],
})
const camera = sampleRegistry.devices.get('camera-1')?.name ?? ''
const judged = (value: boolean) => ({ value, reason: '见调查终结报告。' })
const ended = (to: string, more: object = {}, on = '2026-10-28') =>
  did('investigation-end', on, { violation: { from: to, to }, judgements: {}, ...more })
/** Violations that ended on these days. */
const endedEach = (...days: readonly string[]) =>
  ended('2026-10-02', {
    violations: days.map((to, i) => investigatedItem(i + 1, { violation: { from: to, to } })),
  })
const found = (on: string) => did('intake', on, { receivedAt: `${on}T09:00` })

/** 立案、调查、终结 */
export const investigation: readonly Examples[] = [
  {
    guard: 'evidence.recording-origin',
    cases: [
      { when: '书证', data: evidence('证据1'), outcome: 'met' },
      { when: '执法人员拍摄', data: pictured({ origin: 'officers' }), outcome: 'met' },
      { when: '监控设备的记录，附审核', data: recorded(), outcome: 'met' },
      { when: '没有写明来自何处', data: pictured({}), outcome: 'undetermined' },
      { when: '电子数据没有写明来自何处', data: pictured({ kind: 'electronic' }), outcome: 'undetermined' },
      { when: '来自监控设备，没有填写审核', data: pictured({ origin: 'monitoring-device' }), outcome: 'not-met' },
      {
        when: '称执法人员拍摄，名称是登记的监控设备',
        data: pictured({ origin: 'officers', title: `${camera}截图` }),
        outcome: 'not-met',
      },
      {
        when: '打印成书证，来源是登记的监控设备',
        data: pictured({ kind: 'document', from: camera }),
        outcome: 'not-met',
      },
      {
        when: '附监控设备的审核，称他人提供',
        data: { items: recorded().items.map((one) => ({ ...one, origin: 'others' })) },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'correction.problem-on-record',
    procedures: ['penalty.ordinary'],
    cases: [
      { when: '刚刚立案，还没有检查、询问', outcome: 'not-met' },
      { when: '已经现场检查', facts: [did('scene-inspection', '2026-11-03')], outcome: 'met' },
      { when: '已经询问', facts: [did('interview', '2026-11-03')], outcome: 'met' },
    ],
  },
  {
    guard: 'filing.handlers-certified',
    step: 'filing',
    cases: [
      { when: '两名承办人均持有效证件', data: { handlers: ['officer-a', 'officer-b'] }, outcome: 'met' },
      {
        when: '法规数据没有执法人员人数的规定',
        law: lawWithoutParameter('penalty.officers'),
        data: { handlers: ['officer-a', 'officer-b'] },
        outcome: 'undetermined',
      },
      {
        when: '法规数据没有执法人员人数的规定，一人没有执法证件',
        law: lawWithoutParameter('penalty.officers'),
        data: { handlers: ['officer-a', 'archivist'] },
        outcome: 'not-met',
      },
      { when: '同一人填写两次', data: { handlers: ['officer-a', 'officer-a'] }, outcome: 'not-met' },
      {
        when: '三人中一人没有执法证件',
        data: { handlers: ['officer-a', 'officer-b', 'archivist'] },
        outcome: 'not-met',
      },
      { when: '一人不在人员名录中', data: { handlers: ['officer-a', 'officer-b', 'nobody'] }, outcome: 'not-met' },
      {
        when: '立案之日证件尚未生效',
        on: '2021-12-31',
        data: { handlers: ['officer-a', 'officer-b'] },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'filing.within-jurisdiction',
    step: 'filing',
    cases: [
      {
        when: '违法行为发生地在本区域',
        data: { jurisdiction: { ground: 'place-of-act', areaCode: '990101' } },
        outcome: 'met',
      },
      {
        when: '违法行为发生地在其他区域',
        data: { jurisdiction: { ground: 'place-of-act', areaCode: '990102' } },
        outcome: 'not-met',
      },
      {
        when: '两个以上机关都有管辖权，本机关最先立案',
        data: { jurisdiction: { ground: 'first-filed', others: '示例乙县卫生健康局' } },
        outcome: 'met',
      },
      { when: '没有写明管辖依据', data: {}, outcome: 'undetermined' },
    ],
  },
  {
    guard: 'time.extension-known',
    step: 'time-extension',
    cases: [
      { when: '法规数据中没有延长期限的规定', outcome: 'undetermined' },
      { when: '本机关配置了延长期限', law: lawWithPeriod('penalty.decision-extension', 30), outcome: 'met' },
    ],
  },
  {
    guard: 'preservation.disposed',
    step: 'withdraw-filing',
    cases: [
      { when: '没有先行登记保存', outcome: 'met' },
      { when: '登记保存一次，尚未处理', facts: [did('preservation', '2026-11-02')], outcome: 'not-met' },
      {
        when: '登记保存一次，已经处理',
        facts: [did('preservation', '2026-11-02'), did('preservation-disposition', '2026-11-05')],
        outcome: 'met',
      },
      {
        when: '登记保存一次，分两次处理后又登记保存',
        facts: [
          did('preservation', '2026-11-02'),
          did('preservation-disposition', '2026-11-05'),
          did('preservation-disposition', '2026-11-05'),
          did('preservation', '2026-11-06'),
        ],
        outcome: 'not-met',
      },
      {
        when: '登记保存两次，只处理了一次',
        facts: [
          did('preservation', '2026-11-02'),
          did('preservation', '2026-11-02'),
          did('preservation-disposition', '2026-11-05'),
        ],
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'evidence.numbered-once',
    step: 'evidence',
    cases: [
      {
        when: '新证据另编号',
        facts: [did('evidence', '2026-11-02', evidence('证据1'))],
        data: evidence('证据2', '证据3'),
        outcome: 'met',
      },
      {
        when: '与在卷证据编号重复',
        facts: [did('evidence', '2026-11-02', evidence('证据1', '证据2'))],
        data: evidence('证据3', '证据2', '证据1'),
        outcome: 'not-met',
      },
      { when: '同一次登记中编号重复', data: evidence('证据1', '证据1', '证据1'), outcome: 'not-met' },
    ],
  },
  {
    guard: 'evidence.monitoring-reviewed',
    step: 'evidence',
    cases: [
      { when: '没有监控设备的记录', data: evidence('证据1'), outcome: 'met' },
      { when: '设备经审核并已公布，记录经审核符合要求', data: recorded(), outcome: 'met' },
      { when: '设备没有登记', data: recorded({ device: 'camera-9' }), outcome: 'not-met' },
      { when: '设备没有标志，技术审核、公布在记录之后', data: recorded({ device: 'camera-2' }), outcome: 'not-met' },
      { when: '设备启用的前一天的记录', data: recorded({ recordedAt: '2026-02-28T23:59' }), outcome: 'not-met' },
      { when: '设备启用当日的记录', data: recorded({ recordedAt: '2026-03-01T00:00' }), outcome: 'met' },
      { when: '记录经审核不符合要求', data: recorded({ fit: false }), outcome: 'not-met' },
    ],
  },
  {
    guard: 'notice.monitoring-told',
    step: 'prior-notice',
    cases: [
      { when: '没有监控设备记录的证据', outcome: 'met' },
      {
        when: '有监控设备的记录，没有告知查询途径',
        facts: [did('evidence', '2026-11-02', recorded())],
        outcome: 'not-met',
      },
      {
        when: '有监控设备的记录，告知了查询途径',
        facts: [did('evidence', '2026-11-02', recorded())],
        data: { monitoringQuery: '凭本告知书到示例县虚构路1号查看。' },
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'investigation.facts-proved',
    step: 'investigation-end',
    cases: [
      {
        when: '每项事实的证据都在卷',
        facts: [did('evidence', '2026-11-02', evidence('证据1')), did('evidence', '2026-11-03', evidence('证据2'))],
        data: { facts: [{ text: '无证营业。', evidence: ['证据1', '证据2'] }] },
        outcome: 'met',
      },
      {
        when: '引用的证据没有登记',
        facts: [did('evidence', '2026-11-02', evidence('证据1'))],
        data: {
          facts: [
            { text: '无证营业。', evidence: ['证据1', '证据2'] },
            { text: '未公示。', evidence: ['证据3'] },
          ],
        },
        outcome: 'not-met',
      },
      {
        when: '一份证据也没有',
        data: { facts: [{ text: '无证营业。', evidence: ['证据1'] }] },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'case.no-suspected-crime',
    step: 'prior-notice',
    cases: [
      { when: '判断不涉嫌犯罪', facts: [ended('2026-10-12', { suspectedCrime: judged(false) })], outcome: 'met' },
      { when: '判断涉嫌犯罪', facts: [ended('2026-10-12', { suspectedCrime: judged(true) })], outcome: 'not-met' },
    ],
  },
  {
    guard: 'case.crime-not-dropped',
    cases: [
      { when: '没有调查终结', outcome: 'met' },
      { when: '判断不涉嫌犯罪', facts: [ended('2026-10-12', { suspectedCrime: judged(false) })], outcome: 'met' },
      { when: '判断涉嫌犯罪', facts: [ended('2026-10-12', { suspectedCrime: judged(true) })], outcome: 'not-met' },
    ],
  },
  {
    guard: 'penalty.within-limitation',
    step: 'prior-notice',
    cases: [
      { when: '终了二年的最后一日被发现', facts: [found('2026-10-12'), ended('2024-10-12')], outcome: 'met' },
      {
        when: '二年的最后一日是星期六，星期一才被发现：机关的时效不顺延',
        facts: [found('2026-11-16'), ended('2024-11-14', { judgements: { harmToLife: judged(false) } }, '2026-11-18')],
        outcome: 'not-met',
      },
      {
        when: '五年的最后一日是星期六，星期一才被发现',
        facts: [found('2026-11-16'), ended('2021-11-14', { judgements: { harmToLife: judged(true) } }, '2026-11-18')],
        outcome: 'not-met',
      },
      {
        when: '二年届满次日被发现，未判断危害',
        facts: [found('2026-10-13'), ended('2024-10-12')],
        outcome: 'undetermined',
      },
      {
        when: '涉及生命健康且有危害后果，五年的最后一日被发现',
        facts: [found('2026-10-12'), ended('2021-10-12', { judgements: { harmToLife: judged(true) } })],
        outcome: 'met',
      },
      {
        when: '不涉及生命健康，二年已过',
        facts: [found('2026-10-13'), ended('2024-10-12', { judgements: { harmToLife: judged(false) } })],
        outcome: 'not-met',
      },
      {
        when: '涉及生命健康，但五年已过',
        facts: [found('2026-10-13'), ended('2021-10-12', { judgements: { harmToLife: judged(true) } })],
        outcome: 'not-met',
      },
      {
        when: '五年已过，是否涉及生命健康已无关紧要',
        facts: [found('2026-10-13'), ended('2021-10-12')],
        outcome: 'not-met',
      },
      {
        when: '2021年7月15日以前终了的行为没有五年时效',
        facts: [found('2023-07-17'), ended('2021-07-14', { judgements: { harmToLife: judged(true) } })],
        outcome: 'not-met',
      },
      {
        when: '两项中一项已超过时效',
        facts: [found('2026-10-12'), endedEach('2026-10-01', '2021-10-11')],
        outcome: 'not-met',
      },
      {
        when: '两项中一项已过二年，是否适用五年尚无判断',
        facts: [found('2026-10-12'), endedEach('2026-10-01', '2023-10-11')],
        outcome: 'undetermined',
      },
      {
        when: '一项尚无判断，一项已超过五年',
        facts: [found('2026-10-12'), endedEach('2023-10-11', '2021-10-11')],
        outcome: 'not-met',
      },
      {
        when: '两项都在时效内',
        facts: [found('2026-10-12'), endedEach('2026-10-01', '2026-10-02')],
        outcome: 'met',
      },
      { when: '行政处罚法施行以前的行为', facts: [found('1996-09-02'), ended('1996-09-01')], outcome: 'undetermined' },
    ],
  },
]
