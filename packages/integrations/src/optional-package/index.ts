export { loaded, required } from './load'
export { MissingPackageError, type OptionalPackage } from './missing'
