import { sampleRegistryData } from '@zhifa/domain/testing'
import { after, copyOf, drop, edit, entry, lawful, people } from './edit-record'
import { agency, heard, officer, otherParty, person, type Row } from './spoilt'
import { entryRows, reviewRows } from './spoilt-review'

export const peopleAndFactsRows: readonly Row[] = [
  ['subject.lawful-body', 'an entrusted body', () => ({ record: lawful(), registry: agency({ kind: 'entrusted' }) })],
  ['subject.lawful-body', 'an unknown agency', () => ({ ...lawful(), agency: 'nobody' }), 'undetermined'],
  [
    'subject.party-identified',
    'a person without a number',
    () => edit(lawful(), 'decision', () => ({ party: { ...person, residentId: undefined } })),
  ],
  [
    'subject.party-identified',
    'nobody named yet',
    () => drop(lawful(), 'filing', 'investigation-end', 'prior-notice', 'decision'),
    'undetermined',
  ],
  [
    'subject.party-since-filing',
    'another company',
    () => edit(lawful(), 'filing', ({ party }) => otherParty(party as object)),
  ],
  [
    'subject.told-is-decided',
    'another company',
    () => edit(lawful(), 'prior-notice', ({ party }) => otherParty(party as object)),
  ],
  [
    'officers.enough-at-each-act',
    'one officer on site',
    () => entry(lawful(), 'scene-inspection', () => ({ by: people('officer-a') })),
  ],
  [
    'officers.enough-at-each-act',
    'the same officer twice',
    () => entry(lawful(), 'interview', () => ({ by: people('officer-a', 'officer-a') })),
  ],
  ...reviewRows('', lawful, 'decision'),
  ...entryRows('', lawful, 'decision'),
  [
    'officers.certificate-each-act',
    'a certificate that has run out',
    () => ({
      record: lawful(),
      registry: officer('officer-a', {
        certificates: [{ ...sampleRegistryData.officers[0]!.certificates[0]!, until: '2026-10-17' }],
      }),
    }),
  ],
  [
    'officers.certificate-number-kept',
    'no number on the record',
    () =>
      entry(lawful(), 'evidence', () => ({
        by: [
          { id: 'officer-a', name: 'x' },
          { id: 'officer-b', name: 'y' },
        ],
      })),
  ],
  [
    'officers.role-each-act',
    'an officer approves the public text',
    () => entry(lawful(), 'disclosure-approval', () => ({ by: people('officer-a') })),
  ],
  [
    'officers.handlers-act',
    'strangers question the party',
    () => entry(lawful(), 'interview', () => ({ by: people('officer-c', 'section-head') })),
  ],
  [
    'officers.recused-stay-away',
    'the recused go on',
    () =>
      after(lawful(), 'filing', {
        step: 'recusal-decision',
        by: people('agency-head'),
        data: { person: 'officer-a', decision: 'recused', reason: '略' },
      }),
  ],
  [
    'officers.recused-stay-away',
    'the request was rejected',
    () =>
      after(lawful(), 'filing', {
        step: 'recusal-decision',
        by: people('agency-head'),
        data: { person: 'officer-a', decision: 'rejected', reason: '略' },
      }),
    'not-arising',
  ],
  [
    'officers.handlers-certified',
    'one named handler',
    () => edit(lawful(), 'filing', () => ({ handlers: ['officer-a'] })),
  ],
  [
    'officers.reviewer-fit',
    'an unqualified reviewer',
    () => entry(lawful(), 'review-opinion', () => ({ by: people('officer-c') })),
  ],
  [
    'officers.reviewer-never-handles',
    'the reviewer serves the decision',
    () => entry(lawful(), 'decision-service', () => ({ by: people('officer-a', 'reviewer-a') })),
  ],
  [
    'officers.decider-apart',
    'the head investigated',
    () => entry(lawful(), 'interview', () => ({ by: people('officer-a', 'agency-head') })),
  ],
  [
    'officers.hearing-host-apart',
    'a handler hosts',
    () => edit(heard(), 'hearing-notice', () => ({ host: 'officer-a' })),
  ],
  ['officers.hearing-host-apart', 'no hearing', lawful, 'not-arising'],
  [
    'officers.recorder-present',
    'the recorder was elsewhere',
    () => edit(lawful(), 'interview', () => ({ recorder: 'officer-c' })),
  ],
  ['facts.investigation-finished', 'no final report', () => drop(lawful(), 'investigation-end'), 'undetermined'],
  [
    'facts.investigation-finished',
    'reported after the notice',
    () => entry(lawful(), 'investigation-end', () => ({ on: '2026-11-19' })),
  ],
  [
    'facts.each-on-evidence',
    'evidence that is not on file',
    () => edit(lawful(), 'investigation-end', () => ({ facts: [{ text: 'x', evidence: ['证据9'] }] })),
  ],
  [
    'facts.act-before-report',
    'an act after the report',
    () => edit(lawful(), 'investigation-end', () => ({ violation: { from: '2026-10-01', to: '2026-11-30' } })),
  ],
  [
    'facts.told-are-decided',
    'other facts',
    () => edit(lawful(), 'decision', () => ({ facts: '当事人另有违法行为。' })),
  ],
  ['facts.party-questioned', 'nobody asked the party', () => drop(lawful(), 'interview', 'evidence', 'statement')],
  [
    'facts.gains-established',
    'gains that nobody found',
    () => edit(lawful(), 'decision', () => ({ penalties: [{ kind: 'confiscation-of-gains', amount: 500 }] })),
    'undetermined',
  ],
  [
    'facts.nobody-in-two-places',
    'two places at once',
    () =>
      edit(lawful(), 'interview', () => ({
        start: `${copyOf(lawful(), 'scene-inspection').on}T10:00`,
        end: `${copyOf(lawful(), 'scene-inspection').on}T11:00`,
      })),
  ],
]
