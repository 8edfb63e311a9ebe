import { formatCitation } from '../citation/citation'
import { proceduresFrom, registryFrom } from '../cli-kit/case-files'
import type { Io } from '../cli-kit/command'
import { PlainDate } from '../date/plain-date'
import { examineCase } from '../doctor/examine-case'
import { type Symptom, symptom, urgencyNames } from '../doctor/symptom'
import { type Answer, checkInput, UsageError } from './io'
import { type LawOptions, lawFrom } from './law-files'
import { type ReadRecord, readRecords } from './records'

interface Options extends LawOptions {
  readonly 'as-of'?: string | undefined
  readonly registry?: string | undefined
  readonly procedures?: string | undefined
  readonly json?: boolean | undefined
}

interface Examined {
  readonly place: string
  readonly caseId: string | undefined
  readonly symptoms: readonly Symptom[]
}

/** `doctor`: what is the matter with cases on a day. Exit 0: nothing; 1: something; 2: wrong use. */
export async function doctor(
  places: readonly string[],
  options: Options,
  io: Pick<Io, 'progress'> = {},
): Promise<Answer> {
  if (places.length === 0) throw new UsageError()
  const today = checkInput(PlainDate, options['as-of'] ?? todayInChina(), '--as-of')
  const law = lawFrom(options)
  const people = options.registry === undefined ? undefined : registryFrom(options)
  const procedures = await proceduresFrom(options)
  const examined = readRecords(places, procedures).map((read, i): Examined => {
    if (i % 100 === 99) io.progress?.(`已检查 ${i + 1} 件 / ${i + 1} cases`)
    if ('findings' in read) return { place: read.place, caseId: read.id, symptoms: unreadable(read) }
    const symptoms = examineCase(read.record, { today, law, registry: people, procedures })
    return { place: read.place, caseId: read.record.id, symptoms }
  })
  const ill = examined.filter(({ symptoms }) => symptoms.length > 0)
  const notes = people
    ? []
    : [
        '没有给出人员名册（--registry），办理人员的资格和回避没有核对 / without --registry the people of the acts were not checked',
      ]
  return {
    out: options.json
      ? JSON.stringify({ asOf: today, examined: examined.length, cases: ill.map(plain) }, null, 2)
      : text(today, examined.length, ill),
    notes,
    yes: ill.length === 0,
  }
}

/** Legal days are days in China, wherever the machine stands. */
const todayInChina = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' }).format(new Date())

const unreadable = ({ findings }: Extract<ReadRecord, { findings: unknown }>): Symptom[] =>
  findings.slice(0, 20).map(({ code, message, path }) =>
    symptom('doctor.impossible', {
      urgency: 'past',
      zh: `案件记录不合规格：${message.zh}`,
      en: `the record does not fit: ${message.en}`,
      read: { code, path: path?.join('.') ?? '' },
      cure: { zh: '请核对账本，查明记录的来源', en: 'compare with the ledger and find out how it came in' },
    }),
  )

const plain = ({ place, caseId, symptoms }: Examined) => ({
  place,
  caseId,
  symptoms: symptoms.map((item) => ({ ...item, citations: item.citations.map((one) => formatCitation(one)) })),
})

function text(today: string, count: number, ill: readonly Examined[]): string {
  const total = ill.reduce((sum, { symptoms }) => sum + symptoms.length, 0)
  const head =
    ill.length === 0
      ? `${today}：检查${count}件，没有发现问题 / ${count} examined, nothing found`
      : `${today}：检查${count}件，${ill.length}件有问题，共${total}项 / ${count} examined, ${total} findings in ${ill.length}`
  return [
    head,
    ...ill.flatMap(({ place, caseId, symptoms }) => [`${caseId ?? place}`, ...symptoms.flatMap(lines)]),
  ].join('\n')
}

const lines = ({ urgency, due, code, message, cure, citations }: Symptom): string[] => [
  `  [${urgencyNames[urgency]}]${due ? ` ${due}` : ''} ${code}  ${message.zh}`,
  `      ${message.en}`,
  ...(citations.length > 0 ? [`      依据 by: ${citations.map((item) => formatCitation(item)).join('、')}`] : []),
  ...(cure ? [`      处理 cure: ${cure.zh} / ${cure.en}`] : []),
]
