/** The names by which Slack and the app know each other's things. manifest.yml uses the first three. */
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
