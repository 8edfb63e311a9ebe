import { answerNames, form } from '@zhifa/documents'
import { z } from 'zod'
import { type Field, fieldOf, type Words, wordsOfActs } from '../form'

/** A document has names of its own for its answers, and writes articles in full. */
const wordsOfDocuments: Words = {
  choice: (node, value) => answerNames(node)?.[value] ?? wordsOfActs.choice(node, value),
  // Documents write articles out; of lists of texts, those that refer to something are of articles.
  isArticle: (node) => z.globalRegistry.get(node)?.kind === 'reference',
  article: '写作“《行政处罚法》第五十四条第二款”',
}

/** The form on which a person fills a document in. @throws {UnknownFormError} */
export const formOfDraft = (id: string): Field => fieldOf(form(id).data, 'data', wordsOfDocuments)
