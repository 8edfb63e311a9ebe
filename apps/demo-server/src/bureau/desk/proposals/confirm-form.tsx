import type { SeenProposal, User } from '../../access'
import { goOn } from '../going-on/next-own'

interface ConfirmProps {
  readonly seen: SeenProposal
  readonly signing: object | undefined
  readonly keyDemanded: boolean
  readonly user: User
  readonly at: string
  /** Where the person goes on afterwards; absent: to what was confirmed. */
  readonly back?: '/desk'
}

/** The person's own word: with a press, or with a key that only they hold. */
export function Confirm({ seen, signing, keyDemanded, user, at, back }: ConfirmProps) {
  const { proposal, waitingFor, whole } = seen
  if (proposal.state !== 'open' || !whole || !waitingFor.includes(user.id)) return null
  return (
    <>
      {keyDemanded && (
        <p class="note">
          本机关规定本事项须以个人密钥签名确认。{!signing && <a href="/desk/keys">请先登记个人密钥</a>}
        </p>
      )}
      <form method="post" action={`${at}/confirm`} class="actions">
        <input type="hidden" name="digest" value={proposal.digest} />
        {back && <input type="hidden" name="back" value={back} />}
        {!keyDemanded && (
          <>
            <button type="submit">{proposal.act.approvedBy === user.id ? '批准并确认' : '确认'}</button>
            {waitingFor.length === 1 && proposal.act.approvedBy !== user.id && (
              <button type="submit" class="quiet" {...goOn}>
                确认并办理下一步
              </button>
            )}
          </>
        )}
        {signing && (
          <>
            <input type="hidden" name="signature" value="" />
            <button type="submit" class={keyDemanded ? undefined : 'quiet'} data-sign={JSON.stringify(signing)}>
              用个人密钥签名确认
            </button>
          </>
        )}
        <small>
          所确认内容的摘要 <code>{proposal.digest.slice(0, 16)}…</code>
        </small>
      </form>
    </>
  )
}
