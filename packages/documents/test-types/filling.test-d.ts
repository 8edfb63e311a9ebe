// Read by the compiler alone (`npm run types`): each line under a `@ts-expect-error` is a mistake that must not compile.

import { filling } from '@zhifa/documents'
import { latest } from '@zhifa/domain'
import { caseSheet, contactOf, letter, partyOf } from '../src/filling/known'
import { personName } from '../src/filling/view'
import { goodsList } from '../src/forms/coercion/goods-list'
import { demandNotice } from '../src/forms/execution/demand-notice'
import { caseSuspensionApproval } from '../src/forms/investigation/case-suspension-approval'

// What is right compiles.
filling('penalty.ordinary', ['suspension'], caseSuspensionApproval, {
  data: (view) => ({ ...caseSheet(view), kind: 'suspend', from: view.entry.on, reason: view.entry.data.reason }),
})

filling('penalty.ordinary', ['suspension'], caseSuspensionApproval, {
  // @ts-expect-error a demanded field is left out: reason
  data: (view) => ({ ...caseSheet(view), kind: 'suspend', from: view.entry.on }),
})

// @ts-expect-error a field for which nothing is given is no answer: reason
filling('penalty.ordinary', ['suspension'], caseSuspensionApproval, {
  data: (view) => ({ ...caseSheet(view), kind: 'suspend', from: view.entry.on, reason: undefined }),
})

// @ts-expect-error the form has no such field, although a spread stands beside it: reasons
filling('penalty.ordinary', ['suspension'], caseSuspensionApproval, {
  data: (view) => ({
    ...caseSheet(view),
    kind: 'suspend',
    from: view.entry.on,
    reason: view.entry.data.reason,
    reasons: view.entry.data.reason,
  }),
})

filling('penalty.ordinary', ['suspension'], caseSuspensionApproval, {
  // @ts-expect-error a misspelt field of the form: resaon, and so none called reason
  data: (view) => ({ ...caseSheet(view), kind: 'suspend', from: view.entry.on, resaon: view.entry.data.reason }),
})

filling('penalty.ordinary', ['suspension'], caseSuspensionApproval, {
  data: (view) => ({
    ...caseSheet(view),
    // @ts-expect-error an answer that the form does not know: pause
    kind: 'pause',
    from: view.entry.on,
    reason: view.entry.data.reason,
  }),
})

filling('penalty.ordinary', ['suspension'], caseSuspensionApproval, {
  data: (view) => {
    // @ts-expect-error a field that the payload does not have: ground
    const reason: string = view.entry.data.ground
    return { ...caseSheet(view), kind: 'suspend', from: view.entry.on, reason }
  },
})

// @ts-expect-error a misspelt step
filling('penalty.ordinary', ['suspention'], caseSuspensionApproval, {
  data: (view) => ({ ...caseSheet(view), kind: 'suspend', from: view.entry.on, reason: '理由' }),
})

// @ts-expect-error a step that only one of the procedures has
filling(['penalty.ordinary', 'penalty.simple'], ['suspension'], caseSuspensionApproval, {
  data: (view) => ({ ...caseSheet(view), kind: 'suspend', from: view.entry.on, reason: '理由' }),
})

// @ts-expect-error a misspelt procedure
filling('penalty.ordinery', ['suspension'], caseSuspensionApproval, {
  data: () => undefined,
})

filling('coercion.execution', ['demand'], demandNotice, {
  byHand: ['duty', 'deadline', 'manner'],
  data: (view) => ({
    ...letter(view, view.entry.data.number),
    original: { title: '行政处罚决定书' },
    servedOn: view.entry.data.servedOn,
    contact: contactOf(view),
  }),
})

filling('coercion.execution', ['demand'], demandNotice, {
  // @ts-expect-error a field left to a person that the form does not have: term
  byHand: ['duty', 'deadline', 'manner', 'term'],
  data: (view) => ({
    ...letter(view, view.entry.data.number),
    original: { title: '行政处罚决定书' },
    servedOn: view.entry.data.servedOn,
    contact: contactOf(view),
  }),
})

filling('coercion.execution', ['demand'], demandNotice, {
  byHand: ['duty', 'deadline'],
  // @ts-expect-error neither given nor left to a person: manner
  data: (view) => ({
    ...letter(view, view.entry.data.number),
    original: { title: '行政处罚决定书' },
    servedOn: view.entry.data.servedOn,
    contact: contactOf(view),
  }),
})

// The entry is of one of the steps, the state of the procedure.
filling('coercion.measure', ['imposition', 'emergency-imposition'], goodsList, {
  data: (view) => {
    const step: 'imposition' | 'emergency-imposition' = view.entry.step
    // @ts-expect-error an act that this procedure does not have
    latest(view.state, 'filing')
    // @ts-expect-error a quantity is a text
    const quantity: number | undefined = latest(view.state, 'imposition')?.data.inventory[0]?.quantity
    const goods = view.entry.data.inventory.map(({ name, quantity: many }) => ({ name, quantity: many }))
    return {
      agency: view.agency.name,
      on: view.entry.on,
      attachedTo: { title: `${step}${quantity}` },
      goods,
      officers: partyOf(view) ? [] : [],
    }
  },
})

// Only an id of the registry is looked up as an officer: a text that a person wrote is printed as it stands.
filling('penalty.ordinary', ['prior-notice'], caseSuspensionApproval, {
  data: (view) => {
    // @ts-expect-error 联系人 is a text, however the field is called
    personName(view, view.entry.data.contact.person)
    return undefined
  },
})
filling('penalty.ordinary', ['recusal-decision'], caseSuspensionApproval, {
  data: (view) => {
    personName(view, view.entry.data.person)
    return undefined
  },
})
