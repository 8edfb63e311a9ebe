import { LocalDateTime, PlainDate, ServiceMethod, serviceMethodNames } from '@zhifa/domain'
import { z } from 'zod'
import { fields, label, opinion, value } from '../../blocks/fields'
import { formHead, title } from '../../blocks/head'
import { note } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { signHere } from '../../fields/approval'
import { dateTimeText } from '../../fields/date-text'
import { enough } from '../../fields/officer'
import { sampleAgency, sampleParty } from '../../fields/sample-case'
import { actLine, actText, agencyName, audioVisual, formHeadText, officerName, place } from '../../fields/text'
import { defineForm } from '../../form/form'

const Data = z.strictObject({
  agency: agencyName,
  addressee: actLine('受送达人', 'organisation-name'),
  documents: z
    .array(z.strictObject({ title: actLine('文书名称', 'plain'), number: actLine('文号', 'reference').optional() }))
    .min(1)
    .max(20)
    .meta({ title: '送达文书' }),
  place: place('送达地点'),
  method: ServiceMethod,
  /** Filled in by whoever signs on paper; absent on the sheet that is taken along. */
  receivedAt: LocalDateTime.meta({ title: '收到时间' }).optional(),
  substitute: z
    .strictObject({ name: actLine('姓名', 'personal-name'), relation: actLine('与受送达人关系', 'plain') })
    .meta({ title: '代收人' })
    .optional(),
  refusal: actText('拒收事由和日期', 'case-text').optional(),
  witness: actLine('见证人', 'personal-name').optional(),
  servers: z.array(officerName('送达人')).min(1).max(20).meta({ title: '送达人' }),
  audioVisual: audioVisual.optional(),
  on: PlainDate.meta({ title: '送达日期' }),
})

const servers = enough('penalty.officers', '送达人', 'servers')

/** 送达回执 */
export const serviceReceipt = defineForm({
  id: 'service-receipt',
  title: '送达回执',
  audience: 'both',
  copies: ['存档'],
  data: Data,
  mustState: [
    {
      id: 'two-servers',
      cites: ['行政处罚法 42.1'],
      zh: '达到法定人数的送达人',
      en: 'as many servers as the law asks for',
      holds: (d, day) => d.method === 'public-notice' || servers.holds(d.servers.length, day),
      said: servers.said,
    },
    {
      id: 'refusal',
      cites: ['行政处罚法 61.1', '民事诉讼法 89'],
      zh: '留置送达时的拒收事由和日期，以及见证人或者音像记录',
      en: 'for service by leaving: why and when it was refused, and a witness or a recording',
      at: 'refusal',
      holds: (d) =>
        d.method !== 'leaving' || (d.refusal !== undefined && (d.witness !== undefined || d.audioVisual !== undefined)),
    },
  ],
  date: (d) => d.on,
  blocks: (d) => [
    formHead(formHeadText),
    title('送达回执', d.agency),
    fields(
      [2, 3.85, 2, 3.85],
      [
        [label('受送达人'), value(d.addressee, { span: 3 })],
        [
          label('送达文书名称及文号'),
          value(d.documents.map((item) => `${item.title}${item.number ? `（${item.number}）` : ''}`).join('\n'), {
            span: 3,
            lines: 3,
          }),
        ],
        [label('送达地点'), value(d.place, { span: 3 })],
        [label('送达方式'), value(serviceMethodNames[d.method], { span: 3 })],
        [
          label('受送达人签收'),
          opinion(
            d.receivedAt && `收到时间：${dateTimeText(d.receivedAt)}`,
            [
              signaturePlace('', {
                hint: '签名或者盖章',
                ...(d.receivedAt ? { on: d.receivedAt.slice(0, 10) } : { kind: 'minute' }),
              }),
            ],
            { span: 3, lines: 0 },
          ),
        ],
        [label('代收人'), value(d.substitute?.name), label('与受送达人关系'), value(d.substitute?.relation)],
        [label('拒收事由和日期'), value(d.refusal, { span: 3, lines: 3 })],
        [label('见证人'), value(d.witness), label('音像记录'), value(d.audioVisual?.join('、'))],
        [
          label('送达人'),
          opinion(
            undefined,
            d.servers.map((name) => signHere(name)),
            { span: 3, lines: 0 },
          ),
        ],
      ],
    ),
    note(
      '注：一、代收人代收的，由代收人在受送达人签收栏签名或者盖章，并注明与受送达人的关系。二、受送达人拒绝签收的，由送达人注明拒收事由和日期，由见证人签名，或者采用拍照、录像等方式记录送达过程。',
    ),
  ],
  sample: {
    agency: sampleAgency,
    addressee: sampleParty.name,
    documents: [{ title: '行政处罚决定书', number: '示卫公罚〔2026〕12号' }],
    place: '示例市示例区样板路1号',
    method: 'direct',
    servers: ['乙某某', '丙某某'],
    audioVisual: ['AV-2026-1020-01'],
    on: '2026-10-20',
  },
  cites: ['行政处罚法 61', '民事诉讼法 87', '民事诉讼法 89'],
  grade: 'secondary',
  catalogue: 'A',
})
