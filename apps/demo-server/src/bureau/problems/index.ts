export * from './answer'
export * from './problems'
