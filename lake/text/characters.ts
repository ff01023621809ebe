/** Scripts written without spaces between words, as the inside of a character class. */
export const CJK = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc`

/** What ends a token to `match`, as groq-js has it; likewise. */
export const SEPARATORS = String.raw`!@#$%^&(),\\/?";:{}|\[\]+<>\s\-`

/** Dots beside a word are nothing to `match`: `U.S.` is `US`. A row of dots is looked at once only. */
export const EDGE_DOTS = /\b\.+|(?<!\.)\.+\b/g
