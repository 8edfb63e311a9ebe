import { isInService } from '@zhifa/domain'
import { Boxes, Field, Unfolding } from '../evidence/fields'
import type { Here } from './here'
import { Verdict } from './loans'

/** 鉴定销毁: what stands against it, who appraised, approved and watched; and what holds it. */
export function Disposals({ view: { standing, obstacles }, action, bureau, says }: Here) {
  const today = bureau.today()
  const person = (id: string): string => bureau.registry.officers.get(id)?.name ?? id
  const people = [...bureau.registry.officers.values()]
    .filter((officer) => isInService(officer, today))
    .map(({ id, name }) => [id, name] as const)
  return (
    <section class="panel" id="disposal">
      <h2>鉴定和销毁（{standing.disposals.length}）</h2>
      {standing.gone === undefined && obstacles.length > 0 && (
        <>
          <p>现在不得销毁：</p>
          <ul>
            {obstacles.map(({ code, message }) => (
              <li key={code}>{message.zh}</li>
            ))}
          </ul>
        </>
      )}
      {standing.disposals.map(({ no, request, decision, done }) => (
        <article key={no}>
          <h3>
            销毁清册{request.act.list}{' '}
            <span class="badge">
              {done ? '已销毁' : decision ? (decision.act.verdict === 'approved' ? '已批准' : '不同意') : '待审批'}
            </span>
          </h3>
          <p>
            鉴定人：{request.act.appraisers.map(person).join('、')}；鉴定意见：{request.act.appraisal}
          </p>
          <p class="soft">
            {request.at.replace('T', ' ')} {request.by.name}提出
            {decision && `；${decision.at.replace('T', ' ')} ${decision.by.name}审批：${decision.act.opinion}`}
            {done && `；${done.act.on}销毁（${done.act.method}），监销人：${done.act.witnesses.map(person).join('、')}`}
          </p>
          {!decision && says('disposal-decision') && (
            <Unfolding {...{ action }} kind="disposal-decision" about={{ disposal: no }} title="审批">
              <Verdict id={`disposal-${no}`} />
            </Unfolding>
          )}
          {decision?.act.verdict === 'approved' && !done && says('disposal-done') && (
            <Unfolding {...{ action }} kind="disposal-done" about={{ disposal: no }} title="登记销毁">
              <Field id={`done-${no}`} name="on" title="销毁日期" type="date" />
              <Field id={`done-${no}`} name="method" title="销毁方式" />
              <Boxes id={`done-${no}`} name="witnesses" title="监销人（不止一人）" options={people} />
            </Unfolding>
          )}
        </article>
      ))}
      {standing.holds.map(({ no, act, by, at }) => (
        <article key={no}>
          <p>
            <span class="badge warn">暂停销毁</span> {at.slice(0, 10)} {by.name}：{act.reason}
          </p>
          {says('hold-end') && (
            <Unfolding {...{ action }} kind="hold-end" about={{ hold: no }} title="解除">
              <Field id={`hold-${no}`} name="reason" title="解除的理由" />
            </Unfolding>
          )}
        </article>
      ))}
      {standing.gone === undefined && says('hold') && (
        <Unfolding {...{ action }} kind="hold" title="暂停销毁">
          <Field id="hold" name="reason" title="理由（调卷、审计、信访等）" />
        </Unfolding>
      )}
      {standing.gone === undefined && says('disposal') && (
        <Unfolding {...{ action }} kind="disposal" title="提出销毁">
          <Field id="disposal" name="list" title="销毁清册编号" />
          <Boxes id="disposal" name="appraisers" title="鉴定人（不止一人）" options={people} />
          <Field id="disposal" name="appraisal" title="鉴定意见" />
        </Unfolding>
      )}
    </section>
  )
}
