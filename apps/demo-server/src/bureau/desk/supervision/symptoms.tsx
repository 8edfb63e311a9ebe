import { type LawBook, markedCitation, type Symptom, urgencyNames } from '@zhifa/domain'
import { chinaTime } from '../../../web/china-time'
import type { Examined, ExaminedCase } from '../../cases'
import { Grade } from '../pages/finding'

/** Cases that are seen at once; of the others up to {@link most} unfold. */
const open = 15
const most = 200

/** 案件体检: with which cases something is the matter, by the examination of last night. */
export function Symptoms({ examined, law }: { readonly examined: Examined | undefined; readonly law: LawBook }) {
  return (
    <section class="panel" id="symptoms">
      <h2>案件体检</h2>
      {!examined ? (
        <p>正在检查。</p>
      ) : (
        <>
          <p>
            {chinaTime(examined.at)}检查{examined.examined}件，
            {examined.cases.length === 0 ? '没有发现问题。' : `${examined.cases.length}件有待办理或者查明的事项。`}
          </p>
          {examined.cases.slice(0, open).map((item) => (
            <Case key={item.caseId} item={item} law={law} />
          ))}
          {examined.cases.length > open && (
            <details>
              <summary>其余{examined.cases.length - open}件</summary>
              {examined.cases.slice(open, most).map((item) => (
                <Case key={item.caseId} item={item} law={law} />
              ))}
            </details>
          )}
        </>
      )}
    </section>
  )
}

function Case({ item: { caseId, symptoms }, law }: { readonly item: ExaminedCase; readonly law: LawBook }) {
  return (
    <article>
      <h3>
        <a href={`/desk/cases/${caseId}`}>{caseId}</a>
      </h3>
      <ul>
        {symptoms.map((item) => (
          <li key={`${item.code} ${item.entry} ${item.due} ${item.message.zh}`}>
            <One item={item} law={law} />
          </li>
        ))}
      </ul>
    </article>
  )
}

function One({ item, law }: { readonly item: Symptom; readonly law: LawBook }) {
  const { urgency, due, message, cure, citations, grade } = item
  return (
    <>
      <span class={`badge ${urgency === 'past' ? 'bad' : 'warn'}`}>{urgencyNames[urgency]}</span> {message.zh}
      {due !== undefined && <span class="soft">（期限：{due}）</span>} {grade && <Grade grade={grade} />}
      {citations.length > 0 && (
        <div class="soft">依据：{citations.map((citation) => markedCitation(law, citation)).join('、')}</div>
      )}
      {cure && <div class="soft">办法：{cure.zh}</div>}
    </>
  )
}
