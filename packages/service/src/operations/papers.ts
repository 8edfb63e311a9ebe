import { caseFileOf, form, formGroups, renderCaseFile, renderForm, renderHtml } from '@zhifa/documents'
import { PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import early from '../../data/requests/record.json'
import registry from '../../data/requests/registry.json'
import { JsonSchemaAnswer } from '../answers/open'
import { fileOperation, operation } from '../operation/operation'
import { people, RecordShape, recordOf } from '../operation/record'
import { peopleOf, type World } from '../operation/world'
import { ProblemError } from '../problem/problem'

/** Media types of papers. OFD has none that is registered: what readers of OFD in use send. */
const media = { pdf: 'application/pdf', ofd: 'application/ofd', html: 'text/html; charset=utf-8' } as const

const draft = z
  .string()
  .min(1)
  .max(20)
  .optional()
  .meta({ title: '页面水印', description: '批准前的文书写“草稿” A mark until it is approved' })

export const listForms = operation({
  id: 'listForms',
  method: 'get',
  path: '/v1/forms',
  tag: 'paper',
  zh: '全部文书格式',
  en: 'Every form',
  input: z.strictObject({}),
  answer: z.strictObject({
    forms: z.array(
      z.strictObject({
        id: z.string(),
        group: z.string(),
        title: z.string(),
        audience: z.string(),
        cites: z.array(z.string()),
        grade: z.string(),
      }),
    ),
  }),
  examples: { all: { zh: '全部', en: 'All of them', value: {} } },
  run: () => ({
    forms: formGroups.flatMap((group) =>
      group.forms.map(({ id, title, audience, cites, grade }) => ({
        ...{ id, title, audience, grade },
        group: group.id,
        cites: [...cites],
      })),
    ),
  }),
})

export const readForm = operation({
  id: 'readForm',
  method: 'get',
  path: '/v1/forms/{form}',
  tag: 'paper',
  zh: '一种文书的内容（JSON Schema）和示例',
  en: 'What a form takes, as JSON Schema, and a sample',
  input: z.strictObject({ form: z.string().meta({ title: '文书', examples: ['penalty-decision'] }) }),
  answer: z.strictObject({
    id: z.string(),
    title: z.string(),
    schema: JsonSchemaAnswer,
    sample: z.unknown(),
  }),
  examples: { decision: { zh: '行政处罚决定书', en: 'A penalty decision', value: { form: 'penalty-decision' } } },
  run: ({ form: id }) => {
    const { title, data, sample } = form(id)
    const schema = z.toJSONSchema(data, { io: 'input' })
    return { id, title, schema: { ...schema, $schema: schema.$schema ?? '' }, sample }
  },
})

export const renderPaper = fileOperation({
  id: 'renderPaper',
  method: 'post',
  path: '/v1/papers/render',
  tag: 'paper',
  zh: '制作一份文书',
  en: 'Make a paper',
  description:
    'PDF 为 PDF/A-1b，OFD 为 GB/T 33190。同样的内容得到同样的字节。PDF/A-1b, OFD (GB/T 33190) or HTML; the same data gives the same bytes.',
  input: z.strictObject({
    form: z.string().min(1).meta({ title: '文书', description: '见 listForms See listForms' }),
    data: z.unknown().meta({ title: '文书内容', description: '见 readForm See readForm' }),
    format: z.enum(['pdf', 'ofd', 'html']).default('pdf').meta({ title: '格式' }),
    draft,
  }),
  answer: ['application/pdf', 'application/ofd', 'text/html'],
  examples: {
    decision: {
      zh: '行政处罚决定书（PDF）',
      en: 'A penalty decision as PDF',
      value: { form: 'penalty-decision', data: form('penalty-decision').sample },
    },
    ofd: {
      zh: '行政处罚决定书（OFD，草稿）',
      en: 'A draft as OFD',
      value: { form: 'penalty-decision', data: form('penalty-decision').sample, format: 'ofd', draft: '草稿' },
    },
    html: {
      zh: '行政处罚决定书（网页）',
      en: 'As a web page',
      value: { form: 'penalty-decision', data: form('penalty-decision').sample, format: 'html' },
    },
  },
  run: async ({ form: id, data, format, draft: mark }, { law }) => {
    const options = { law, ...(mark === undefined ? {} : { draft: mark }) }
    const bytes =
      format === 'html'
        ? Buffer.from(renderHtml(id, data, options))
        : await renderForm(id, data, { ...options, format })
    return { type: media[format], bytes }
  },
})

export const bindCaseFile = fileOperation({
  id: 'bindCaseFile',
  method: 'post',
  path: '/v1/papers/case-file',
  tag: 'paper',
  zh: '装订案卷',
  en: 'Bind a case file',
  description:
    '由案件记录生成封面、目录、全部文书和备考表。Cover, catalogue, every paper that the record yields, and the remark sheet.',
  input: z.strictObject({
    record: RecordShape,
    on: PlainDate.meta({ title: '装订日期' }),
    volume: z
      .enum(['main', 'sub', 'whole'])
      .default('whole')
      .meta({ title: '卷别', description: '正卷、副卷或者合订' }),
    fonds: z.string().min(1).max(40).optional().meta({ title: '全宗号' }),
    format: z.enum(['pdf', 'ofd']).default('pdf').meta({ title: '格式' }),
    draft,
    ...people,
  }),
  answer: ['application/pdf', 'application/ofd'],
  examples: {
    case: { zh: '一件案件', en: 'A case', value: { record: early, on: '2026-12-31', registry } },
  },
  run: async ({ record: given, on, volume, fonds, format, draft: mark, registry: who }, world) => {
    const record = recordOf(given, world)
    const file = caseFileOf(record, contextOf(record.agency, who, world), {
      volume,
      on,
      ...(fonds === undefined ? {} : { fonds }),
    })
    const options = { law: world.law, format, ...(mark === undefined ? {} : { draft: mark }) }
    return { type: media[format], bytes: await renderCaseFile(file, options) }
  },
})

function contextOf(id: string, given: Parameters<typeof peopleOf>[0], world: World) {
  const people = peopleOf(given, world)
  const agency = people.agencies.get(id)
  if (!agency)
    throw new ProblemError('request.invalid', [
      {
        code: 'case.unknown-agency',
        rule: 'http.bindCaseFile',
        outcome: 'not-met',
        message: { zh: '案件所属机关不在机关名录中', en: 'the agency of the case is not in the registry' },
        citations: [],
        read: {},
        path: ['record', 'agency'],
      },
    ])
  return { agency, law: world.law, registry: people, procedures: world.procedures }
}
