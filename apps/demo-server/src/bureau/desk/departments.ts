import type { Registry } from '@zhifa/domain'

/** The departments that the register of people knows, in the order of their names. */
export const departmentsOf = ({ officers }: Registry): string[] =>
  [...new Set([...officers.values()].map(({ department }) => department))].sort((a, b) => a.localeCompare(b, 'zh'))

/** The ids of the people of a department. */
export const peopleOf = ({ officers }: Registry, department: string): string[] =>
  [...officers].flatMap(([id, officer]) => (officer.department === department ? [id] : []))
