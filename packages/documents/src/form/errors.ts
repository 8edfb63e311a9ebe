import { didYouMean, type Finding } from '@zhifa/domain'

const all = (findings: readonly Finding[], language: 'zh' | 'en', joint: string): string =>
  findings.map((finding) => finding.message[language]).join(joint)

/** Thrown when a form's data is wrong: every wrong field at once, named in Chinese and English, with its path. */
export class FormDataError extends Error {
  readonly code = 'documents.form-data'
  constructor(
    readonly form: { readonly id: string; readonly title: string },
    readonly findings: readonly Finding[],
  ) {
    super(
      `《${form.title}》内容有误：${all(findings, 'zh', '；')} / data of ${form.id} is wrong: ${all(findings, 'en', '; ')}`,
    )
    this.name = 'FormDataError'
  }
}

/** Thrown when a document would lack what the law makes it state: it is not printed. The findings name the articles. */
export class ContentMissingError extends Error {
  readonly code = 'documents.content-missing'
  constructor(
    readonly form: { readonly id: string; readonly title: string },
    readonly findings: readonly Finding[],
  ) {
    super(
      `《${form.title}》缺少法定内容：${all(findings, 'zh', '；')} / ${form.id} does not state what the law demands: ${all(findings, 'en', '; ')}`,
    )
    this.name = 'ContentMissingError'
  }
}

/** Thrown for a form id that nobody defined. */
export class UnknownFormError extends Error {
  readonly code = 'documents.unknown-form'
  /** @param known ids of the forms that there are: the message proposes the nearest */
  constructor(
    readonly id: string,
    known: Iterable<string> = [],
  ) {
    const { zh, en } = didYouMean(id, known)
    super(
      `没有文书 ${id}${zh || '，'}全部文书见 zhifa-documents list / no form is called ${JSON.stringify(id)}${en || ';'} list them with \`forms\` or \`zhifa-documents list\``,
    )
    this.name = 'UnknownFormError'
  }
}
