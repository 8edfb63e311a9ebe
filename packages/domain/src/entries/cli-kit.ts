/**
 * What the command lines have in common: commands with help, version and completion, exit codes, input by file or `-`.
 * @example
 * import { command, main } from '@zhifa/domain/cli-kit'
 */
export * from '../cli-kit/answer'
export * from '../cli-kit/case-files'
export { type Command, command, type Io, type Program, type Usage } from '../cli-kit/command'
export * from '../cli-kit/errors'
export {
  checkInput,
  filesOf,
  findingLine,
  findingWithCure,
  need,
  readJson,
  readText,
  unreadable,
} from '../cli-kit/files'
export { type LawOptions, lawFrom, layersFrom } from '../cli-kit/law-files'
export { main } from '../cli-kit/main'
export { type Option, type Options, shared } from '../cli-kit/option'
export { type Outcome, runProgram } from '../cli-kit/program'
export { reasonOf } from '../cli-kit/reason'
export { ed25519, personal } from '../cli-kit/signatures'
export { parseJson, textOf } from '../cli-kit/text'
export { type TrustOptions, trustedKeys } from '../cli-kit/trusted'
