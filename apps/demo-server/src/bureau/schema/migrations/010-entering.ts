import type { Migration } from './migration'

export const entering: Migration = {
  number: 10,
  name: 'a case is read, and an act entered, by one prepared statement each',
  statements: [
    // Functions, because their statements are planned once for a connection: planning takes longer than reading a case.
    `create function zhifa.case_leaves(of_agency text, of_case text) returns json language plpgsql stable as $$
      begin
        return (select json_agg(json_build_array(l.seq, l.line, encode(n.hash, 'hex')) order by l.seq)
          from zhifa.leaf l left join zhifa.leaf_node n on n.agency = l.agency and n.level = 0 and n.index = l.index
          where l.agency = of_agency and l.case_id = of_case);
      end $$`,
    // Enters an act where the record is still as long as it was when the act was judged, and says when the case was opened; else
    // nothing. Entries never change, so a record of the same length is the same record. Of two at once one waits at the row of
    // the case.
    `create function zhifa.enter_act(of_case text, seen integer, of_step text, at timestamptz, by_user text)
      returns timestamptz language plpgsql as $$
      declare opened timestamptz;
      begin
        update zhifa.case_record set length = seen + 1 where id = of_case and length = seen returning opened_at into opened;
        if not found then return null; end if;
        insert into zhifa.entry (case_id, seq, step, entered_at, entered_by) values (of_case, seen + 1, of_step, at, by_user);
        return opened;
      end $$`,
  ],
}
