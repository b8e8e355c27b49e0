/** How to reach Slack, and how Slack reaches us. `port` also serves /healthz and /readyz, in both modes; 0 picks one. */
export type SlackSettings = {
  readonly botToken: string;
  /** Where the Web API is; ends in a slash. */
  readonly apiUrl: string;
  readonly port: number;
} & (
  | { readonly mode: 'socket'; readonly appToken: string }
  | { readonly mode: 'http'; readonly signingSecret: string }
);
