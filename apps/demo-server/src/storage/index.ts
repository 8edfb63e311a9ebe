export * from './database'
export { DirectoryInUseError } from './directory-lock'
export { DatabaseBusyError } from './turn'
