import { line, Party } from '@zhifa/domain'
import { heading, paragraph } from '../../blocks/paragraph'
import { sealAndDate } from '../../blocks/seal-and-date'
import { signaturePlace, signatures } from '../../blocks/signatures'
import { partyBlock, you } from '../../fields/party-lines'
import { sampleParty } from '../../fields/sample-case'
import { sheetForm } from '../../form-kinds/sheet-form'

const rights = [
  '查验执法证件。执法人员未出示执法证件的，有权拒绝接受调查或者检查。',
  '执法人员与案件有直接利害关系或者有其他关系可能影响公正执法的，有权申请回避。',
  '对拟作出的行政处罚有权陈述和申辩，不因陈述、申辩受到更重的处罚；符合听证条件的，有权要求听证。',
  '对行政处罚、行政强制不服的，有权依法申请行政复议或者提起行政诉讼。',
  '因违法的行政处罚、行政强制受到损害的，有权依法要求赔偿。',
  '要求对商业秘密、个人隐私予以保密。',
]
const duties = [
  '如实回答询问，协助调查或者检查，不得拒绝或者阻挠。',
  '如实提供有关资料，不得隐匿、销毁、转移证据，不得作虚假陈述。',
]

/** 当事人权利义务告知书 */
export const rightsNotice = sheetForm({
  id: 'rights-notice',
  title: '当事人权利义务告知书',
  catalogue: 'B',
  audience: 'party',
  copies: ['存档', '交当事人'],
  dated: '告知日期',
  data: { party: Party, complaint: line('监督电话', 'telephone', 60) },
  body: (d) => [
    ...partyBlock(d.party, '当事人', 'record'),
    heading(`一、${you(d.party)}享有下列权利`, { style: 'record', indent: 2 }),
    paragraph(rights.map((text, i) => `${i + 1}.${text}`).join('\n'), { style: 'record' }),
    heading(`二、${you(d.party)}应当履行下列义务`, { style: 'record', indent: 2 }),
    paragraph(duties.map((text, i) => `${i + 1}.${text}`).join('\n'), { style: 'record' }),
    paragraph(`监督电话：${d.complaint}`, { style: 'record' }),
    sealAndDate(d.agency, d.on),
    signatures(signaturePlace('当事人（签收）')),
  ],
  sample: { party: sampleParty, complaint: '0000-0000009', on: '2026-09-28' },
  cites: ['行政处罚法 7', '行政处罚法 43', '行政处罚法 44', '行政处罚法 45', '行政处罚法 55'],
})
