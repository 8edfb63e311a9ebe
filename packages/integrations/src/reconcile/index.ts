export * from './classify'
export * from './reconcile'
