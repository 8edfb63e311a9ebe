import type { Finding, LawBook } from '@zhifa/domain'
import { problemText } from '../form'
import { FindingCard } from './finding'

interface RefusedProps {
  readonly title: string
  readonly findings: readonly Finding[]
  readonly law: LawBook
}

/** Why what a person sent was refused: what the law wants with its articles, then every wrong field. */
export function Refused({ title, findings, law }: RefusedProps) {
  if (findings.length === 0) return null
  const fields = findings.filter(({ code }) => code.startsWith('input.'))
  const rules = findings.filter(({ code }) => !code.startsWith('input.'))
  return (
    <section class="refusal" role="alert">
      <h2>{title}</h2>
      {rules.map((finding) => (
        <FindingCard key={`${finding.code} ${finding.message.zh}`} finding={finding} law={law} />
      ))}
      {fields.length > 0 && (
        <>
          <p>以下内容需要填写或者改正：</p>
          <ul>
            {fields.map(problemText).map(({ zh, en }) => (
              <li key={zh}>
                {zh} <small lang="en">{en}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
