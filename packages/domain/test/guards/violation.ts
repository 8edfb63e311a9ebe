/** One of several violations, whole; an example changes what matters. */
export const violationItem = (no: number, change: object = {}) => ({
  no,
  cause: 'public-place.unlicensed',
  facts: `第${no}项事实`,
  evidence: ['证据1'],
  violated: ['公共场所卫生管理条例 8'],
  penaltyBasis: ['公共场所卫生管理条例 14'],
  tier: 'basic',
  discretion: '无从轻、从重情节。',
  penalties: [{ kind: 'fine', amount: 100_000 }],
  ...change,
})

/** The same as investigated: with its time. */
export const investigatedItem = (no: number, change: object = {}) =>
  violationItem(no, { violation: { from: `2026-0${no}-01`, to: `2026-0${no}-10` }, ...change })

/** A second party, as a notice names it. */
export const secondParty = (party: object, change: object = {}) => ({
  no: 2,
  party,
  facts: '参与经营并分取收入。',
  discretion: '起次要作用。',
  tier: 'basic',
  ...change,
})
