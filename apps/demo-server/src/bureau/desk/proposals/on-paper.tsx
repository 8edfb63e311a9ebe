import { mayAttest, type Registry } from '@zhifa/domain'
import type { SeenProposal, User } from '../../access'
import { namedBy } from '../../cases/proposals'

interface OnPaperProps {
  readonly seen: SeenProposal
  readonly user: User
  readonly registry: Registry
}

/** Enters the signature on paper of somebody else: who uploads the scan answers for the original. */
export function OnPaper({ seen, user, registry }: OnPaperProps) {
  const { proposal, record, waitingFor, whole } = seen
  if (proposal.state !== 'open' || !whole || waitingFor.length === 0) return null
  if (!mayAttest(user.id, namedBy(record, proposal), proposal.by)) return null
  return (
    <section class="panel">
      <h2>登记纸质签字</h2>
      <p class="soft">
        所列人员在纸上签字的，由未参与本次办理的人员核对签字原件后上传扫描件；登记人对核对负责，此种确认单独统计，供监督查阅。
      </p>
      <form method="post" action={`/desk/proposals/${proposal.id}/paper`} enctype="multipart/form-data" class="stack">
        <input type="hidden" name="digest" value={proposal.digest} />
        <label>
          签字人
          <select name="person" required>
            {waitingFor.map((id) => (
              <option key={id} value={id}>
                {registry.officers.get(id)?.name ?? id}
              </option>
            ))}
          </select>
        </label>
        <label>
          签字扫描件（PDF、JPEG或者PNG）
          <input type="file" name="scan" accept="application/pdf,image/jpeg,image/png" required />
        </label>
        <div>
          <input type="checkbox" id="compared" name="compared" value="yes" required />{' '}
          <label for="compared">本人已核对签字原件：签字人为所选人员，所签内容即上列内容</label>
        </div>
        <button type="submit" class="quiet">
          上传签字扫描件
        </button>
      </form>
    </section>
  )
}
