export type { LogLine } from './http/log'
export { type Service, type ServiceOptions, startService } from './http/service'
export { type OpenApiDocument, openapi } from './openapi/document'
export { type ProblemCode, problems } from './problem/codes'
