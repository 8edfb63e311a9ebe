export * from './append'
export * from './checkpoint'
export * from './key'
export * from './ledger'
