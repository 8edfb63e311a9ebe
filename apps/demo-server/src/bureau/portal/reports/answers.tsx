import { errorVerdictNames } from '@zhifa/domain'
import type { ErrorReport } from '../../disclosure'

/** What the bureau answered to those who reported an error here. What they wrote stays with the bureau. */
export function Answers({ answers }: { readonly answers: readonly ErrorReport[] }) {
  if (answers.length === 0) return null
  return (
    <section class="panel spaced">
      <h2>纠错答复</h2>
      <ul class="plain">
        {answers.map(({ id, answer, receivedOn, state }) =>
          answer ? (
            <li key={id}>
              <span class={`badge ${answer.verdict === 'accepted' ? 'warn' : 'dim'}`}>
                {errorVerdictNames[answer.verdict]}
              </span>{' '}
              {answer.text}
              <div class="soft">
                <small>
                  {receivedOn}收到，{answer.on}答复
                  {answer.verdict === 'accepted' &&
                    (state.correctedOn ? `，${state.correctedOn}已公开更正后的内容` : '，正在更正')}
                </small>
              </div>
            </li>
          ) : null,
        )}
      </ul>
    </section>
  )
}
