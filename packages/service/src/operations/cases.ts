import {
  allMet,
  Confirmation,
  confirmersOf,
  deadlinesOf,
  Entered,
  nextActs,
  obstacles,
  PlainDate,
  perform,
  preflight,
  procedureOf,
  procedures,
  proposalDigest,
} from '@zhifa/domain'
import { z } from 'zod'
import filingAct from '../../data/requests/act.json'
import confirmed from '../../data/requests/confirmed.json'
import early from '../../data/requests/record.json'
import registry from '../../data/requests/registry.json'
import { DeadlineAnswer, deadlineAnswer } from '../answers/deadline'
import { FindingAnswer } from '../answers/finding'
import { JsonSchemaAnswer } from '../answers/open'
import { operation } from '../operation/operation'
import { ActShape, people, RecordShape, recordOf } from '../operation/record'
import { peopleOf } from '../operation/world'
import { ProblemError } from '../problem/problem'

const today = PlainDate.optional().meta({
  title: '今日',
  description: '给出的，办理日期晚于该日的不予接受 Acts dated after it are refused',
})
const sent = { record: early, registry }

export const listNextActs = operation({
  id: 'listNextActs',
  method: 'post',
  path: '/v1/cases/next-acts',
  tag: 'case',
  zh: '现在可以办理哪些步骤',
  en: 'What can be done next',
  description:
    '每一步附有已知的障碍；没有障碍不等于可以办理。Each with the obstacles that can be known before it is filled in.',
  input: z.strictObject({ record: RecordShape, on: PlainDate.meta({ title: '日期' }), ...people }),
  answer: z.strictObject({
    acts: z.array(
      z.strictObject({
        step: z.string(),
        title: z.string(),
        role: z.string(),
        approvedBy: z.string().optional(),
        cites: z.array(z.string()),
        hint: z.string().optional(),
        obstacles: z.array(FindingAnswer),
      }),
    ),
  }),
  examples: { filed: { zh: '受理线索之后', en: 'After intake', value: { ...sent, on: filingAct.on } } },
  run: ({ record, on, registry: given }, world) => {
    const context = { law: world.law, registry: peopleOf(given, world), procedures: world.procedures }
    return {
      acts: nextActs(recordOf(record, world), on, context).map(({ step, obstacles: standing }) => ({
        step: step.id,
        title: step.title,
        role: step.role,
        ...(step.approvedBy === undefined ? {} : { approvedBy: step.approvedBy }),
        cites: [...step.cites],
        ...(step.hint === undefined ? {} : { hint: step.hint }),
        obstacles: [...standing],
      })),
    }
  },
})

export const preflightAct = operation({
  id: 'preflightAct',
  method: 'post',
  path: '/v1/acts/preflight',
  tag: 'case',
  zh: '办理前检查一步',
  en: 'Check an act before it is done',
  description:
    '与办理时的检查相同。digest 是每位 confirmers 须确认的摘要。The same checks as performAct; each of the confirmers confirms the digest.',
  input: z.strictObject({ record: RecordShape, act: ActShape, today, ...people }),
  answer: z.strictObject({
    clear: z.boolean(),
    findings: z.array(FindingAnswer),
    digest: z.string().optional(),
    confirmers: z.array(z.string()),
  }),
  examples: { filing: { zh: '立案', en: 'Filing', value: { ...sent, act: filingAct } } },
  run: ({ record: given, act, today: day, registry: who }, world) => {
    const record = recordOf(given, world)
    const context = { law: world.law, registry: peopleOf(who, world), procedures: world.procedures }
    const findings = preflight(record, act, { ...context, ...(day === undefined ? {} : { today: day }) })
    const step = procedureOf(record, world.procedures).steps[act.step]
    const data = step?.data.safeParse(act.data)
    return {
      clear: allMet(findings),
      findings: obstacles(findings),
      ...(data?.success ? { digest: proposalDigest(record, { ...act, data: data.data }) } : {}),
      confirmers: step && data?.success ? [...confirmersOf(step, act, data.data)] : [],
    }
  },
})

