import { finding } from '@zhifa/domain'
import { type Refusal, refuse } from '../refusal'
import type { ProposalState } from './proposal'

export const stateNames: Readonly<Record<ProposalState, string>> = {
  open: '等待确认',
  entered: '已登记入卷',
  returned: '已退回',
  withdrawn: '已撤回',
  overtaken: '已被其他办理行为超越',
}

export const noSuchProposal = (): Refusal =>
  say(404, 'unknown', '没有该提出事项', 'there is no such proposal', '请从待办中打开', 'open it from the list')

export const notOpen = (state: ProposalState): Refusal =>
  say(
    409,
    state === 'open' ? 'changed' : state,
    `该事项${stateNames[state]}，不能再办理`,
    `the proposal is ${state}`,
    state === 'overtaken' ? '请由提出人按现在的案件记录重新提出' : '请重新打开，核对现在的情况',
    state === 'overtaken' ? 'let the proposer renew it' : 'open it again and look',
    { state },
  )

export const notNamed = (): Refusal =>
  say(
    403,
    'not-named',
    '您不是该事项所列的人员，不能确认或者退回',
    'you are not named by the act',
    '请由所列人员本人办理',
    'let one of those named do it',
  )

export const notProposer = (): Refusal =>
  say(
    403,
    'not-yours',
    '只有提出人可以撤回或者重新提出',
    'only the proposer may',
    '请由提出人办理',
    'let the proposer do it',
  )

export const personNotNamed = (person: string): Refusal =>
  say(
    403,
    'person-not-named',
    '该人员不是该事项所列的人员，不能登记其确认',
    `${person} is not named by the act`,
    '请核对签字人、审批人',
    'check who signed or approved',
    { person },
  )

export const notAScan = (): Refusal =>
  say(
    422,
    'not-a-scan',
    '签字扫描件：应为PDF、JPEG或者PNG文件',
    'a scan is a PDF, JPEG or PNG file',
    '请上传签字原件的扫描件',
    'upload the scan of the signed original',
    {},
    ['scan'],
  )

export const noSuchScan = (): Refusal =>
  say(
    422,
    'no-scan',
    '没有上传该签字扫描件',
    'no scan with this hash was uploaded for this proposal',
    '请先上传签字原件的扫描件',
    'upload the scan first',
    {},
    ['sha256'],
  )

export const confirmedAlready = (): Refusal =>
  say(
    409,
    'confirmed-already',
    '本人已经确认过该事项',
    'this person has confirmed it',
    '请等待其他人员确认',
    'wait for the others',
  )

export const otherText = (): Refusal =>
  say(
    422,
    'other-text',
    '所确认的不是该事项现在的内容',
    'the digest is not that of the proposal',
    '请重新打开，核对内容后再确认',
    'open it again and look',
  )

export const inactive = (): Refusal =>
  say(
    403,
    'not-in-service',
    '确认人已离岗，或者不再具有办理该事项的岗位',
    'this person left, or no longer holds the role',
    '请由在岗人员办理；原提出事项请退回后变更人员',
    'let somebody in service do it',
  )

export const noReasons = (): Refusal =>
  say(
    422,
    'no-reasons',
    '退回理由：必填，最多2000字',
    'reasons: required, at most 2000 characters',
    '请写明需要修改的内容',
    'say what to change',
    {},
    ['reasons'],
  )

export const proposedAlready = (by: string): Refusal =>
  say(
    409,
    'exists',
    '其他人员已经提出了同样的事项，等待确认',
    'somebody else has proposed the same act',
    '请在待办中确认该事项',
    'confirm that one',
    { by },
  )

export const notReplaceable = (): Refusal =>
  say(
    409,
    'not-replaceable',
    '该事项不能修改后重新提出：尚未退回、撤回或者被超越，或者已经重新提出',
    'it is not returned, withdrawn or overtaken, or was replaced before',
    '请重新打开，核对现在的情况',
    'open it again and look',
  )

function say(
  status: Refusal['status'],
  code: string,
  zh: string,
  en: string,
  cureZh: string,
  cureEn: string,
  read: Readonly<Record<string, unknown>> = {},
  path?: readonly string[],
): Refusal {
  const cure = { zh: cureZh, en: cureEn }
  return refuse(
    status,
    finding(`proposal.${code}`, { outcome: 'not-met', zh, en, read, cure, ...(path ? { path } : {}) }),
  )
}
