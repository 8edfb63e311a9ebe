import { formatChineseDate, Party, PlainDate } from '@zhifa/domain'
import { choice } from '../../fields/choice'
import { officers } from '../../fields/officer'
import { partyRows } from '../../fields/party-lines'
import { grid, opinionField, opinionRow, row, signedBy } from '../../fields/rows'
import { sampleCause, sampleOfficers, sampleParty } from '../../fields/sample-case'
import { actText, caseName } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

const ground = choice('重新办理的原因', {
  'error-found': '发现决定有错误',
  supervision: '监督机关要求',
  'new-facts': '出现新的事实',
  returned: '移送后被退回',
})

/** 重新办理案件审批表: a closed file goes on. */
export const reopeningApproval = sheetForm({
  id: 'reopening-approval',
  title: '重新办理案件审批表',
  catalogue: 'D',
  data: {
    cause: caseName,
    party: Party,
    closedOn: PlainDate.meta({ title: '结案日期' }),
    ground: ground.field,
    reason: actText('重新办理的理由', 'case-text'),
    officers: officers('承办人'),
    leader: opinionField('负责人意见'),
  },
  body: (d) => [
    grid(
      row('案由', d.cause),
      ...partyRows('当事人', d.party),
      row('结案日期', formatChineseDate(d.closedOn)),
      row('原因', ground.marked(d.ground), 2),
      row('理由', d.reason, 5),
      signedBy('承办人', d.officers),
      opinionRow('负责人意见', d.leader),
    ),
  ],
  sample: {
    cause: sampleCause,
    party: sampleParty,
    closedOn: '2026-11-02',
    ground: 'error-found',
    reason: '案卷评查发现营业时间的认定与证据不符，应当重新调查核实。',
    officers: sampleOfficers,
    leader: { opinion: '同意重新办理。', by: '辛某某', on: '2026-12-01' },
    on: '2026-12-01',
  },
  cites: ['行政处罚法 75.2'],
})
