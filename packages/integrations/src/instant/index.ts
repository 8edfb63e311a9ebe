export * from './china'
export * from './told'
