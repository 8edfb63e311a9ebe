export * from './check-case'
export * from './explain'
export * from './receipt'
export * from './trace'
