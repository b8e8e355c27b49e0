/** A pattern in a rule that cannot be read. `load` turns it into a message with file, line, column and a caret. */
export class PatternError extends Error {
  readonly rule: string;
  readonly field: string;
  readonly index: number;
  /** Position in the pattern, in UTF-16 units. */
  readonly offset: number;

  constructor(where: { rule: string; field: string; index: number; offset: number }, message: string) {
    super(message);
    this.name = 'PatternError';
    this.rule = where.rule;
    this.field = where.field;
    this.index = where.index;
    this.offset = where.offset;
  }
}
