import { type Loan, mannerNames, type Registry, volumeNames } from '@zhifa/domain'
import { Choice, Field, Unfolding } from '../evidence/fields'
import type { Here } from './here'

const states: Readonly<Record<Loan['state'], readonly [name: string, badge: string]>> = {
  open: ['待审批', 'warn'],
  approved: ['已批准，待交付', ''],
  returned: ['不同意', ''],
  out: ['借阅中', 'warn'],
  back: ['已归还', 'good'],
}

/** Who reads a file. */
export const readerOf = ({ request: { act } }: Loan, registry: Registry): string =>
  act.person === undefined
    ? `${act.reader ?? ''}（${act.unit ?? ''}）`
    : (registry.officers.get(act.person)?.name ?? act.person)

/** 借阅: who, what, why, until when, and whether it is back. */
export function Loans({ view: { standing }, action, bureau, says }: Here) {
  const today = bureau.today()
  const overdue = new Set(standing.overdue(today).map(({ no }) => no))
  const people = [...bureau.registry.officers.values()].map(
    ({ id, name, department }) => [id, `${name}（${department}）`] as const,
  )
  return (
    <section class="panel" id="loans">
      <h2>借阅（{standing.loans.length}）</h2>
      {standing.loans.length === 0 && <p class="soft">没有借阅记录。</p>}
      {standing.loans.map((loan) => {
        const { no, request, decision, out, back, state } = loan
        const about = { loan: no }
        return (
          <article key={no}>
            <h3>
              {readerOf(loan, bureau.registry)}
              {mannerNames[request.act.manner]}
              {volumeNames[request.act.volume]}{' '}
              <span class={`badge ${overdue.has(no) ? 'bad' : states[state][1]}`}>
                {overdue.has(no) ? '逾期未还' : states[state][0]}
              </span>
            </h3>
            <p>
              用途：{request.act.purpose}；用毕日期：{request.act.until}
            </p>
            <p class="soft">
              {request.at.replace('T', ' ')} {request.by.name}申请
              {decision && `；${decision.by.name}审批：${decision.act.opinion}`}
              {out && `；${out.act.at.replace('T', ' ')}交付`}
              {back && `；${back.act.at.replace('T', ' ')}归还：${back.act.state}`}
            </p>
            {state === 'open' && says('loan-decision') && (
              <Unfolding {...{ action, about }} kind="loan-decision" title="审批">
                <Verdict id={`loan-${no}`} />
              </Unfolding>
            )}
            {state === 'approved' && says('loan-out') && (
              <Unfolding {...{ action, about }} kind="loan-out" title="交付">
                <Field id={`out-${no}`} name="at" title="交付时间" type="datetime-local" />
              </Unfolding>
            )}
            {state === 'out' && says('loan-return') && (
              <Unfolding {...{ action, about }} kind="loan-return" title="归还">
                <Field id={`back-${no}`} name="at" title="归还时间" type="datetime-local" />
                <Field id={`back-${no}`} name="state" title="归还时检查情况" />
              </Unfolding>
            )}
          </article>
        )
      })}
      {standing.gone === undefined && (
        <Unfolding {...{ action }} kind="loan" title="申请借阅">
          <Choice id="loan" name="volume" title="卷别" options={Object.entries(volumeNames)} />
          <Choice id="loan" name="manner" title="方式" options={Object.entries(mannerNames)} />
          <div class="field">
            <label for="loan-person">
              本机关借阅人<span class="optional">外单位的不选</span>
            </label>
            <select id="loan-person" name="person">
              <option value="">外单位人员</option>
              {people.map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <Field id="loan" name="reader" title="外单位借阅人" optional />
          <Field id="loan" name="unit" title="借阅人单位" optional />
          <Field id="loan" name="purpose" title="用途" />
          <Field id="loan" name="until" title="用毕日期" type="date" />
        </Unfolding>
      )}
    </section>
  )
}

export function Verdict({ id }: { readonly id: string }) {
  return (
    <>
      <Choice
        id={id}
        name="verdict"
        title="审批结果"
        options={[
          ['approved', '同意'],
          ['returned', '不同意'],
        ]}
      />
      <Field id={id} name="opinion" title="审批意见" />
    </>
  )
}
