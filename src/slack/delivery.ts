/** The parts of Slack's deliveries that say what they are. */
type Body = {
  readonly type?: string;
  readonly command?: string;
  readonly callback_id?: string;
  readonly event_id?: string;
  readonly trigger_id?: string;
  readonly event?: { readonly type?: string };
  readonly view?: { readonly callback_id?: string };
  readonly actions?: readonly { readonly action_id?: string }[];
  readonly team_id?: string;
  readonly team?: { readonly id?: string } | null;
};

/** What a delivery is, for the log: ids that the app's manifest and layouts gave out, never text. */
export function describeDelivery(body: Body): { event: string; id: string | undefined; team: string | undefined } {
  const event = body.event?.type ?? (body.command === undefined ? body.type : 'command') ?? 'unknown';
  const id = body.command ?? body.callback_id ?? body.actions?.[0]?.action_id ?? body.view?.callback_id;
  return { event, id, team: body.team_id ?? body.team?.id };
}

/**
 * The keys under which a delivery would come again. Events and socket envelopes have ids of their own; what a user
 * did is known by its trigger id, which counts only where Slack says that it tries again.
 */
export function deliveryKeys(body: Body, envelope: string | undefined, retry: number | undefined) {
  const event = body.event_id ? [`event ${body.event_id}`] : [];
  const trigger = body.trigger_id ? [`trigger ${body.trigger_id}`] : [];
  const own = [...event, ...(envelope ? [`envelope ${envelope}`] : [])];
  /** `all` to be remembered; if one of the `telling` ones is known, the delivery has been answered. */
  return { all: [...own, ...trigger], telling: retry === undefined ? own : [...own, ...trigger] };
}