export const performAct = operation({
  id: 'performAct',
  method: 'post',
  path: '/v1/acts/perform',
  tag: 'case',
  zh: '办理一步',
  en: 'Do an act',
  description:
    '符合条件的，返回加长的案件记录，由调用方保存；否则返回全部理由，什么也不改变。Answers with the longer record, which the caller keeps, or with every reason why not.',
  input: z.strictObject({
    record: RecordShape,
    act: ActShape,
    entered: Entered.meta({ id: 'Entered', title: '录入' }),
    confirmations: z
      .array(Confirmation.meta({ id: 'Confirmation' }))
      .max(100)
      .meta({ title: '确认' }),
    today,
    ...people,
  }),
  answer: z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), record: RecordShape, findings: z.array(FindingAnswer) }),
    z.strictObject({ ok: z.literal(false), findings: z.array(FindingAnswer) }),
  ]),
  examples: {
    filing: {
      zh: '立案，各人已确认',
      en: 'Filing, confirmed by all',
      value: { ...sent, act: filingAct, ...confirmed },
    },
    unconfirmed: {
      zh: '无人确认：不予接受',
      en: 'Confirmed by nobody: refused',
      value: { ...sent, act: filingAct, entered: confirmed.entered, confirmations: [] },
    },
  },
  run: ({ record, act, entered, confirmations, today: day, registry: who }, world) => {
    const done = perform(recordOf(record, world), act, {
      law: world.law,
      registry: peopleOf(who, world),
      procedures: world.procedures,
      entered,
      confirmations,
      ...(day === undefined ? {} : { today: day }),
    })
    if (!done.ok) return { ok: false as const, findings: done.findings }
    const { id, procedure, agency, cause, entries } = done.record
    return { ok: true as const, record: { id, procedure, agency, cause, entries }, findings: done.findings }
  },
})

export const listCaseDeadlines = operation({
  id: 'listCaseDeadlines',
  method: 'post',
  path: '/v1/cases/deadlines',
  tag: 'case',
  zh: '案件的全部期限',
  en: 'Every period of a case',
  input: z.strictObject({ record: RecordShape, asOf: PlainDate.meta({ title: '基准日' }) }),
  answer: z.strictObject({
    deadlines: z.array(
      z.strictObject({
        rule: z.string(),
        title: z.string(),
        startedBy: z.int(),
        status: z.enum(['running', 'suspended', 'overdue', 'kept', 'missed', 'lapsed', 'undetermined']),
        endedOn: PlainDate.optional(),
        deadline: DeadlineAnswer.optional(),
      }),
    ),
  }),
  examples: { filed: { zh: '受理线索之后', en: 'After intake', value: { record: early, asOf: filingAct.on } } },
  run: ({ record, asOf }, world) => ({
    deadlines: deadlinesOf(recordOf(record, world), { law: world.law, asOf, procedures: world.procedures }).map(
      ({ deadline, rule, title, startedBy, status, endedOn }) => ({
        ...{ rule, title, startedBy, status },
        ...(endedOn === undefined ? {} : { endedOn }),
        ...(deadline ? { deadline: deadlineAnswer(deadline) } : {}),
      }),
    ),
  }),
})

export const listProcedures = operation({
  id: 'listProcedures',
  method: 'get',
  path: '/v1/procedures',
  tag: 'case',
  zh: '办案程序及其步骤',
  en: 'Procedures and their steps',
  input: z.strictObject({}),
  answer: z.strictObject({
    procedures: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        category: z.string(),
        phases: z.record(z.string(), z.string()),
        steps: z.array(
          z.strictObject({ id: z.string(), title: z.string(), in: z.array(z.string()), cites: z.array(z.string()) }),
        ),
      }),
    ),
  }),
  examples: { all: { zh: '全部', en: 'All of them', value: {} } },
  run: (_, world) => ({
    procedures: [...world.procedures, ...procedures.values()].map(({ id, title, category, phases, steps }) => ({
      ...{ id, title, category },
      phases: { ...phases },
      steps: Object.values(steps).map((step) => ({
        id: step.id,
        title: step.title,
        in: [...step.in],
        cites: [...step.cites],
      })),
    })),
  }),
})

export const readStepSchema = operation({
  id: 'readStepSchema',
  method: 'get',
  path: '/v1/procedures/{procedure}/steps/{step}/schema',
  tag: 'case',
  zh: '一步应填写的内容（JSON Schema）',
  en: 'What an act of a step says, as JSON Schema',
  input: z.strictObject({
    procedure: z.string().meta({ title: '程序', examples: ['penalty.ordinary'] }),
    step: z.string().meta({ title: '步骤', examples: ['filing'] }),
  }),
  answer: JsonSchemaAnswer,
  examples: { filing: { zh: '立案', en: 'Filing', value: { procedure: 'penalty.ordinary', step: 'filing' } } },
  run: ({ procedure, step }, world) => {
    const found = [...world.procedures, ...procedures.values()].find(({ id }) => id === procedure)?.steps[step]
    if (!found) throw new ProblemError('request.not-found')
    return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...z.toJSONSchema(found.data, { io: 'input' }) }
  },
})
