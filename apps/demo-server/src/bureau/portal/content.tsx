import { type PublicContent, publicRows } from '@zhifa/domain'
import type { ComponentChildren } from 'preact'

/** All that the public sees of a decision: the approver reads the same rows before they say yes. */
export function ContentRows({ content }: { readonly content: PublicContent }) {
  return (
    <dl class="pairs">
      {publicRows(content).map(([title, text]) => (
        <Row key={title} title={title}>
          {text}
        </Row>
      ))}
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
