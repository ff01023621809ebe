/**
 * The calendar day that a value names, as `YYYY-MM-DD`: whatever time or zone follows the day is
 * left out and never moves it. Undefined where there is no such day.
 */
export function calendarDay(text: string): string | undefined {
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:$|[Tt\s])/.exec(text.trim())
  if (match === null) return undefined
  const year = match[1] ?? ''
  const month = match[2] ?? ''
  const day = match[3] ?? ''
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) return undefined
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** Days of a month that counts from 1; 0 where there is no such month. */
function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}
