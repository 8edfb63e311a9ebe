import { answerNames, form } from '@zhifa/documents'
import { choiceName, type Field, fieldOf, type Words } from '../form'

/** A document has names of its own for its answers, and writes articles in full. */
const wordsOfDocuments: Words = {
  choice: (node, key, value) => answerNames(node)?.[value] ?? choiceName(key, value),
  article: '写作“《行政处罚法》第五十四条第二款”',
}

/** The form on which a person fills a document in. @throws {UnknownFormError} */
export const formOfDraft = (id: string): Field => fieldOf(form(id).data, 'data', wordsOfDocuments)
