export * from './appraise'
export * from './explain'
export * from './scheme'
