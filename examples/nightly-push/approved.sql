-- What the bureau's own system holds and approved for the public. Yours has other tables: this is the one place that knows them.
select number, case_name, party_name, party_kind, violation, facts, basis, penalty_kinds, penalty, fine_fen,
  to_char(decided_on, 'YYYY-MM-DD') as decided_on,
  to_char(approved_on, 'YYYY-MM-DD') as approved_on,
  correction,
  to_char(revoked_on, 'YYYY-MM-DD') as revoked_on,
  revoked_why
from own_system.decision
where approved_on is not null
order by number
