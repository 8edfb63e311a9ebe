import { type AppraisalStandard, appraisalActName, defaultScheme, mayAppraise } from '@zhifa/review-rules'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import { Refused as RefusedCard } from '../pages/refused'
import { ActForm, type Refused } from './act-form'

/** The form of a new standard or round. */
export function newAppraisalPage(
  bureau: Bureau,
  user: User,
  kind: 'standard' | 'round',
  { inForce, json = '' }: { readonly inForce: readonly AppraisalStandard[]; readonly json?: string },
  refused?: Refused,
): string {
  const title = appraisalActName(kind)
  const today = bureau.today()
  const { registry } = bureau
  const appraisers = [...registry.officers.keys()].filter((id) => mayAppraise(registry, id, today))
  const common = { registry, action: `/desk/appraisal/new/${kind}`, refused, heading: false }
  return deskPage({
    title,
    bureau,
    user,
    here: '/desk/supervision',
    body: (
      <div class="narrow">
        <p class="crumbs">
          <a href="/desk/appraisal">案卷评查</a> / {title}
        </p>
        <h1>{title}</h1>
        <RefusedCard title="没有登记" findings={refused?.findings ?? []} law={bureau.law} />
        {kind === 'round' ? (
          <ActForm
            {...common}
            kind="round"
            choices={{ standard: inForce.map(({ no, scheme }) => [String(no), scheme.title]) }}
            only={{ appraisers }}
          >
            <p class="soft">
              评查人不得评查本人承办、批准、审核、归档过的案卷；评分和复核由不同的人办理，答复异议再由另一人办理。
              {inForce.length === 0 && '现在没有施行中的评查标准，请先提出标准并经批准。'}
            </p>
          </ActForm>
        ) : (
          <ActForm {...common} kind="standard" except={['scheme']}>
            <div class="field prose">
              <label for="f-json">
                评查标准（把文件内容粘贴在此）<span class="optional">留空：采用软件附带的“{defaultScheme.title}”</span>
              </label>
              <textarea id="f-json" name="json" rows={8} class="mono" value={json} />
            </div>
          </ActForm>
        )}
      </div>
    ),
  })
}
