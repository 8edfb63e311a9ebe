import type { Redaction } from '@zhifa/domain'
import { Choice, Field, Unfolding } from './fields'
import type { Here } from './here'

const stateNames: Readonly<Record<Redaction['state'], readonly [name: string, badge: string]>> = {
  open: ['待审核', 'warn'],
  approved: ['同意公开', 'good'],
  returned: ['已退回', ''],
  recalled: ['已撤销', ''],
}

/** 公开副本: what may go out in place of the originals, made by one and approved by another. */
export function Copies({ view, action, decides }: Here & { readonly decides: boolean }) {
  const { copies, items, on, caseId, reads } = view
  const name = (sha256: string): string => items.find((item) => item.sha256 === sha256)?.name ?? sha256
  const options = items.filter(({ sha256 }) => reads(sha256)).map((item) => [item.sha256, item.name] as const)
  const link = (sha256: string) =>
    reads(sha256) ? <a href={`/desk/cases/${caseId}/media/${sha256}`}>{name(sha256)}</a> : name(sha256)
  return (
    <section class="panel" id="copies">
      <h2>公开副本（{copies.length}）</h2>
      <p class="soft">
        只有他人审核同意的副本随公示公开，原件一律不得公开，推送时按摘要核对。撤销后公示网站立即不再显示，县平台随下一版本撤下。
      </p>
      {copies.map(({ no, of, copy, covered, by, at, decision, recall, state }) => (
        <article key={no}>
          <h3>
            {link(copy)} <span class={`badge ${stateNames[state][1]}`}>{stateNames[state][0]}</span>
          </h3>
          <p>原件：{link(of)}</p>
          <p>隐去的内容和方法：{covered}</p>
          <p class="soft">
            {at.replace('T', ' ')} {by.name}提出
            {decision &&
              `；${decision.at.replace('T', ' ')} ${decision.by.name}审核：${decision.act.opinion}${decision.act.looked ? '（已逐页、逐帧查看）' : ''}`}
            {recall && `；${recall.at.replace('T', ' ')} ${recall.by.name}撤销：${recall.act.reason}`}
          </p>
          {decides && state === 'open' && (
            <Unfolding {...{ action }} kind="redaction-decision" about={{ redaction: no }} title="审核">
              <Choice
                id={`decide-${no}`}
                name="verdict"
                title="审核结果"
                options={[
                  ['approved', '同意公开'],
                  ['returned', '退回'],
                ]}
              />
              <div class="field">
                <label for={`decide-${no}-looked`}>
                  <input id={`decide-${no}-looked`} type="checkbox" name="looked" value="yes" />{' '}
                  我已逐页（逐帧）查看，没有应当隐去的内容
                </label>
              </div>
              <Field id={`decide-${no}`} name="opinion" title="审核意见" />
            </Unfolding>
          )}
          {decides && state === 'approved' && (
            <Unfolding {...{ action }} kind="redaction-recall" about={{ redaction: no }} title="撤销公开">
              <Field id={`recall-${no}`} name="reason" title="理由" />
            </Unfolding>
          )}
        </article>
      ))}
      {on && items.length > 1 && (
        <Unfolding {...{ action }} kind="redaction" title="提出公开副本（先上传处理后的文件）">
          <Choice id="redaction" name="of" title="原件" options={options} />
          <Choice id="redaction" name="copy" title="处理后的副本" options={options} />
          <Field id="redaction" name="covered" title="隐去的内容和方法" />
        </Unfolding>
      )}
    </section>
  )
}
