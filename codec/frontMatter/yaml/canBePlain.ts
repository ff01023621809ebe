/** What a plain scalar must not begin with, whatever follows. */
const INDICATOR = /^[,[\]{}#&*!|>'"%@`]/

/** These begin a plain scalar only with a letter behind them. */
const INDICATOR_ALONE = /^[-?:](?:\s|$)/

/** A key ends here, or a comment begins. */
const SEPARATOR = /:(?:\s|$)|\s#/

const FLOW_SIGN = /[,[\]{}]/

const UNPRINTABLE =
  // oxlint-disable-next-line no-control-regex -- YAML forbids them, or breaks lines at them
  /[\0-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/

/**
 * What YAML 1.1 or 1.2 takes for something else than text: null, a boolean, a number in any base
 * (base 60 included), a time, a merge key. Other programs read the same files, and some of them
 * with the older rules.
 */
const OTHER_THAN_TEXT = [
  /^(?:~|null|<<|=)$/i,
  /^(?:true|false|yes|no|on|off|y|n)$/i,
  /^[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[\da-f_]+|\d[\d_]*)$/i,
  /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/,
  /^[-+]?(?:\d[\d_]*\.?[\d_]*|\.[\d_]*)(?:e[-+]?\d+)?$/i,
  /^[-+]?\.(?:inf|nan)$/i,
  /^\d{4}-\d\d?-\d\d?(?:$|[Tt\s]+\d)/,
]

/** Whether a text may stand without quotes and is the same text again to every reader of YAML. */
export function canBePlain(text: string, options: {readonly flow: boolean}): boolean {
  return isPlainScalar(text, options) && !OTHER_THAN_TEXT.some((pattern) => pattern.test(text))
}

/** Whether a text may stand without quotes, whatever YAML then takes it for. */
export function isPlainScalar(text: string, {flow}: {readonly flow: boolean}): boolean {
  if (text === '' || text.trim() !== text || !isPrintable(text)) return false
  if (INDICATOR.test(text) || INDICATOR_ALONE.test(text) || SEPARATOR.test(text)) return false
  return !flow || !FLOW_SIGN.test(text)
}

/** Whether a text may stand in a file as it is, on one line. */
export function isPrintable(text: string): boolean {
  return !UNPRINTABLE.test(text) && text.isWellFormed()
}
