/** Forms whose first page the tests compare with a picture: one of each kind of layout. */
export const references = [
  'penalty-decision',
  'penalty-prior-notice',
  'onspot-penalty-decision',
  'seizure-decision',
  'goods-list',
  'interview-record',
  'hearing-record',
  'case-filing-report',
  'inspection-approval',
  'service-receipt',
  'av-items-list',
  'license-refusal-decision',
  'file-cover',
]
export const referenceDpi = 50
