import { type DocketMatter, SupervisionPaper, valueNames } from '@zhifa/domain'

const kinds = valueNames(SupervisionPaper.shape.kind) ?? {}

/** What a matter is, its number, and who sent it: of a complaint nobody is named. */
export function wordsOfMatter({ intake: { act } }: DocketMatter): {
  readonly kind: string
  readonly number: string
  readonly from: string
  readonly receivedOn: string
} {
  return act.kind === 'paper'
    ? {
        kind: kinds[act.paper.kind] ?? act.paper.kind,
        number: act.paper.number,
        from: act.paper.body,
        receivedOn: act.paper.receivedOn,
      }
    : { kind: '执法投诉', number: act.complaint.number, from: '（保密）', receivedOn: act.complaint.acceptedOn }
}
