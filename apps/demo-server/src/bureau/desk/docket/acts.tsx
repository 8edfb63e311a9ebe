import {
  answerWayNames,
  ComplaintAnswer,
  type DocketAct,
  type DocketMatter,
  docketActNames,
  docketPartNames,
  valueNames,
} from '@zhifa/domain'
import type { Bureau } from '../../bureau'
import { Boxes, Choice, Field, Prose, Unfolding } from '../evidence/fields'
import { peopleOf } from './intake-forms'

interface ActsProps {
  readonly bureau: Bureau
  readonly matter: DocketMatter
  readonly may: readonly DocketAct['kind'][]
}

/** What the reader may do next in a matter: each a form that unfolds. */
export function MatterActs({ bureau, matter, may }: ActsProps) {
  if (may.length === 0) return null
  return (
    <section class="panel" id="acts">
      <h2>办理</h2>
      {may.map((kind) => (
        <Unfolding key={kind} action={`/desk/docket/${matter.no}`} kind={kind} title={docketActNames[kind]}>
          <Fields kind={kind} bureau={bureau} matter={matter} />
        </Unfolding>
      ))}
    </section>
  )
}

const results = Object.entries(valueNames(ComplaintAnswer.shape.result) ?? {})
const verdicts = [
  ['approved', '同意'],
  ['returned', '退回'],
] as const

function Fields({ kind, bureau, matter }: Omit<ActsProps, 'may'> & { readonly kind: DocketAct['kind'] }) {
  const id = kind
  const complaint = matter.intake.act.kind === 'complaint'
  switch (kind) {
    case 'assignment':
      return (
        <Choice
          id={id}
          name="person"
          title="答复承办人"
          options={peopleOf(bureau).filter(([person]) => !matter.against.has(person))}
        />
      )
    case 'declined':
      return <Prose id={id} name="reason" title="理由" />
    case 'extension':
      return (
        <>
          <Field id={id} name="until" title="延至" type="date" />
          <Field id={id} name="number" title="来文机关同意延期的文号" />
          <Field id={id} name="on" title="同意延期的日期" type="date" />
        </>
      )
    case 'case-named':
    case 'case-unnamed':
      return (
        <>
          <Field id={id} name="case" title="案件编号" />
          <Prose id={id} name="reason" title="理由" />
        </>
      )
    case 'against-named':
      return (
        <>
          <Boxes id={id} name="persons" title="被投诉人" options={peopleOf(bureau)} />
          <Prose id={id} name="reason" title="理由" />
        </>
      )
    case 'answer':
      return (
        <>
          {complaint && <Choice id={id} name="result" title="调查结果" options={results} />}
          <Prose id={id} name="text" title={complaint ? '调查处理情况（以“投诉人”代称）' : '答复内容'} />
          {!complaint && <Prose id={id} name="disagreement" title="不采纳的理由" optional />}
        </>
      )
    case 'answer-decision':
      return (
        <>
          <p class="lines">{matter.answer?.act.text}</p>
          <input type="hidden" name="answer" value={matter.answer?.no} />
          <Choice id={id} name="verdict" title="审批结果" options={verdicts} />
          <Prose id={id} name="opinion" title="审批意见" />
        </>
      )
    case 'answer-sent':
      return (
        <>
          <Field id={id} name="number" title="答复文号" optional={complaint} />
          <Field id={id} name="on" title="答复日期" type="date" />
          <Choice id={id} name="way" title="答复方式" options={Object.entries(answerWayNames)} />
        </>
      )
    case 'referral':
      return (
        <>
          <Field id={id} name="body" title="移送的机关" />
          <Field id={id} name="number" title="移送函文号" />
          <Field id={id} name="on" title="移送日期" type="date" />
          <Prose id={id} name="reason" title="理由" />
        </>
      )
    case 'file-withheld':
      return (
        <>
          <Choice
            id={id}
            name="file"
            title="错附的文件"
            options={matter.files
              .filter(({ withheld }) => !withheld)
              .map(({ no, part }) => [String(no), `文件${no}，${docketPartNames[part]}`] as const)}
          />
          <Prose id={id} name="reason" title="理由" />
        </>
      )
    default:
      return null
  }
}
