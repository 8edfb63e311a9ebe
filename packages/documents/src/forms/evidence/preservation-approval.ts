import { Party } from '@zhifa/domain'
import { note } from '../../blocks/paragraph'
import { goods } from '../../fields/goods'
import { officers, twoOfficers } from '../../fields/officer'
import { partyRows } from '../../fields/party-lines'
import { grid, opinionField, opinionRow, row, signedBy } from '../../fields/rows'
import { sampleCause, sampleGoods, sampleOfficers, sampleParty } from '../../fields/sample-case'
import { actText, caseName } from '../../fields/text'
import { stated } from '../../form/must'
import { sheetForm } from '../../form-kinds/sheet-form'

/** 先行登记保存（抽样）审批表 */
export const preservationApproval = sheetForm({
  id: 'preservation-approval',
  title: '先行登记保存（抽样）审批表',
  catalogue: 'A',
  data: {
    cause: caseName,
    party: Party,
    reason: actText('理由', 'case-text'),
    goods: goods.field,
    officers: officers('承办人'),
    leader: opinionField('负责人审批'),
  },
  mustState: [
    twoOfficers,
    stated('reason', '行政处罚法 56', '证据可能灭失或者以后难以取得的理由', 'why the evidence may be lost', 'reason'),
  ],
  body: (d) => [
    grid(row('案由', d.cause), ...partyRows('当事人', d.party), row('理由', d.reason, 3)),
    goods.table(d.goods, { size: 'small' }),
    grid(signedBy('承办人', d.officers), opinionRow('负责人审批', d.leader)),
    note('注：情况紧急、事后补办的，在审批意见中写明实施和补办的时间。'),
  ],
  sample: {
    cause: sampleCause,
    party: sampleParty,
    reason: '库房存放的毛巾和消毒液涉嫌不符合卫生要求，数量较少，可能被使用或者转移。',
    goods: sampleGoods,
    officers: sampleOfficers,
    leader: { opinion: '同意先行登记保存。', by: '辛某某', on: '2026-09-28' },
    on: '2026-09-28',
  },
  cites: ['行政处罚法 56'],
})
