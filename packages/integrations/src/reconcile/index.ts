export type { ChangesRead } from './changes'
export * from './classify'
export * from './reconcile'
