import { type Finding, finding, mayReview, type PlainDate, type Registry } from '@zhifa/domain'

export interface ReviewerShare {
  readonly reviewers: number
  readonly officers: number
  /** Reviewers per hundred officers; absent when there are no officers. */
  readonly percent?: number
  readonly finding: Finding
}

/** The share that the guiding opinion is said to ask for. Its text was not read: a layer of the bureau may say otherwise. */
const wanted = 5

/**
 * Whether the bureau has enough reviewers: at least five for every hundred officers who hold a certificate that day.
 * @param percent another share, when the bureau's own rules set one.
 */
export function reviewerShare(registry: Registry, on: PlainDate, percent = wanted): ReviewerShare {
  const people = [...registry.officers.values()].filter((officer) => officer.left === undefined || on <= officer.left)
  const reviewers = people.filter((officer) => mayReview(officer, on)).length
  const officers = people.filter((officer) =>
    officer.certificates.some((certificate) => certificate.from <= on && on <= certificate.until),
  ).length
  const enough = officers === 0 ? undefined : reviewers * 100 >= officers * percent
  return {
    reviewers,
    officers,
    ...(officers === 0 ? {} : { percent: (reviewers * 100) / officers }),
    finding: finding('flow.reviewer-share', {
      outcome: enough === undefined ? 'undetermined' : enough ? 'met' : 'not-met',
      zh:
        enough === undefined
          ? '名录中没有当日持证的执法人员，无法计算审核人员比例'
          : `当日法制审核人员${reviewers}名，持证执法人员${officers}名，${enough ? '达到' : '低于'}${percent}%`,
      en: `${reviewers} reviewers for ${officers} officers with a certificate (${percent} % wanted)`,
      cites: ['国办发〔2018〕118号'],
      read: { reviewers, officers, percent },
      cure: { zh: '请增配或者培训法制审核人员', en: 'appoint or train reviewers' },
      grade: 'unverified',
    }),
  }
}
