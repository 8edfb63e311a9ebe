import type { Migration } from './migration'

export const proposals: Migration = {
  number: 5,
  name: 'proposals of acts, and who confirmed them',
  statements: [
    `create table zhifa.proposal (
      id text primary key,
      case_id text not null references zhifa.case_record,
      expected_seq integer not null check (expected_seq >= 0),
      step text not null,
      act text not null,
      digest text not null check (digest ~ '^[0-9a-f]{64}$'),
      proposed_by text not null,
      proposed_at text not null,
      state text not null check (state in ('open', 'entered', 'returned', 'withdrawn', 'overtaken')),
      replaces text unique references zhifa.proposal,
      returned_by text,
      returned_at text,
      reasons text
    )`,
    // The same words are proposed once at a time: a second press, or a second person, finds the first.
    `create unique index proposal_open on zhifa.proposal (digest) where state = 'open'`,
    `create index proposal_of on zhifa.proposal (case_id, state)`,
    `create index proposal_by on zhifa.proposal (proposed_by, state)`,
    // What somebody confirmed stays what he confirmed: only the state of a proposal moves.
    `create function zhifa.refuse_other_text() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' or (old.id, old.case_id, old.expected_seq, old.step, old.act, old.digest, old.proposed_by, old.proposed_at)
          is distinct from (new.id, new.case_id, new.expected_seq, new.step, new.act, new.digest, new.proposed_by, new.proposed_at)
        then raise exception 'a proposal is not changed, it is replaced / 提出的内容不得改动，只能另行提出'; end if;
        return new;
      end $$`,
    `create trigger keep_zhifa_proposal before update or delete on zhifa.proposal
      for each row execute function zhifa.refuse_other_text()`,
    `create table zhifa.confirmation (
      proposal_id text not null references zhifa.proposal,
      person text not null,
      at text not null,
      digest text not null check (digest ~ '^[0-9a-f]{64}$'),
      how text not null,
      primary key (proposal_id, person)
    )`,
    `create trigger keep_zhifa_confirmation before update or delete on zhifa.confirmation
      for each row execute function zhifa.refuse_change()`,
  ],
}
