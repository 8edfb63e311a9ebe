import { z } from 'zod'
import { choice } from '../../choice/choice'
import { dateField, dateTimeField, fileHash, line, money, person, prose, statement } from '../../input/field-kind'
import { endsEarly, said } from '../../input/validate'
import { Party } from '../../party/party'
import { Penalties } from '../../penalty/penalty-item'
import { tierField } from '../common/cause-and-tier'
import { Judgement } from '../common/judgement'
import { Articles, DocumentNumber, OnSite, Signature } from '../common/on-site'
import { BenchmarkUses } from './benchmark-use'
import { InvestigatedOthers, InvestigatedViolations, investigated, oneTier, ViolationSpan } from './violation'

const fixed = <T extends Record<string, z.ZodType>>(shape: T) =>
  z
    .strictObject(shape)
    .refine((data) => (data as { start: string }).start <= (data as { end: string }).end, said(endsEarly, 'end'))

/** 现场检查 */
export const SceneInspection = fixed({
  ...OnSite,
  companion: z
    .strictObject({ name: line('陪同检查人', 'personal-name', 60), relation: line('身份或职务', 'plain', 60) })
    .meta({ title: '陪同检查人' })
    .optional(),
  content: prose('现场情况'),
  signature: Signature,
})

/** 询问 */
export const Interview = fixed({
  ...OnSite,
  person: z
    .strictObject({
      name: line('姓名', 'personal-name', 60),
      sex: choice('性别', { 男: '男', 女: '女' }).optional(),
      residentId: line('身份证件号码', 'resident-id', 64).optional(),
      employer: line('工作单位及职务', 'plain').optional(),
      address: line('住址', 'address').optional(),
      telephone: line('联系电话', 'telephone', 40).optional(),
      relation: line('与案件关系', 'plain', 100),
    })
    .meta({ title: '被询问人' }),
  recorder: person('记录人', { part: 'recorder', confirms: true }),
  questions: z
    .array(z.strictObject({ ask: prose('问', 'case-text', 4000), answer: prose('答', 'case-text', 8000) }))
    .min(1)
    .max(2000)
    .meta({ title: '问答' }),
  signature: Signature,
})

/** The Chinese words of each kind of evidence (行政处罚法 第四十六条). */
export const evidenceKindNames = {
  document: '书证',
  object: '物证',
  'audio-visual': '视听资料',
  electronic: '电子数据',
  testimony: '证人证言',
  statement: '当事人的陈述',
  'expert-opinion': '鉴定意见',
  inquest: '勘验笔录、现场笔录',
} as const

/** The eight kinds of evidence of 行政处罚法第四十六条. */
export const EvidenceKind = choice('证据种类', evidenceKindNames)

/** 取证 */
export const Evidence = z.strictObject({
  items: z
    .array(
      z.strictObject({
        id: line('证据编号', 'reference', 40),
        kind: EvidenceKind,
        title: line('证据名称', 'case-text'),
        proves: statement('证明事项', 'case-text', 1000),
        pages: z.int().positive().max(9999).meta({ title: '页数' }).optional(),
        from: line('提供人或来源', 'case-text').optional(),
        sha256: fileHash('证据文件').optional(),
        /** Of a recording, a picture or data: who made it. What a fixed device recorded is evidence only as its law has it. */
        origin: choice('影像、数据来自', {
          'monitoring-device': '电子技术监控设备',
          officers: '执法人员照相、录音、录像、提取',
          others: '当事人、其他单位或者个人提供',
        }).optional(),
        /** Where a fixed device of the bureau recorded it (电子技术监控设备). */
        monitoring: z
          .strictObject({
            device: line('设备编号', 'reference', 40),
            recordedAt: dateTimeField('记录时间', { act: 'until' }),
            /** Who looked at the record itself: they confirm it. */
            reviewedBy: person('记录审核人员', { confirms: true }),
            reviewedOn: dateField('记录审核日期', { act: 'until', since: [{ field: 'recordedAt' }] }),
            fit: z.boolean().meta({ title: '记录是否真实、清晰、完整、准确', kind: 'plain' }),
          })
          .meta({ title: '电子技术监控设备记录' })
          .optional(),
      }),
    )
    .min(1)
    .max(500)
    .meta({ title: '证据' }),
})
export type Evidence = z.infer<typeof Evidence>

