import { entriesOf, SupervisionPaper, valueNames } from '@zhifa/domain'
import { complaintAnswer } from '../forms/afterwards/complaint-answer'
import { supervisionAnswer } from '../forms/afterwards/supervision-answer'
import { filling } from './filling'
import { contactOf, sheet } from './known'

/** What any case may be supervised in, whatever it is about. */
const supervised = [
  'penalty.ordinary',
  'penalty.simple',
  'licence.ordinary',
  'coercion.measure',
  'coercion.execution',
  'inspection.random',
  'inspection.planned',
  'inspection.prompted',
  'inspection.special',
  'inspection.remote',
  'plan.inspection',
  'visit.other',
  'crime.transfer',
] as const

const kinds = valueNames(SupervisionPaper.shape.kind)

/**
 * 监督文书办理情况答复函、执法投诉答复书 of the case itself: what was reported of a paper, and what whoever complained is told. The office numbers
 * them as they go out.
 */
export const supervisionFillings = [
  filling(supervised, ['supervision-report'], supervisionAnswer, {
    byHand: ['number'],
    data: (view) => {
      const { paper, measures, disagreement } = view.entry.data
      const asked = entriesOf(view.state, 'supervision-paper').findLast(({ data }) => data.number === paper)?.data
      return {
        ...sheet(view),
        receiver: asked?.body,
        paper: asked && { title: kinds?.[asked.kind] ?? asked.kind, number: asked.number },
        text: measures,
        ...(disagreement === undefined ? {} : { disagreement }),
        contact: contactOf(view),
      }
    },
  }),
  filling(supervised, ['complaint-answer'], complaintAnswer, {
    byHand: ['number'],
    data: (view) => {
      const { complaint, result, text } = view.entry.data
      const accepted = entriesOf(view.state, 'complaint').findLast(({ data }) => data.number === complaint)?.data
      return {
        ...sheet(view),
        // Nobody who complained is named in a paper of the file.
        receiver: '投诉人',
        ...{ complaint, result, text },
        acceptedOn: accepted?.acceptedOn,
      }
    },
  }),
]
