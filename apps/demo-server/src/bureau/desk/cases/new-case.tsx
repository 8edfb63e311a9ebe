import { procedures } from '@zhifa/domain'
import type { Bureau } from '../../bureau'

interface NewCaseProps {
  readonly bureau: Bureau
  readonly open: boolean
  readonly chosen?: { readonly procedure?: string; readonly cause?: string } | undefined
}

/** The form that opens a case of any procedure. */
export function NewCase({ bureau, open, chosen }: NewCaseProps) {
  return (
    <details class="panel" open={open}>
      <summary>新建案件</summary>
      <form method="post" action="/desk/cases">
        <div class="field choice">
          <label for="procedure">办案程序</label>
          <select id="procedure" name="procedure" required>
            {[...procedures.values()].map(({ id, title }) => (
              <option key={id} value={id} selected={id === chosen?.procedure}>
                {title}
              </option>
            ))}
          </select>
        </div>
        <div class="field choice">
          <label for="cause">案由（许可、检查为所涉事项）</label>
          <select id="cause" name="cause" required>
            <option value="">请选择</option>
            {[...bureau.law.causes.values()].map(({ id, title }) => (
              <option key={id} value={id} selected={id === chosen?.cause}>
                {title}
              </option>
            ))}
          </select>
        </div>
        <p class="help">建立后即填写该程序的第一个事项。</p>
        <div class="actions">
          <button type="submit">新建案件</button>
        </div>
      </form>
    </details>
  )
}
