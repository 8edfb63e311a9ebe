import { Party } from '@zhifa/domain'
import { z } from 'zod'
import { paragraph } from '../../blocks/paragraph'
import { signaturePlace, signaturePlaces } from '../../blocks/signatures'
import { hearingBench, openness } from '../../fields/hearing'
import { partyRows } from '../../fields/party-lines'
import { pair, row } from '../../fields/rows'
import { sampleCause, sampleParty } from '../../fields/sample-case'
import { actLine, caseName } from '../../fields/text'
import { recordForm } from '../../form-kinds/record-form'

/** 听证笔录: the decision rests on it. */
export const hearingRecord = recordForm({
  id: 'hearing-record',
  title: '听证笔录',
  catalogue: 'A',
  officers: '案件调查人',
  signer: '当事人或者代理人',
  alsoSign: (d) => [
    signaturePlace('听证主持人（签名）', { name: d.host }),
    ...signaturePlaces('听证员（签名）', d.members ?? []),
    ...signaturePlaces('委托代理人（签名）', d.agents ?? []),
    ...signaturePlaces('第三人（签名）', d.third ?? []),
  ],
  heading: '听证记录',
  data: {
    cause: caseName,
    openness: openness.field,
    ...hearingBench,
    party: Party,
    agents: z.array(actLine('委托代理人', 'personal-name')).max(2).meta({ title: '委托代理人' }).optional(),
    third: z.array(actLine('第三人', 'personal-name')).max(10).meta({ title: '第三人' }).optional(),
  },
  mustState: [
    {
      id: 'host',
      cites: ['行政处罚法 64(4)'],
      zh: '非本案调查人员的听证主持人',
      en: 'a host who did not investigate the case',
      holds: (d) => !d.officers.some((officer) => officer.name === d.host),
    },
  ],
  rows: (d) => [
    row('案由', d.cause),
    ...partyRows('当事人', d.party),
    pair('听证方式', openness.text(d.openness), '听证主持人', d.host),
    pair('听证员', d.members?.join('、'), '委托代理人', d.agents?.join('、')),
    row('第三人', d.third?.join('、')),
  ],
  told: () => [
    paragraph(
      '听证主持人宣布听证纪律，核对听证参加人身份，告知听证参加人的权利和义务，询问是否申请回避，宣布听证开始。',
      { style: 'record' },
    ),
  ],
  sample: {
    cause: sampleCause,
    openness: 'open',
    host: '癸某某',
    members: ['己某某'],
    party: sampleParty,
    agents: ['丑某某（律师）'],
    begin: '2026-10-19T09:00',
    end: '2026-10-19T10:30',
    place: '示例市示例区卫生健康局听证室',
    recorder: '子某某',
    content:
      '案件调查人：陈述违法事实，出示现场笔录、询问笔录、照片，提出拟处罚建议。\n当事人：对事实无异议，请求从轻处罚。\n委托代理人：当事人主动停业，没有造成危害后果。\n案件调查人：拟处罚幅度已经考虑上述情节。\n当事人最后陈述：请求从轻处罚。',
    audioVisual: ['AV-2026-1019-01'],
  },
  cites: ['行政处罚法 64', '卫生行政执法文书规范'],
})
