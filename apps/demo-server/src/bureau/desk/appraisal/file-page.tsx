import type { CaseRecord } from '@zhifa/domain'
import {
  type AppraisalResult,
  appraisalActName,
  appraisalActSchema,
  fileStageNames,
  unknownClass,
} from '@zhifa/review-rules'
import type { User } from '../../access'
import type { FileView } from '../../appraisal'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import { Described } from '../form'
import { Refused as RefusedCard } from '../pages/refused'
import { ActForm, type Refused } from './act-form'
import { MarkFields, MarksTable } from './marks'

/** What a file came to, in words. */
export function ResultWords({ result }: { readonly result: AppraisalResult }) {
  const { score, grade, vetoes } = result
  return (
    <>
      {score === undefined ? '没有计分的评查项' : `${score.toFixed(2)}分`}{' '}
      <span class={`badge ${grade === undefined ? 'warn' : grade.passed ? 'good' : 'bad'}`}>
        {grade?.title ?? unknownClass}
      </span>
      {vetoes.length > 0 && `（否决项${vetoes.length}项）`}
    </>
  )
}

/** 案卷评查 of one file: every round, what was said in it, and what this person may say next. */
export function filePage(
  bureau: Bureau,
  user: User,
  record: Pick<CaseRecord, 'id'>,
  views: readonly FileView[],
  refused?: Refused,
): string {
  return deskPage({
    title: `案卷评查 ${record.id}`,
    bureau,
    user,
    here: '',
    body: (
      <>
        <p class="crumbs">
          <a href="/desk/cases">案件</a> / <a href={`/desk/cases/${record.id}`}>{record.id}</a> / 案卷评查
        </p>
        <h1>案卷评查 {record.id}</h1>
        <RefusedCard title="没有登记" findings={refused?.findings ?? []} law={bureau.law} />
        {views.length === 0 && <p class="soft">本案案卷没有列入评查。</p>}
        {views.map((view) => (
          <Round key={view.round.no} {...{ view, bureau, refused }} file={record.id} />
        ))}
      </>
    ),
  })
}

interface RoundProps {
  readonly view: FileView
  readonly bureau: Bureau
  readonly file: string
  readonly refused: Refused | undefined
}

function Round({ view, bureau, file, refused }: RoundProps) {
  const { round, progress, result, seen, events, scheme, marks, old, proposed } = view
  const person = (id: string): string => bureau.registry.officers.get(id)?.name ?? id
  return (
    <section class="part" id={`round-${round.no}`}>
      <h2>{round.request.act.title}</h2>
      <p class="facts">
        <span class="badge">{round.stage === 'finished' ? '评查已结束' : fileStageNames[progress.stage]}</span>
        <span>标准：{scheme.title}</span>
        <span>评查人：{round.request.act.appraisers.map(person).join('、')}</span>
        {progress.told && view.objectionDue && <span>异议期限至{view.objectionDue}</span>}
        {progress.stage === 'to-answer' && view.answerDue && <span>应于{view.answerDue}前答复</span>}
      </p>
      {!seen && <p class="soft">评查结果尚未告知承办机构。</p>}
      {seen && result && view.offered !== 'score' && (
        <section class="panel">
          <h3>
            <ResultWords result={result} />
          </h3>
          <MarksTable {...{ marks, scheme, proposed, old }} />
          {progress.confirmed && (
            <p>
              <a href={`/desk/cases/${file}/appraisal/${round.no}.pdf`}>案卷评查评分表（PDF）</a>
            </p>
          )}
        </section>
      )}
      <Offered {...{ view, bureau, file, refused }} />
      {events.length > 0 && <History {...{ view, bureau }} />}
    </section>
  )
}

