/** The names by which Slack and the app know each other's things. manifest.yml uses the first three and the last. */
export const COMMAND = '/reframe';
export const MESSAGE_SHORTCUT = 'reframe_message';
export const GLOBAL_SHORTCUT = 'reframe_compose';

/** The composer modal, its one input, and the button that opens it. */
export const COMPOSER_VIEW = 'composer';
export const DRAFT_BLOCK = 'draft';
export const DRAFT_INPUT = 'text';
export const OPEN_COMPOSER = 'open_composer';

/** The modal that shows a review. */
export const REVIEW_VIEW = 'review';

/** The buttons of a review. Where one block holds several, a number follows. */
export const FINISH = 'finish_draft';
export const OTHER_WAYS = 'other_ways';
export const WHY = 'why';
export const NOT_A_LABEL = 'not_a_label';

/** The finishing form: an input for each blank, and the whole text in one field or more. */
export const FINISH_VIEW = 'finish';
export const SLOT_BLOCK = 'slot';
export const WHOLE_BLOCK = 'whole';
export const ANSWER_INPUT = 'text';
/** The tick that keeps words which were found, and are no label. */
export const KEEP_BLOCK = 'keep';

/** The finished text, ready to copy or to send: to which conversation, and whether into the thread that it came from. */
export const READY_VIEW = 'ready';
export const READY_BLOCK = 'ready';
export const SEND_TO = 'send-to';
export const IN_THREAD = 'in-thread';
export const CHOICE_INPUT = 'choice';

/** Shows the review of an example. */
export const SHOW_EXAMPLE = 'show_example';

/** The custom workflow step. */
export const CHECK_STEP = 'check_feedback';
