import { formatChineseDate, type RegistryEdition, withdrawalGroundNames } from '@zhifa/domain'
import type { Bureau } from '../../bureau'
import type { PublicVersion } from '../../cases'
import { publicPage } from '../../frame/layout'
import { ContentRows, Row } from '../content'
import { Independently } from './independently'

/** How a paper stands to what is published now. */
export type Verdict = 'valid' | 'corrected' | 'withdrawn' | 'over' | 'other' | 'unknown'

export interface Judged {
  readonly item: string
  readonly version: PublicVersion
  readonly verdict: Verdict
}

type View =
  | Judged
  | { readonly id: string; readonly edition: RegistryEdition; readonly verdict: Verdict }
  | { readonly verdict: 'unknown' }

export const verdicts: Readonly<Record<Verdict, readonly [title: string, style: string, text: string]>> = {
  valid: [
    '是现行公示的内容',
    'good',
    '文书上的核验码与本机关现行公示的内容一致。核验码可以被抄到别的纸上，请逐项核对纸面文字与下列内容是否相同。',
  ],
  corrected: ['已经更正', 'warn', '这是更正以前的版本，内容已经变更。以下是现行公示的内容，请以此为准。'],
  withdrawn: ['已经撤回', 'bad', '这项公示已经撤回，文书不再作为公示内容。'],
  over: ['公示期已届满', 'dim', '本机关曾经公示，公示期已届满，内容不再公示。'],
  other: [
    '不是本机关公示的内容',
    'bad',
    '该编号有公示，但是文书上的核验码不属于其任何一个版本，文书可能被改动或者伪造。',
  ],
  unknown: ['没有查到', 'bad', '本机关没有以该编号公示过任何内容，文书可能是伪造的，也可能出自其他机关。'],
}

/** What is to be said of a paper that somebody checks by the code on it. */
export function verdictPage(bureau: Bureau, view: View, verifier: boolean): string {
  const [title, style, text] = verdicts[view.verdict]
  return publicPage({
    title: `核验：${title}`,
    bureau,
    here: '/verify',
    body: (
      <div class="narrow">
        <p class="crumbs">
          <a href="/">首页</a> / <a href="/verify">核验文书</a> / 核验结果
        </p>
        <div class={`verdict ${style}`} role="status">
          <h1>{title}</h1>
          <p>{text}</p>
        </div>
        {'version' in view && <Published {...view} />}
        {'edition' in view && (
          <section class="panel">
            <h2>现行公示</h2>
            <dl class="pairs">
              <Row title="名称">
                <a href={`/registry/${view.id}`}>{view.edition.text.title}</a>
              </Row>
              <Row title="版次">{`第${view.edition.edition}版`}</Row>
              <Row title="公开日期">{formatChineseDate(view.edition.approvedOn)}</Row>
            </dl>
          </section>
        )}
        <Independently verifier={verifier} certified={'version' in view && view.version.certified} />
      </div>
    ),
  })
}

function Published({ item, version: { publication, documentNumber }, verdict }: Judged) {
  if (verdict === 'over')
    return (
      <section class="panel">
        <dl class="pairs">
          <Row title="文号">{documentNumber}</Row>
        </dl>
      </section>
    )
  if (publication.verb === 'withdraw')
    return (
      <section class="panel">
        <dl class="pairs">
          <Row title="文号">{documentNumber}</Row>
          <Row title="撤回原因">{withdrawalGroundNames[publication.ground]}</Row>
          <Row title="理由">{publication.reason}</Row>
          <Row title="撤回日期">{formatChineseDate(publication.withdrawnOn)}</Row>
        </dl>
      </section>
    )
  return (
    <section class="panel">
      <h2>现行公示的内容</h2>
      <ContentRows content={publication.content} />
      <p>
        <a href={`/decisions/${item}`}>公示页面</a>
      </p>
    </section>
  )
}
