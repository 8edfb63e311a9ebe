import { formatChineseDate, formatYuan, type PublicContent } from '@zhifa/domain'
import type { ComponentChildren } from 'preact'

const partyKinds: Readonly<Record<PublicContent['partyKind'], string>> = {
  organisation: '法人或者其他组织',
  'individual-business': '个体工商户',
  'natural-person': '自然人',
}

/** All that the public sees of a decision: the approver reads the same rows before they say yes. */
export function ContentRows({ content }: { readonly content: PublicContent }) {
  return (
    <dl class="pairs">
      <Row title="处罚决定书文号">{content.documentNumber}</Row>
      <Row title="行政相对人">{content.partyName}</Row>
      <Row title="相对人类别">{partyKinds[content.partyKind]}</Row>
      <Row title="统一社会信用代码">{content.uscc}</Row>
      <Row title="违法行为">{content.violation}</Row>
      <Row title="违法事实">{content.facts}</Row>
      <Row title="处罚依据">{content.basis}</Row>
      <Row title="处罚种类">{content.penaltyKinds.join('、')}</Row>
      <Row title="处罚内容">{content.penaltyContent}</Row>
      <Row title="罚款金额">{content.fine === undefined ? undefined : `${formatYuan(content.fine)}元`}</Row>
      <Row title="没收金额">
        {content.confiscated === undefined ? undefined : `${formatYuan(content.confiscated)}元`}
      </Row>
      <Row title="决定日期">{formatChineseDate(content.decidedOn)}</Row>
      <Row title="处罚机关">{content.agencyName}</Row>
      <Row title="机关统一社会信用代码">{content.agencyUscc}</Row>
      <Row title="公示截止日期">{content.publicUntil && formatChineseDate(content.publicUntil)}</Row>
    </dl>
  )
}

/** A name with its value, where there is one. */
export function Row({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  if (children === undefined || children === '') return null
  return (
    <>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </>
  )
}
