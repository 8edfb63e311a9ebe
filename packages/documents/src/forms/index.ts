import type { AnyForm } from '../form/form'
import { afterwardsForms } from './afterwards/index'
import { archiveForms } from './archive/index'
import { closingForms } from './closing/index'
import { coercionForms } from './coercion/index'
import { decisionForms } from './decision/index'
import { disclosureForms } from './disclosure/index'
import { evidenceForms } from './evidence/index'
import { executionForms } from './execution/index'
import { filingForms } from './filing/index'
import { inspectionForms } from './inspection/index'
import { intakeForms } from './intake/index'
import { investigationForms } from './investigation/index'
import { licenceForms } from './licence/index'
import { noticeForms } from './notice/index'
import { reviewForms } from './review/index'
import { serviceForms } from './service/index'

interface FormGroup {
  readonly id: string
  readonly title: string
  readonly forms: readonly AnyForm[]
}

/** The standard forms by the part of an enforcement in which they are used. A new form is a module and a line in its group's index. */
export const formGroups: readonly FormGroup[] = [
  { id: 'intake', title: '受理', forms: intakeForms },
  { id: 'filing', title: '立案', forms: filingForms },
  { id: 'inspection', title: '现场检查', forms: inspectionForms },
  { id: 'evidence', title: '证据', forms: evidenceForms },
  { id: 'coercion', title: '行政强制', forms: coercionForms },
  { id: 'investigation', title: '调查', forms: investigationForms },
  { id: 'review', title: '法制审核', forms: reviewForms },
  { id: 'notice', title: '告知听证', forms: noticeForms },
  { id: 'decision', title: '处罚决定', forms: decisionForms },
  { id: 'service', title: '送达', forms: serviceForms },
  { id: 'execution', title: '执行', forms: executionForms },
  { id: 'closing', title: '结案', forms: closingForms },
  { id: 'afterwards', title: '救济与结案以后', forms: afterwardsForms },
  { id: 'licence', title: '行政许可', forms: licenceForms },
  { id: 'disclosure', title: '公示', forms: disclosureForms },
  { id: 'archive', title: '案卷', forms: archiveForms },
]

export const standardForms: readonly AnyForm[] = formGroups.flatMap((group) => group.forms)
