import type { RegistrySection } from '@zhifa/domain'
import { Row } from '../content'

/** The sections of an item as they were approved. The desk shows the office the same ones. */
export function Sections({ sections }: { readonly sections: readonly RegistrySection[] }) {
  return (
    <>
      {sections.map((section, i) => (
        <Section key={i} section={section} />
      ))}
    </>
  )
}

function Section({ section }: { readonly section: RegistrySection }) {
  if (section.kind === 'note') return <p class="soft">{section.text}</p>
  if (section.kind === 'chart')
    return (
      <p class="chart">
        <a href={`/charts/${section.procedure}.svg?focus=${section.focus}`}>
          <img src={`/charts/${section.procedure}.svg?focus=${section.focus}`} alt="流程图，点按可放大" />
        </a>
      </p>
    )
  return (
    <section class="part">
      {section.heading && <h2>{section.heading}</h2>}
      {section.kind === 'pairs' ? (
        <dl class="pairs lines">
          {section.rows.map(({ title, text }) => (
            <Row key={title} title={title}>
              {text}
            </Row>
          ))}
        </dl>
      ) : (
        <table class={section.columns.length > 5 ? 'dense' : undefined}>
          <thead>
            <tr>
              {section.columns.map((name) => (
                <th key={name}>{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {section.rows.map((row, i) => (
              <tr key={i}>
                {row.map((text, n) => (
                  <td key={n} data-label={section.columns[n]}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
