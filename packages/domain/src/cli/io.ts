export type { Answer } from '../cli-kit/answer'
export { UsageError } from '../cli-kit/errors'
export * from '../cli-kit/files'
