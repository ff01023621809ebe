/** Paths of a preview beside those of its pages: no page has such an address. */
export const ENTRY_PATH = '.preview/enable'
export const OVERLAY_PATH = '.preview/overlay.js'
export const CHANGES_PATH = '.preview/changes'
/** Answers whoever asks that a preview runs here, and nothing else. */
export const PING_PATH = '.preview/ping'
