import { penaltyPriorNotice } from './penalty-prior-notice'

export const noticeForms = [penaltyPriorNotice]
