import { legalReviewOpinion } from './legal-review-opinion'

export const reviewForms = [legalReviewOpinion]
