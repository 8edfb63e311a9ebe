import { articles, type CodePage, type Finding, formatChineseDate, valueNames } from '@zhifa/domain'
import type { Bureau } from '../../bureau'
import { publicPage } from '../../frame/layout'
import { Rating } from '../../inspection-codes'
import { Row } from '../content'
import type { CodeState } from './read'

interface Said {
  /** What was just done. */
  readonly said?: 'scan' | 'rating' | undefined
  readonly findings?: readonly Finding[]
  readonly words?: string
}

const states: Readonly<Record<CodeState['state'], readonly [badge: string, name: string]>> = {
  good: ['good', '检查码有效'],
  'other-day': ['warn', '检查码今日无效'],
  made: ['', '已经检查'],
  changed: ['bad', '检查已经变更或者取消'],
}

/** The page behind an inspection code, for a telephone at the door. */
export function codeStatePage(
  bureau: Bureau,
  code: string,
  found: CodeState,
  { said, findings = [], words = '' }: Said,
) {
  const { state, page, from, until, scans } = found
  const [badge, name] = states[state]
  return publicPage({
    title: '检查码',
    bureau,
    body: (
      <div class="narrow">
        <h1>{page ? page.kind : '检查码'}</h1>
        <p class="facts">
          <span class={`badge ${badge}`}>{name}</span>
          <span>由{bureau.agency.name}签发</span>
        </p>
        {said === 'scan' && (
          <p class="done" role="status">
            已登记扫码。请查验执法证件，核对与下面载明的是否一致。
          </p>
        )}
        {said === 'rating' && (
          <p class="done" role="status">
            已收到评价，谢谢。
          </p>
        )}
        {findings.map((item) => (
          <p key={item.code} class="alert" role="alert">
            {item.message.zh}
          </p>
        ))}
        {state === 'other-day' && (
          <p class="alert" role="alert">
            本码自{formatChineseDate(from)}至{formatChineseDate(until)}有效。今日持本码来检查的，可以拒绝，并拨打
            {bureau.agency.telephone}核实。
          </p>
        )}
        {state === 'changed' && (
          <p class="alert" role="alert">
            批准的检查与本码不同，或者已经取消。持本码来检查的，可以拒绝，并拨打{bureau.agency.telephone}核实。
          </p>
        )}
        {page && <Approved page={page} />}
        {state === 'good' && (
          <form method="post" action={`/codes/${code}/scans`} class="panel">
            <h2>登记扫码</h2>
            <p class="soft">
              登记的只有扫码的时间，不记录您的身份和位置。检查人员到场后、检查开始前，由被检查单位登记。
            </p>
            {scans.length > 0 && <p>已登记：{scans.map((at) => at.slice(11)).join('、')}</p>}
            <div class="actions">
              <button type="submit">已核对，登记扫码</button>
            </div>
          </form>
        )}
        {state === 'made' && <RatingForm code={code} words={words} />}
        <section class="panel">
          <h2>投诉举报</h2>
          <p>
            对本次检查有意见的，拨打<a href={`tel:${bureau.agency.telephone}`}>{bureau.agency.telephone}</a>
            ，或者查看<a href="/complaints">监督投诉方式</a>。
          </p>
        </section>
      </div>
    ),
  })
}

function Approved({ page }: { readonly page: CodePage }) {
  return (
    <>
      <section class="panel official">
        <dl class="pairs">
          <Row title="检查机关">{page.agency}</Row>
          <Row title="检查对象">{page.object}</Row>
          <Row title="检查人员">
            {page.officers.map(({ name, certificate }) => (
              <div key={name}>
                {name}
                {certificate && <small>　执法证号 {certificate}</small>}
              </div>
            ))}
          </Row>
          <Row title="检查日期">{formatChineseDate(page.plannedOn)}</Row>
          <Row title="检查事项">
            <ul class="plain">
              {page.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </Row>
          <Row title="检查依据">{articles(page.basis)}</Row>
          <Row title="检查通知">{page.notice}</Row>
          {page.caps.map(({ title, value, done }) => (
            <Row key={title} title={title}>
              每年不超过{value}次{done === undefined ? '' : `，本年度此前已检查${done}次`}
            </Row>
          ))}
        </dl>
      </section>
      <section class="panel">
        <h2>您的权利</h2>
        <ul>
          {page.rights.map((right) => (
            <li key={right}>{right}</li>
          ))}
        </ul>
      </section>
    </>
  )
}

function RatingForm({ code, words }: { readonly code: string; readonly words: string }) {
  return (
    <form method="post" action={`/codes/${code}/ratings`} class="panel">
      <h2>评价本次检查</h2>
      <fieldset class="field">
        <legend>对本次检查</legend>
        {Object.entries(valueNames(Rating.shape.rating) ?? {}).map(([value, name]) => (
          <label key={value} class="check">
            <input type="radio" name="rating" value={value} required /> {name}
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label for="words">
          意见<span class="optional">选填</span>
        </label>
        <textarea id="words" name="words" rows={3} maxLength={500}>
          {words}
        </textarea>
        <small class="soft">不必写姓名。您写的内容只有本机关的监督人员看得到。</small>
      </div>
      <div class="actions">
        <button type="submit">提交评价</button>
      </div>
    </form>
  )
}

/** Whoever shows a code that nobody issued is told from an officer of the bureau by this page. */
export const unknownCodePage = (bureau: Bureau): string =>
  publicPage({
    title: '检查码',
    bureau,
    body: (
      <div class="narrow">
        <h1>检查码</h1>
        <p class="facts">
          <span class="badge bad">不是本机关签发的检查码</span>
        </p>
        <p class="alert" role="alert">
          持本码来检查的，请查验执法证件，并拨打{bureau.agency.telephone}核实；不能证明身份的，可以拒绝检查。
        </p>
      </div>
    ),
  })