/** 证据先行登记保存 */
export const Preservation = z.strictObject({
  number: DocumentNumber,
  place: line('保存地点', 'address'),
  reason: statement('保存理由', 'case-text', 1000),
  items: z
    .array(
      z.strictObject({
        name: line('物品名称', 'case-text'),
        quantity: line('数量', 'plain', 40),
        note: line('规格备注', 'plain').optional(),
      }),
    )
    .min(1)
    .max(500)
    .meta({ title: '物品清单' }),
})

/** 先行登记保存处理 */
export const PreservationDisposition = z.strictObject({
  measure: choice('处理方式', {
    released: '返还',
    sampled: '检验鉴定',
    seized: '查封扣押',
    confiscated: '没收',
    transferred: '移送',
  }),
  detail: prose('处理情况', 'case-text', 1000),
})

/** 责令改正 */
export const CorrectionOrder = z.strictObject({
  content: statement('改正内容'),
  dueOn: dateField('改正期限', { act: 'from' }),
  basis: Articles.meta({ title: '依据' }),
})

export const Suspension = z.strictObject({ reason: statement('中止理由'), basis: statement('中止依据', 'plain', 500) })
export const Resumption = z.strictObject({ reason: statement('恢复理由') })
export const TimeExtension = z.strictObject({ reason: statement('延长理由') })
export const Reinvestigation = z.strictObject({ reason: statement('补充调查的理由') })

export const PoliceTransfer = z.strictObject({
  /** 涉嫌犯罪案件移送: the case in which the transfer is conducted; this one waits for it. */
  transferCase: line('移送案件编号', 'reference', 64).optional(),
  crime: line('涉嫌罪名', 'case-text'),
  recipient: line('接收的公安机关', 'plain'),
  reason: statement('移送理由'),
  materials: z.array(line('材料', 'case-text')).min(1).max(200).meta({ title: '移送材料' }),
})
export const AgencyTransfer = z.strictObject({
  recipient: line('接收机关', 'plain'),
  reason: statement('移送理由'),
  basis: Articles.meta({ title: '依据' }),
})
export const TransferReturn = z.strictObject({
  by: line('退回机关', 'plain'),
  reason: prose('退回情况'),
  /** What a criminal court imposed, where there was a judgment: then no fine is imposed beside it (行政处罚法第三十五条第二款). */
  criminalFine: money('判处罚金（分）').optional(),
})

/** 调查终结: of one violation of one party, or, with `violations` and `others`, of several. */
export const InvestigationEnd = z
  .strictObject({
    party: Party,
    facts: z
      .array(
        z.strictObject({
          text: statement('违法事实'),
          evidence: z
            .array(line('证据编号', 'reference', 40))
            .min(1)
            .meta({ title: '对应证据编号' }),
        }),
      )
      .min(1)
      .max(100)
      .meta({ title: '违法事实及证据' }),
    violation: ViolationSpan,
    violated: Articles.meta({ title: '违反条款' }),
    penaltyBasis: Articles.meta({ title: '处罚依据' }),
    tier: tierField().optional(),
    discretion: statement('裁量说明'),
    benchmarks: BenchmarkUses.optional(),
    proposal: Penalties.meta({ title: '拟处罚种类和幅度' }),
    ...investigated,
    violations: InvestigatedViolations.optional(),
    /** Why these are several acts and not one (行政处罚法第二十九条), where more than one is fined. */
    separateActs: statement('分别认定为不同违法行为的理由', 'case-text', 4000).optional(),
    others: InvestigatedOthers.optional(),
    correction: statement('责令改正内容', 'case-text', 2000).optional(),
    dispute: prose('争议要点').optional(),
    judgements: z
      .strictObject({
        majorPublicInterest: Judgement.meta({ title: '是否涉及重大公共利益' }).optional(),
        complex: Judgement.meta({ title: '是否疑难复杂、涉及多个法律关系' }).optional(),
        otherByLaw: Judgement.meta({ title: '是否属于法律法规规定的其他审核情形' }).optional(),
        socialImpact: Judgement.meta({ title: '是否可能造成重大社会影响' }).optional(),
        harmToLife: Judgement.meta({ title: '是否涉及公民生命健康安全且有危害后果' }).optional(),
      })
      .meta({ title: '需要人工判断的事项' }),
    suspectedCrime: Judgement.meta({ title: '是否涉嫌犯罪' }),
  })
  .refine(...oneTier())
export type InvestigationEnd = z.infer<typeof InvestigationEnd>
