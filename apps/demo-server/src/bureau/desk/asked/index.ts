export * from '../../../web/heard'
export * from './hears'
