export * from './check-case'
export * from './explain'
export * from './trace'
