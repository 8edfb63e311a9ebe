/**
 * What interfaces of this house have in common: an OpenAPI 3.1 document from the schemas by which requests are read and answered,
 * problems by stable codes (RFC 9457), and the pages about them.
 * @example
 * import { describeInterface, problemKit } from '@zhifa/service/kit'
 */
export { FindingAnswer, GradeAnswer } from '../answers/finding'
export { problemsPage } from '../http/problems-page'
export { readingPage } from '../http/reading-page'
export {
  type DescribedAnswer,
  type DescribedEndpoint,
  type DescribedInterface,
  describeInterface,
  type OpenApiDocument,
} from '../openapi/describe'
export { type KnownProblem, type OwnProblem, problemKit } from '../problem/kit'
