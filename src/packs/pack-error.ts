/** One thing that is wrong in a pack file. Lines and columns count from 1, columns in UTF-16 units. */
export type PackProblem = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** The source line and a caret under the place; empty where a whole file or directory is meant. */
  readonly excerpt: string;
};

/** A problem of a whole file or directory. */
export const whole = (file: string, message: string): PackProblem => ({
  file,
  line: 1,
  column: 1,
  message,
  excerpt: '',
});

/** All problems of all packs that were to be loaded. Nothing of a load that failed is used. */
export class PackError extends Error {
  readonly problems: readonly PackProblem[];

  constructor(problems: readonly PackProblem[]) {
    super(problems.map(describe).join('\n\n'));
    this.name = 'PackError';
    this.problems = problems;
  }
}

const describe = ({ file, line, column, message, excerpt }: PackProblem): string =>
  excerpt === '' ? `${file}: ${message}` : `${file}:${line}:${column}: ${message}\n${excerpt}`;
