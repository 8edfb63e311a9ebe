export * from '../cli-kit/law-files'
