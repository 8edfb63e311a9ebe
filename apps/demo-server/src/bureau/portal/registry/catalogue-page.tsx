import { articles, type DisclosureItem, disclosureStageNames, gradeNames, timeUnitNames } from '@zhifa/domain'
import type { Bureau } from '../../bureau'
import { publicPage } from '../../frame/layout'
import { Row } from '../content'
import { Downloads } from '../downloads'

/** 公示目录: of each item its scope, content, carrier, procedure, time limit, supervision and safeguards. */
export function cataloguePage(bureau: Bureau, items: readonly DisclosureItem[]): string {
  return publicPage({
    title: '行政执法公示目录',
    bureau,
    body: (
      <>
        <p class="crumbs">
          <a href="/">首页</a> / <a href="/registry">事前公开</a> / 公示目录
        </p>
        <h1>行政执法公示目录</h1>
        <p>
          <Downloads path="/registry/catalogue" />
        </p>
        {Object.entries(disclosureStageNames).map(([stage, title]) => (
          <section key={stage} class="panel">
            <h2>{title}</h2>
            {items
              .filter((item) => item.stage === stage)
              .map((item) => (
                <details key={item.id}>
                  <summary>
                    {item.title} <small>{limitOf(item, bureau)}</small>
                  </summary>
                  <dl class="pairs">
                    <Row title="范围">{item.scope}</Row>
                    <Row title="内容">{item.content.join('、')}</Row>
                    <Row title="公开对象">{item.audience}</Row>
                    <Row title="载体">{item.carriers.join('、')}</Row>
                    <Row title="程序">{item.procedure}</Row>
                    <Row title="时限">{limitOf(item, bureau) || item.note || '实施时即时公示'}</Row>
                    <Row title="监督方式">{item.supervision}</Row>
                    <Row title="保障措施">{item.safeguards}</Row>
                    <Row title="依据">
                      {articles(item.cites)}（{gradeNames[item.grade]}）
                    </Row>
                  </dl>
                </details>
              ))}
          </section>
        ))}
      </>
    ),
  })
}

/** Within which time something is to be public, in words; empty where no rule says. */
export function limitOf({ limit }: DisclosureItem, { law, today }: Bureau): string {
  const length = limit && law.period(limit.period, today())
  return limit && length ? `自${limit.event}起${length.amount}${timeUnitNames[length.unit]}内` : ''
}
