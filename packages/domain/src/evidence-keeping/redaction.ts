import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import { refusal } from '../finding/refusal'
import { type EventOf, type EvidenceActOf, type EvidenceEvent, type EvidenceFile, eventsOfKind } from './acts'
import { isKept } from './secrecy'
import { secrecyOf } from './standing-secrecy'

/** What somebody with the bytes found out about a copy: the domain reads none. */
export interface CopyLooked {
  /** Whether the copy shows just what the original shows; absent: that could not be told. */
  readonly same: boolean | undefined
  /** What the copy certainly still says of a person, in its text, its metadata or the files inside of it. */
  readonly personal: Finding | undefined
  /** Whether something in it is not read by any program: pictures, film, sound. */
  readonly unread: boolean
}

/** A copy of a file for the public, and what became of it. */
export interface Redaction {
  readonly no: number
  readonly of: string
  readonly copy: string
  readonly covered: string
  readonly by: EvidenceEvent['by']
  readonly at: string
  readonly decision: EventOf<'redaction-decision'> | undefined
  readonly recall: EventOf<'redaction-recall'> | undefined
  readonly state: 'open' | 'approved' | 'returned' | 'recalled'
}

/** The redacted copies of a case, in their order. */
export function redactionsOf(events: readonly EvidenceEvent[]): Redaction[] {
  const decisions = eventsOfKind(events, 'redaction-decision')
  const recalls = eventsOfKind(events, 'redaction-recall')
  return eventsOfKind(events, 'redaction').map(({ no, act: { of, copy, covered }, by, at }) => {
    const decision = decisions.find(({ act }) => act.redaction === no)
    const recall = recalls.find(({ act }) => act.redaction === no)
    const state = recall ? 'recalled' : decision ? decision.act.verdict : 'open'
    return { no, of, copy, covered, by, at, decision, recall, state }
  })
}

/** Copies that may go out: approved, not recalled, and not said to be kept since. */
export const publicCopies = (events: readonly EvidenceEvent[]): Redaction[] =>
  redactionsOf(events).filter(({ state, copy }) => state === 'approved' && !isKept(secrecyOf(events, copy)))

export interface RedactionAsked {
  readonly events: readonly EvidenceEvent[]
  readonly files: readonly EvidenceFile[]
  readonly by: string
  /** Digests that the record itself names: what was taken as evidence is no copy for the public. */
  readonly onRecord: ReadonlySet<string>
  readonly handlers: ReadonlySet<string>
  readonly looked: CopyLooked | undefined
}

/** What stands against a file as the redacted copy of another. */
export function redactionFindings(
  { of, copy }: EvidenceActOf<'redaction'>,
  { events, files, onRecord, looked }: RedactionAsked,
): readonly (Finding | undefined)[] {
  const known = (sha256: string): boolean => files.some((file) => file.sha256 === sha256)
  const before = redactionsOf(events).filter(({ state }) => state !== 'returned' && state !== 'recalled')
  const original = onRecord.has(copy) || before.some((one) => one.of === copy)
  return [
    known(of) && known(copy)
      ? undefined
      : refusal(
          'evidence.copy-files',
          '原件和副本须是本案文件',
          'both must be files of the case',
          '请先上传副本',
          'upload the copy first',
        ),
    of === copy || original
      ? refusal(
          'evidence.copy-original',
          '该文件本身是本案证据原件，不得作为公开副本',
          'this file is itself an original of the case',
          '请上传隐去有关内容后的另一文件',
          'upload another file in which things are covered',
        )
      : undefined,
    before.some((one) => one.copy === copy || one.copy === of)
      ? refusal(
          'evidence.copy-once',
          '该文件已登记为公开副本',
          'the file is registered as a copy already',
          '每件副本只对应一件原件',
          'a copy has one original',
        )
      : undefined,
    ...lookedFindings(looked),
  ]
}

/** What stands against the copy itself, when it is proposed and again when it is approved. */
function lookedFindings(looked: CopyLooked | undefined): (Finding | undefined)[] {
  if (!looked) return []
  return [
    looked.same === true
      ? refusal(
          'evidence.copy-same',
          '副本与原件内容相同，没有隐去任何内容',
          'the copy shows just what the original shows',
          '请隐去有关内容后再上传',
          'cover what has to be covered',
        )
      : undefined,
    looked.personal,
  ]
}

/** What stands against the word on a copy. */
export function redactionDecisionFindings(
  act: EvidenceActOf<'redaction-decision'>,
  { events, files, by, handlers, looked }: RedactionAsked,
): readonly (Finding | undefined)[] {
  const proposal = redactionsOf(events).find(({ no }) => no === act.redaction)
  if (proposal?.state !== 'open')
    return [
      refusal(
        'evidence.copy-open',
        '没有待审核的该副本',
        'no such copy waits',
        '请从待审核的副本选择',
        'choose one that waits',
      ),
    ]
  const uploader = files.find(({ sha256 }) => sha256 === proposal.copy)?.uploadedBy
  const apart = proposal.by.id !== by && uploader !== by && !handlers.has(by)
  const approved = act.verdict === 'approved'
  return [
    apart
      ? undefined
      : refusal(
          'evidence.copy-approver-apart',
          '制作、上传副本的人和本案承办人不得审核该副本',
          'who made it, uploaded it or handles the case does not approve it',
          '请由其他负责人审核',
          'let somebody else approve it',
        ),
    ...(approved ? lookedFindings(looked) : []),
    approved && looked?.unread && !act.looked
      ? finding('evidence.copy-looked', {
          outcome: 'undetermined',
          zh: '副本有程序无法读取的图像、声音或者录像，须由审核人逐页（逐帧）查看',
          en: 'no program reads the pictures, film or sound in it: somebody has to look',
          cure: { zh: '请查看后勾选', en: 'look, and say so' },
        })
      : undefined,
  ]
}

/** What stands against taking back an approved copy. */
export const recallFindings = (
  { redaction }: EvidenceActOf<'redaction-recall'>,
  { events }: Pick<RedactionAsked, 'events'>,
): readonly (Finding | undefined)[] => [
  redactionsOf(events).some(({ no, state }) => no === redaction && state === 'approved')
    ? undefined
    : refusal(
        'evidence.copy-approved',
        '没有已同意公开的该副本',
        'no such copy was approved',
        '请从已同意公开的副本选择',
        'choose an approved one',
      ),
]
