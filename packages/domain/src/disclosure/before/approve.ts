import type { Finding } from '../../finding/finding'
import { finding } from '../../finding/make'
import { gateFinding, heldBack, outgoingTexts } from '../../masking/gate'
import { type Agency, hasRole, type Officer } from '../../people/registry'
import type { RegistryEvent, RegistryState } from './record'
import type { BureauLists } from './source'
import type { RegistryText } from './text'

const cites = ['国办发〔2018〕118号']

interface Writer {
  readonly officer: Officer
  readonly on: string
}

export type RegistryAnswer =
  | { readonly ok: true; readonly event: RegistryEvent }
  | { readonly ok: false; readonly findings: readonly Finding[] }

const by = ({ officer, on }: Writer) => ({ by: { id: officer.id, name: officer.name }, on })
const answer = (event: RegistryEvent, ...findings: readonly (Finding | undefined)[]): RegistryAnswer => {
  const wrong = findings.filter((item) => item !== undefined)
  return wrong.length === 0 ? { ok: true, event } : { ok: false, findings: wrong }
}

/** Submits a text to the office. What is public already changes only with a reason, and no text with personal data is taken. */
export function draftItem(
  state: RegistryState | undefined,
  text: RegistryText,
  reason: string | undefined,
  writer: Writer,
  context: { agency: Agency; lists: BureauLists },
): RegistryAnswer {
  const given = reason?.trim() ? reason.trim() : undefined
  const unexplained =
    (state?.editions.length ?? 0) > 0 && given === undefined
      ? finding('registry.change-reasoned', {
          outcome: 'not-met',
          zh: '已公开的内容变更须说明理由',
          en: 'the item is public: a change needs a reason',
          cites,
          cure: { zh: '请填写变更理由', en: 'give the reason' },
          path: ['reason'],
        })
      : undefined
  return answer(
    { kind: 'draft', item: text.id, text, ...(given ? { reason: given } : {}), ...by(writer) },
    roleFinding(writer, 'handler', '起草公开内容由承办人办理', 'items are drafted by a handler'),
    unexplained,
    cleanFinding(text, given, context),
  )
}

/** The office's answer to the draft that it saw: only the office, never the drafter, and only the newest text. */
export function decideItem(
  state: RegistryState | undefined,
  decision: { readonly digest: string; readonly verdict: 'approved' | 'returned'; readonly opinion?: string },
  writer: Writer,
): RegistryAnswer {
  const draft = state?.draft
  const { digest, verdict } = decision
  const opinion = decision.opinion?.trim() ?? ''
  const event: RegistryEvent = {
    item: state?.id ?? '',
    digest,
    ...by(writer),
    ...(verdict === 'approved' ? { kind: 'approval' } : { kind: 'return', opinion }),
  }
  return answer(
    event,
    roleFinding(writer, 'office', '公开内容由局办公室审核', 'the office approves what is published'),
    draft?.digest === digest
      ? undefined
      : finding('registry.approves-the-draft', {
          outcome: 'not-met',
          zh: '所审文本不是最新的报审文本',
          en: 'the text is not the newest draft',
          cites,
          cure: { zh: '请重新打开后审核', en: 'open it again' },
        }),
    draft?.event.by.id === writer.officer.id
      ? finding('registry.approver-apart', {
          outcome: 'not-met',
          zh: '起草人不得审核自己起草的内容',
          en: 'a drafter may not approve their own text',
          cites,
          cure: { zh: '请由办公室其他人员审核', en: 'let somebody else approve it' },
        })
      : undefined,
    verdict === 'returned' && opinion === ''
      ? finding('registry.return-reasoned', {
          outcome: 'not-met',
          zh: '退回须说明意见',
          en: 'say why it is returned',
          cure: { zh: '请填写退回意见', en: 'give an opinion' },
          path: ['opinion'],
        })
      : undefined,
  )
}

function roleFinding({ officer, on }: Writer, role: 'handler' | 'office', zh: string, en: string): Finding | undefined {
  if (hasRole(officer, role, on)) return undefined
  return finding('user.wrong-role', {
    outcome: 'not-met',
    zh: `${zh}，您没有该岗位`,
    en: `${en}; you do not hold that role`,
    read: { role },
    cure: { zh: '请由相应岗位的人员登录办理', en: 'let somebody with that role do it' },
  })
}

/** The agency's own telephones and address are public by duty; any other number that gives a person away is not. */
function cleanFinding(
  text: RegistryText,
  reason: string | undefined,
  { agency, lists }: { agency: Agency; lists: BureauLists },
): Finding | undefined {
  const open = [agency.telephone, lists.supervisionTelephone ?? agency.telephone, agency.address]
  const held = heldBack(outgoingTexts({ text, reason }), { open })
  return held.length === 0
    ? undefined
    : gateFinding('registry.text-clean', '公开内容', held, { cites: ['政府信息公开条例 15'] })
}
