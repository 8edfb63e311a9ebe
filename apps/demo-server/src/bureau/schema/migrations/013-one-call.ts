import type { Migration } from './migration'

const columns = [
  ...[
    'agency',
    'case_id',
    'place',
    'procedure',
    'cause',
    'phase',
    'final',
    'length',
    'opened_on',
    'last_on',
    'last_step',
  ],
  ...[
    'party',
    'party_public',
    'party_code',
    'number',
    'handlers',
    'due',
    'due_title',
    'visits',
    'items',
    'words',
    'grams',
  ],
  ...['as_of', 'law'],
]
const names = columns.join(', ')
const set = columns
  .slice(2)
  .map((name) => `${name} = excluded.${name}`)
  .join(', ')

export const oneCall: Migration = {
  number: 13,
  name: 'an act is entered with its row for lists, and where nothing else changes with its leaf, by one call',
  statements: [
    // A row that is of a longer record already stays: the sweep that computes days anew never overwrites an act that came in between.
    `create function zhifa.keep_summary(summary jsonb, tasks jsonb) returns void language plpgsql as $$
      begin
        insert into zhifa.case_summary as s (${names})
          select ${names} from jsonb_populate_record(null::zhifa.case_summary, summary)
          on conflict (agency, case_id) do update set ${set} where s.length <= excluded.length;
        if not found then return; end if;
        delete from zhifa.case_task where agency = summary ->> 'agency' and case_id = summary ->> 'case_id';
        insert into zhifa.case_task (agency, case_id, step, role, person, due)
          select agency, case_id, step, role, person, due from jsonb_populate_recordset(null::zhifa.case_task, tasks);
      end $$`,
    `drop function zhifa.enter_act(text, integer, text, timestamptz, text)`,
    // Enters an act where the record is still as long as it was when the act was judged, else nothing and says so. Entries never
    // change, so a record of the same length is the same record; of two at once one waits at the row of the case. Leaves are the
    // last of the transaction: where more is to come after them they are null here.
    `create function zhifa.enter_act(of_case text, seen integer, of_step text, at timestamptz, by_user text,
      summary jsonb, tasks jsonb, leaves jsonb) returns boolean language plpgsql as $$
      begin
        update zhifa.case_record set length = seen + 1 where id = of_case and length = seen;
        if not found then return false; end if;
        insert into zhifa.entry (case_id, seq, step, entered_at, entered_by) values (of_case, seen + 1, of_step, at, by_user);
        perform zhifa.keep_summary(summary, tasks);
        if leaves is not null then perform zhifa.append_leaves(summary ->> 'agency', leaves); end if;
        return true;
      end $$`,
  ],
}
