export * from './look-at-file'
export * from './personal-data'
