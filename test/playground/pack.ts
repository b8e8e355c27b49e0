/** A pack of one rule. */
export const PACK = `pack: contempt
title: Contempt
about: A test.
category: contempt
severity: warning
slots: [what happened]
questions: [What happened?]
rules:
  - id: contempt.one
    title: One
    kind: label
    why: Because.
    source: Us.
    people: [numpty]
    examples:
      flag: [You are a numpty.]
      pass: [The numpty is a fish.]
`;

/** The same with a key that there is not, in line 11. */
export const BROKEN = PACK.replace('title: One\n', 'title: One\n    sauce: Us.\n');