/** The form of what this person may say next. */
function Offered({ view, bureau, file, refused }: RoundProps) {
  const { round, progress, offered, scheme, proposed, marks, events, mayTakeOut } = view
  const { registry } = bureau
  const action = `/desk/cases/${file}/appraisal`
  const about = { round: round.no, file }
  const said = refused?.said.round === round.no ? refused : undefined
  const title = (id: string): string => scheme.items.find((item) => item.id === id)?.title ?? id
  const common = { action, registry, refused: said }
  const objected = events.find(({ no }) => no === progress.objection?.no)?.act
  const answered = events.find(({ no }) => no === progress.answer?.no)?.act
  return (
    <>
      {offered === 'score' && (
        <ActForm {...common} kind="score" about={about} except={['marks']}>
          <p class="soft">
            每项先看系统建议，再由评查人判断；与建议不一致的写明理由，不符合的写明问题和在案卷中的位置。案卷：
            <a href={`/desk/cases/${file}`}>{file}</a>
          </p>
          <MarkFields items={scheme.items} {...{ proposed, registry, refused: said }} />
        </ActForm>
      )}
      {offered === 'confirm' && (
        <ActForm {...common} kind="confirm" about={{ ...about, score: progress.score?.no ?? 0 }} />
      )}
      {offered === 'tell' && (
        <ActForm {...common} kind="tell" about={about} choices={{ unit: view.units.map((unit) => [unit, unit]) }} />
      )}
      {offered === 'objection' && (
        <ActForm
          {...common}
          kind="objection"
          about={about}
          ticks={{ items: contestable(marks).map((item) => [item, title(item)]) }}
        />
      )}
      {offered === 'objection-answer' && objected?.kind === 'objection' && (
        <ActForm
          {...common}
          kind="objection-answer"
          about={{ ...about, objection: progress.objection?.no ?? 0 }}
          ticks={{ items: objected.items.map((item) => [item, title(item)]) }}
        />
      )}
      {offered === 'correction' && answered?.kind === 'objection-answer' && (
        <ActForm
          {...common}
          kind="correction"
          about={{ ...about, answer: progress.answer?.no ?? 0 }}
          except={['marks']}
        >
          <MarkFields
            items={scheme.items.filter(({ id }) => answered.items.includes(id))}
            proposed={[]}
            open
            {...{ registry, refused: said }}
          />
        </ActForm>
      )}
      {mayTakeOut && (
        <details>
          <summary>{appraisalActName('file-out')}</summary>
          <ActForm {...common} kind="file-out" about={about} />
        </details>
      )}
    </>
  )
}

/** What somebody may want changed: what was found wrong; nothing was: everything that was marked. */
function contestable(marks: FileView['marks']): readonly string[] {
  const faults = marks.filter(({ outcome }) => outcome === 'not-met')
  return (faults.length > 0 ? faults : marks).map(({ item }) => item)
}

/** What people wrote to each other about a result is read without a press. */
const unfolded: ReadonlySet<string> = new Set(['objection', 'objection-answer', 'correction'])

/** What a line goes on with, and marks, which stand in the table. */
const passedOn: ReadonlySet<string> = new Set(['kind', 'round', 'file', 'marks', 'score', 'objection', 'answer'])

/** Everything that was said of the file, nothing of it replaced. */
function History({ view: { events, scheme }, bureau }: Pick<RoundProps, 'view' | 'bureau'>) {
  const items = scheme.items.map(({ id, title }) => [id, title] as const)
  return (
    <section class="panel">
      <h3>评查经过</h3>
      {events.map(({ no, act, by, at }) => {
        const schema = appraisalActSchema(act.kind)
        const rest = Object.fromEntries(Object.entries(act).filter(([key]) => !passedOn.has(key)))
        return (
          <details key={no} open={unfolded.has(act.kind)}>
            <summary>
              {at.replace('T', ' ')} {by.name} {appraisalActName(act.kind)}
            </summary>
            {schema && (
              <Described schema={schema} value={rest} context={{ registry: bureau.registry, choices: { items } }} />
            )}
          </details>
        )
      })}
    </section>
  )
}
