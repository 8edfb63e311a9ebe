import type { Migration } from './migration'

export const summaryColumns = [
  ...['agency', 'case_id', 'place', 'procedure', 'cause', 'phase', 'final', 'length', 'opened_on', 'last_on'],
  ...['last_step', 'party', 'party_public', 'party_code', 'number', 'handlers', 'due', 'due_title', 'visits', 'items'],
  ...['words', 'grams', 'as_of', 'law', 'party_keys', 'moves_on'],
]
const figure = ['procedure', 'kind', 'sort', 'outcome', 'seq', 'on_day', 'times', 'amount', 'people']
const list = (row: string): string => figure.map((name) => `${row}.${name}`).join(', ')
const given = `jsonb_populate_recordset(null::zhifa.case_figure, figures)`

const set = (columns: readonly string[]): string =>
  columns
    .slice(2)
    .map((name) => `${name} = excluded.${name}`)
    .join(', ')

/** Writes the rows of a case. Most figures of a case stay as they are from act to act: only what differs is written. */
export const keepSummaryOf = (columns: readonly string[]): string =>
  `create or replace function zhifa.keep_summary(summary jsonb, tasks jsonb, figures jsonb) returns void language plpgsql as $$
      begin
        insert into zhifa.case_summary as s (${columns.join(', ')})
          select ${columns.join(', ')} from jsonb_populate_record(null::zhifa.case_summary, summary)
          on conflict (agency, case_id) do update set ${set(columns)} where s.length <= excluded.length;
        if not found then return; end if;
        delete from zhifa.case_task where agency = summary ->> 'agency' and case_id = summary ->> 'case_id';
        insert into zhifa.case_task (agency, case_id, step, role, person, due)
          select agency, case_id, step, role, person, due from jsonb_populate_recordset(null::zhifa.case_task, tasks);
        delete from zhifa.case_figure f where f.agency = summary ->> 'agency' and f.case_id = summary ->> 'case_id'
          and not exists (select from ${given} n where (${list('n')}) = (${list('f')}));
        insert into zhifa.case_figure (agency, case_id, ${figure.join(', ')})
          select summary ->> 'agency', summary ->> 'case_id', ${list('n')} from ${given} n on conflict do nothing;
      end $$`

export const figures: Migration = {
  number: 23,
  name: 'the figures of each case, written with its acts: statistics are counted by the database',
  statements: [
    // Rows are derived: those from before the figures are computed anew at the start.
    `delete from zhifa.case_task`,
    `delete from zhifa.case_summary`,
    // The next day on which something of the case changes though nobody acts: of a finished case too.
    `alter table zhifa.case_summary add column moves_on date not null`,
    `create index case_summary_moves on zhifa.case_summary (agency, moves_on) where final`,
    `create table zhifa.case_figure (
      agency text not null,
      case_id text not null,
      kind text not null,
      sort text not null,
      outcome text not null,
      seq integer not null,
      on_day date not null,
      times integer not null,
      amount bigint not null,
      people text[] not null,
      procedure text not null,
      primary key (agency, case_id, kind, sort, outcome, seq, on_day)
    )`,
    // What is counted of a time is read from this alone, however many cases there are beside.
    `create index case_figure_of on zhifa.case_figure (agency, kind, on_day)
      include (sort, outcome, procedure, case_id, times, amount)`,
    `create index case_figure_one on zhifa.case_figure (agency, kind, sort, outcome, on_day) include (case_id)`,
    // Acts that came back from those who should confirm them, by day.
    `create index if not exists proposal_returned on zhifa.proposal (returned_at) where state = 'returned'`,
    `drop function if exists zhifa.keep_summary(jsonb, jsonb)`,
    keepSummaryOf(summaryColumns),
    `drop function if exists zhifa.enter_act(text, integer, text, timestamptz, text, jsonb, jsonb, jsonb)`,
    `create or replace function zhifa.enter_act(of_case text, seen integer, of_step text, at timestamptz, by_user text,
      summary jsonb, tasks jsonb, figures jsonb, leaves jsonb) returns boolean language plpgsql as $$
      begin
        update zhifa.case_record set length = seen + 1 where id = of_case and length = seen;
        if not found then return false; end if;
        insert into zhifa.entry (case_id, seq, step, entered_at, entered_by) values (of_case, seen + 1, of_step, at, by_user);
        perform zhifa.keep_summary(summary, tasks, figures);
        if leaves is not null then perform zhifa.append_leaves(summary ->> 'agency', leaves); end if;
        return true;
      end $$`,
  ],
}
