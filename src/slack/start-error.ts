import { nameError } from './log.ts';

/** Why the app cannot start, for the person who starts it. `fatal` is their setting; otherwise trying again may help. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly fatal: boolean;

  constructor(message: string, fatal: boolean) {
    super(message);
    this.fatal = fatal;
  }
}

const REFUSED =
  /^(invalid_auth|not_authed|account_inactive|token_\w+|not_allowed_token_type|missing_scope|no_permission)$/;

/** Says what to do when the first call to Slack fails. */
export function refusedToken(variable: string, apiUrl: string, error: unknown): StartError {
  const code = nameError(error);
  if (REFUSED.test(code)) {
    return new StartError(
      `${variable}: Slack does not accept it (${code}). Copy it again from your app's settings.`,
      true,
    );
  }
  return new StartError(`Slack at ${apiUrl} cannot be reached (${code}).`, false);
}

/** Says what to do when the port cannot be had. */
export function refusedPort(port: number, error: unknown): StartError {
  return new StartError(`PORT: cannot listen on ${port} (${nameError(error)}). Choose another.`, true);
}
