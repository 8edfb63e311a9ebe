import { line, Party } from '@zhifa/domain'
import { choice } from '../../fields/choice'
import { officers, twoOfficers } from '../../fields/officer'
import { partyRows } from '../../fields/party-lines'
import { grid, row, signedBy, signRow } from '../../fields/rows'
import { sampleOfficers, sampleParty } from '../../fields/sample-case'
import { place } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

const consent = choice('是否同意电子送达', { yes: '同意', no: '不同意' })
const scope = choice('适用阶段', { all: '本案各阶段（包括行政复议、诉讼前的执行阶段）', penalty: '行政处罚程序' })

/** 送达地址确认书: electronic service needs the party's signed consent. */
export const serviceAddressConfirmation = sheetForm({
  id: 'service-address-confirmation',
  title: '送达地址确认书',
  catalogue: 'A',
  audience: 'party',
  copies: ['存档', '交当事人'],
  dated: '确认日期',
  data: {
    party: Party,
    address: place('送达地址'),
    recipient: line('代收人及联系电话', 'personal-name', 200).optional(),
    consent: consent.field,
    electronic: line('电子送达地址', 'telephone', 200).optional(),
    scope: scope.field,
    officers: officers('执法人员'),
  },
  mustState: [
    twoOfficers,
    {
      id: 'electronic-address',
      cites: ['行政处罚法 61', '民事诉讼法 90', '卫生健康行政处罚程序规定 57'],
      zh: '同意电子送达时的电子送达地址',
      en: 'the electronic address, when the party consents',
      holds: (d) => d.consent === 'no' || d.electronic !== undefined,
    },
  ],
  body: (d) => [
    grid(
      ...partyRows('当事人', d.party),
      row('送达地址', d.address),
      row('代收人', d.recipient),
      row('是否同意电子送达', consent.marked(d.consent)),
      row('电子送达地址', d.electronic),
      row('适用阶段', scope.marked(d.scope)),
      row(
        '告知事项',
        '1.送达地址变更的，应当及时书面告知本机关。\n2.因提供的地址不准确、变更后未告知，或者当事人、代收人拒绝签收，致使文书未能实际接收的，由当事人承担相应后果。\n3.同意电子送达的，文书到达上述电子地址所在系统的日期为送达日期。',
      ),
      signRow('当事人'),
      signedBy('执法人员', d.officers),
    ),
  ],
  sample: {
    party: sampleParty,
    address: '示例市示例区样板路1号',
    recipient: '宙某某 0000-0000011',
    consent: 'yes',
    electronic: 'service@example.invalid',
    scope: 'all',
    officers: sampleOfficers,
    on: '2026-09-29',
  },
  cites: ['行政处罚法 61', '民事诉讼法 90', '卫生健康行政处罚程序规定 57'],
})
