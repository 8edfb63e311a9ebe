import { concernNames, isInService, SupervisionPaper, valueNames } from '@zhifa/domain'
import type { Bureau } from '../../bureau'
import { Boxes, Choice, Field, Prose, Unfolding } from '../evidence/fields'

const kinds = Object.entries(valueNames(SupervisionPaper.shape.kind) ?? {})
const effects = Object.entries(valueNames(SupervisionPaper.shape.effects.unwrap().element) ?? {})
const action = '/desk/docket'

/** Which cases it concerns. */
function Concern({ id }: { readonly id: string }) {
  return (
    <>
      <Choice id={id} name="concern" title="涉及的案件" options={Object.entries(concernNames)} />
      <Prose id={id} name="cases" title="本机关案件编号（每行一个）" optional />
      <Field id={id} name="elsewhere" title="其他机关或者原系统的案件名称、编号" optional />
    </>
  )
}

export function PaperForm({ bureau }: { readonly bureau: Bureau }) {
  return (
    <Unfolding action={action} kind="paper" title="登记收到的监督文书" button="登记">
      <Choice id="paper" name="type" title="监督文书" options={kinds} />
      <Field id="paper" name="number" title="文号" />
      <Field id="paper" name="body" title="来文机关" />
      <Field id="paper" name="receivedOn" title="收到日期" type="date" />
      <Field id="paper" name="answerBy" title="文书要求答复的日期" type="date" optional />
      <Prose id="paper" name="demands" title="要求" />
      <Boxes id="paper" name="effects" title="涉及的事项（没有的不选）" options={effects} />
      <Concern id="paper" />
      <p class="help">由{bureau.agency.name}办公室登记；收到日期是计算期限的起点。</p>
    </Unfolding>
  )
}

/** Whom people work with who may be complained of. */
export const peopleOf = ({ registry, today }: Bureau): readonly (readonly [string, string])[] =>
  [...registry.officers.values()]
    .filter((officer) => isInService(officer, today()))
    .map(({ id, name, department }) => [id, `${name}（${department}）`] as const)

export function ComplaintForm({ bureau }: { readonly bureau: Bureau }) {
  return (
    <Unfolding action={action} kind="complaint" title="受理执法投诉" button="受理">
      <Field id="complaint" name="number" title="受理编号" />
      <Field id="complaint" name="acceptedOn" title="受理日期" type="date" />
      <Field id="complaint" name="by" title="举报、投诉人（匿名的不填）" optional />
      <Field id="complaint" name="contact" title="举报、投诉人联系方式" optional />
      <Prose id="complaint" name="subject" title="举报、投诉事项（以“投诉人”代称，不写姓名）" />
      <Boxes id="complaint" name="against" title="被投诉人" options={peopleOf(bureau)} />
      <Concern id="complaint" />
      <p class="help">举报、投诉人只由受理人员、确认承办的调查人员和档案管理人员查看，每次查看都有记录。</p>
    </Unfolding>
  )
}
