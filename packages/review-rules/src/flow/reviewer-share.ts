import { type Finding, finding, type LawBook, mayReview, type PlainDate, type Registry } from '@zhifa/domain'

export interface ReviewerShare {
  readonly reviewers: number
  readonly officers: number
  /** Reviewers per hundred officers; absent when there are no officers. */
  readonly percent?: number
  readonly finding: Finding
}

/**
 * Whether the bureau has enough reviewers for the officers who hold a certificate that day: the least share is the parameter
 * `review.staff-share` of the law book. Without a value nobody can tell.
 *
 * @example reviewerShare(registry, '2026-11-23', law).finding.outcome
 */
export function reviewerShare(registry: Registry, on: PlainDate, law: LawBook): ReviewerShare {
  const wanted = law.parameter('review.staff-share', on)
  const percent = typeof wanted?.value === 'number' ? wanted.value : undefined
  const people = [...registry.officers.values()].filter((officer) => officer.left === undefined || on <= officer.left)
  const reviewers = people.filter((officer) => mayReview(officer, on, law)).length
  const officers = people.filter((officer) =>
    officer.certificates.some((certificate) => certificate.from <= on && on <= certificate.until),
  ).length
  const enough = officers === 0 || percent === undefined ? undefined : reviewers * 100 >= officers * percent
  return {
    reviewers,
    officers,
    ...(officers === 0 ? {} : { percent: (reviewers * 100) / officers }),
    finding: finding('flow.reviewer-share', {
      outcome: enough === undefined ? 'undetermined' : enough ? 'met' : 'not-met',
      zh:
        enough === undefined
          ? `${percent === undefined ? '法规数据没有当日的最低比例' : '名录中没有当日持证的执法人员'}，无法判断审核人员比例`
          : `当日法制审核人员${reviewers}名，持证执法人员${officers}名，${enough ? '达到' : '低于'}${percent}%`,
      en: `${reviewers} reviewers for ${officers} officers with a certificate (${percent ?? 'no known'} % wanted)`,
      cites: wanted?.cites ?? ['国办发〔2018〕118号'],
      read: { reviewers, officers, percent: percent ?? null },
      cure: { zh: '请增配或者培训法制审核人员', en: 'appoint or train reviewers' },
      grade: wanted?.grade ?? 'unverified',
    }),
  }
}
