import { z } from 'zod'
import { choice, choiceOf } from '../choice/choice'
import { PlainDate } from '../date/plain-date'
import { enforcementCategoryNames } from '../disclosure/before/words'
import { line, person } from '../input/field-kind'
import { endsEarly, said } from '../input/validate'
import { roleNames } from '../people/registry'

const day = (title: string) => PlainDate.meta({ title, kind: 'plain' })
const number = line('执法证号', 'plain', 64)
const subjects = { enforcement: '行政执法', 'legal-review': '法制审核' } as const
const ends = <Shape extends { from: string; until?: string | undefined }>({ from, until }: Shape): boolean =>
  until === undefined || from <= until

/** A new person of the bureau; roles and certificates are changes of their own. */
export const PersonEntered = z.strictObject({
  kind: choiceOf('事项', 'person-entered', '登记人员'),
  person: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/, { error: '由小写字母、数字和连字符组成 / lower-case letters, figures and hyphens' })
    .meta({ title: '人员编号', kind: 'plain' }),
  name: line('姓名', 'personal-name', 60),
  department: line('单位（科室）', 'plain', 100),
  post: line('职务', 'plain', 60),
  /** Two people may have one name: said by whoever knows, never guessed. */
  namesake: z.boolean().meta({ title: '与已登记人员同名，确为另一人', kind: 'plain' }).optional(),
})

export const PersonChanged = z.strictObject({
  kind: choiceOf('事项', 'person-changed', '变更姓名、科室、职务'),
  person: person('人员'),
  name: line('姓名', 'personal-name', 60).optional(),
  department: line('单位（科室）', 'plain', 100).optional(),
  post: line('职务', 'plain', 60).optional(),
})

export const PersonLeft = z.strictObject({
  kind: choiceOf('事项', 'person-left', '离岗'),
  person: person('人员'),
  left: day('最后在岗日'),
})

export const RoleGiven = z
  .strictObject({
    kind: choiceOf('事项', 'role-given', '授予岗位'),
    person: person('人员'),
    role: choice('岗位', roleNames),
    from: day('起始日期'),
    until: day('截止日期').optional(),
  })
  .refine(ends, said(endsEarly, 'until'))

export const RoleEnded = z.strictObject({
  kind: choiceOf('事项', 'role-ended', '结束岗位'),
  person: person('人员'),
  role: choice('岗位', roleNames),
  until: day('截止日期'),
})

export const CertificateEntered = z
  .strictObject({
    kind: choiceOf('事项', 'certificate-entered', '登记执法证件'),
    person: person('人员'),
    number,
    categories: z.array(choice('执法类别', enforcementCategoryNames)).min(1).meta({ title: '执法类别' }),
    area: line('执法区域', 'plain', 100),
    from: day('有效期起'),
    until: day('有效期止'),
    /** The same person's certificate of that number is replaced: what was entered wrongly, or was extended. */
    corrects: z.boolean().meta({ title: '更正或者延续已登记的同号证件', kind: 'plain' }).optional(),
  })
  .refine(ends, said(endsEarly, 'until'))

export const CertificateSuspended = z
  .strictObject({
    kind: choiceOf('事项', 'certificate-suspended', '暂扣执法证件'),
    person: person('人员'),
    number,
    from: day('暂扣日期'),
    until: day('暂扣至').optional(),
  })
  .refine(ends, said(endsEarly, 'until'))

export const CertificateReturned = z.strictObject({
  kind: choiceOf('事项', 'certificate-returned', '发还执法证件'),
  person: person('人员'),
  number,
  /** The last day on which it is held back. */
  until: day('暂扣截止日期'),
})

export const ExaminationEntered = z.strictObject({
  kind: choiceOf('事项', 'examination-entered', '登记资格考试'),
  person: person('人员'),
  subject: choice('考试类别', subjects),
  on: day('考试日期'),
  passed: z.boolean().meta({ title: '是否合格', kind: 'plain' }),
})

export const TrainingEntered = z.strictObject({
  kind: choiceOf('事项', 'training-entered', '登记培训'),
  person: person('人员'),
  subject: choice('培训类别', subjects),
  on: day('培训日期'),
  topic: line('培训内容', 'plain'),
  hours: z.number().positive().max(1000).meta({ title: '学时', kind: 'plain' }),
})

export const QualificationEntered = z.strictObject({
  kind: choiceOf('事项', 'qualification-entered', '登记法律职业资格'),
  person: person('人员'),
  obtained: day('取得法律职业资格日期'),
})

/** Every change of the people of a bureau. */
export const peopleChanges = [
  PersonEntered,
  PersonChanged,
  PersonLeft,
  RoleGiven,
  RoleEnded,
  CertificateEntered,
  CertificateSuspended,
  CertificateReturned,
  ExaminationEntered,
  TrainingEntered,
  QualificationEntered,
] as const
export type PeopleChange = z.output<(typeof peopleChanges)[number]>
