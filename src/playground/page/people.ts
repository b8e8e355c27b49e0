/** The people and places of the playground. Everyone is invented. */
export const PEOPLE = { lee: 'U00000LEE', noor: 'U0000NOOR', sam: 'U00000SAM', mia: 'U00000MIA' } as const;
export const PLACES = { delivery: 'C0DELIVER', leads: 'G0000LEAD', random: 'C00RANDOM', sam: 'D0LEESAM0' } as const;

/** Who they are to each other. */
export const ROLES: Readonly<Record<string, string>> = {
  [PEOPLE.lee]: 'leader',
  [PEOPLE.noor]: 'leader and workspace admin',
  [PEOPLE.sam]: 'reports to Lee',
  [PEOPLE.mia]: 'reports to Lee',
};
