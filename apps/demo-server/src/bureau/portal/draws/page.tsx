import { type DrawPlan, formatChineseDate, type KeptDraw, stageOf } from '@zhifa/domain'
import type { PublicDraw } from '../../access'
import type { Bureau } from '../../bureau'
import { publicPage } from '../../frame/layout'
import { Row } from '../content'
import { Result } from './result'
import { stages } from './stage'

/** One draw: what was promised and when, what it was drawn from, what came out, and how anybody sees that it is so. */
export function drawPage(bureau: Bureau, shown: PublicDraw, verifier: boolean): string {
  const { draw, title } = shown
  const [style, name] = stages[stageOf(draw)]
  return publicPage({
    title: `随机抽取 ${draw.id}`,
    bureau,
    here: '/draws',
    script: verifier ? '/assets/verify.js' : undefined,
    body: (
      <div class="narrow">
        <p class="crumbs">
          <a href="/">首页</a> / <a href="/draws">随机抽取</a> / {draw.id}
        </p>
        <h1>{draw.row.item}</h1>
        <p class="facts">
          <span class={`badge ${style}`}>{name}</span>
          <span>{title}</span>
        </p>
        <Promised draw={draw} />
        {draw.drawn && <Result draw={draw} />}
        <Check draw={draw} verifier={verifier} />
        <Lists shown={shown} />
      </div>
    ),
  })
}

function Promised({ draw: { commitment, committedAt, committedOn, published, plan } }: { readonly draw: KeptDraw }) {
  return (
    <section class="panel official">
      <h2>抽取以前的承诺</h2>
      <dl class="pairs">
        <Row title="承诺（名录摘要）">
          <code>{commitment}</code>
        </Row>
        <Row title="准备">{committedAt ? timeOf(committedAt) : formatChineseDate(committedOn)}</Row>
        <Row title="公布">{published?.at ? timeOf(published.at) : '公布时间没有记录'}</Row>
        <Row title="抽取数">{quotaOf(plan)}</Row>
        <Row title="每个对象检查人员">{plan.team}名</Row>
        {plan.number && (
          <Row title="决定结果的随机数">
            {plan.number.origin}（{formatChineseDate(plan.number.on)}公布，{plan.number.count}个不大于
            {plan.number.highest}的数）
          </Row>
        )}
      </dl>
    </section>
  )
}

const timeOf = (at: string): string => `${formatChineseDate(at.slice(0, 10))} ${at.slice(11)}`

function quotaOf({ quota, objects }: DrawPlan): string {
  if ('count' in quota) return `${quota.count}个`
  const share = 'percent' in quota ? `${quota.percent}%` : `${quota.perMille}‰`
  return `${objects.length}个对象的${share}，不足一个的${quota.rounding === 'up' ? '进一' : '舍去'}`
}

function Check({
  draw: { commitment, drawn, plan },
  verifier,
}: {
  readonly draw: KeptDraw
  readonly verifier: boolean
}) {
  const file = `/draws/${commitment}/${drawn ? 'result' : 'plan'}.json`
  return (
    <section class="panel">
      <h2>核验</h2>
      {verifier && (
        <p>
          <button type="button" data-verify={file} data-commitment={commitment} data-into="drawn-check" hidden>
            {drawn ? '在本浏览器中重新抽取' : '在本浏览器中核对名录与承诺'}
          </button>
        </p>
      )}
      <div id="drawn-check" class="verified" role="status" />
      <p>不用脚本也可以核对，逐项比较：</p>
      <ul class="means">
        <li>承诺公布时记下的摘要，与上面的“承诺（名录摘要）”相同；</li>
        <li>
          <a href={`/draws/${commitment}/plan.json`}>名录文件</a>按 RFC 8785 排列后的
          SHA-256，等于承诺；名录中的单位、人员与下面列出的相同；
        </li>
        {plan.number && (
          <li>
            {drawn ? '上面的随机数' : '以后填写的随机数'}，与“{plan.number.origin}”公布的号码相同，且公布在承诺之后；
          </li>
        )}
        {drawn && (
          <li>
            下载<a href={file}>抽取结果</a>，运行 <code>zhifa-domain draw --verify 文件</code>
            ，重新抽取的结果与上面列出的相同；
          </li>
        )}
        <li>本页面列出本机关公布过的全部承诺，没有抽取的、被代替的也在其中，一项名录只抽取一次。</li>
      </ul>
    </section>
  )
}

function Lists({ shown: { draw, left, dropped } }: { readonly shown: PublicDraw }) {
  const { objects, inspectors, risks } = draw.plan
  return (
    <section class="panel">
      <h2>抽取的名录</h2>
      <details open={objects.length <= 30}>
        <summary>检查对象（{objects.length}）</summary>
        <ul>
          {objects.map(({ id, name, category, area, risk }) => (
            <li key={id}>
              {id} {name}{' '}
              <small>
                {category}、{area}、{risk}类（权重{risks[risk]?.weight}）
              </small>
            </li>
          ))}
        </ul>
      </details>
      {dropped.length > 0 && <p class="note">此前公布的名录中有、调整计划时去掉的：{dropped.join('、')}。</p>}
      <details open={inspectors.length <= 30}>
        <summary>检查人员（{inspectors.length}）</summary>
        <ul>
          {inspectors.map(({ id, name, recused = [] }) => (
            <li key={id}>
              {name}
              {recused.length > 0 && <small>　回避：{recused.join('、')}</small>}
            </li>
          ))}
        </ul>
      </details>
      {left.length > 0 && (
        <p>没有列入的执法人员：{left.map(({ name, reason }) => `${name}（${reason}）`).join('、')}。</p>
      )}
    </section>
  )
}
