import {calendarDay} from '../frontMatter/calendarDay.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/**
 * The day that a value of another form than `YYYY-MM-DD` names beyond doubt, as `YYYY-MM-DD`:
 * digits alone, spaces or fullwidth digits, English months, a time that is midnight. Undefined
 * where more than a day would be lost, or where the order of day and month is anyone's guess.
 */
export function clearDay(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim()
  const digits = /^(\d{4})(\d\d)(\d\d)$/.exec(plain)
  if (digits !== null) return calendarDay(digits.slice(1).join('-'))
  const monthFirst = /^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})$/i.exec(plain)
  if (monthFirst !== null) return dayOf(monthFirst[3], monthFirst[1], monthFirst[2])
  const dayFirst = /^(\d{1,2}) ([a-z]{3})[a-z]*\.?,? (\d{4})$/i.exec(plain)
  if (dayFirst !== null) return dayOf(dayFirst[3], dayFirst[2], dayFirst[1])
  const day = plain.replace(/[Tt ]00:00(?::00(?:\.0+)?)? ?(?:Z|[-+]\d\d:?\d\d)?$/, '')
  return day.includes(':') ? undefined : calendarDay(day.replaceAll(' ', ''))
}

function dayOf(year = '', month = '', day = ''): string | undefined {
  return calendarDay(`${year}-${MONTHS.indexOf(month.toLowerCase()) + 1}-${day}`)
}
