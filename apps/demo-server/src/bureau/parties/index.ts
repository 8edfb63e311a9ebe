export * from './rows'
export * from './say'
export * from './view'
