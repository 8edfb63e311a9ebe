import type { Migration } from './migration'

export const leavesByIndex: Migration = {
  number: 38,
  name: 'the leaves of a case are read by the index, whatever the tables were counted to hold',
  statements: [
    // A join may be planned as a look at every node of the ledger while the tables have not been counted; a value of its own for
    // each row cannot.
    `create or replace function zhifa.case_leaves(of_agency text, of_case text) returns json language plpgsql stable as $$
      begin
        return (select json_agg(json_build_array(l.seq, l.line, (select encode(n.hash, 'hex') from zhifa.leaf_node n
            where n.agency = l.agency and n.level = 0 and n.index = l.index)) order by l.seq)
          from zhifa.leaf l where l.agency = of_agency and l.case_id = of_case);
      end $$`,
  ],
}
