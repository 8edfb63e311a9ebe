export * from './ceremonies'
export { passkeysOf } from './store'
