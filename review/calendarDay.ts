const DAY = 24 * 60 * 60 * 1000

/** Whether a value is a calendar day that exists, as `YYYY-MM-DD`. */
export function isCalendarDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const count = countOf(value)
  return !Number.isNaN(count) && dayOf(count) === value
}

/** The calendar day so many days after another one; before it where `days` is negative. */
export function addDays(day: string, days: number): string {
  return dayOf(countOf(day) + days)
}

/** Days from one calendar day to another; negative where `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return countOf(to) - countOf(from)
}

function countOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY
}

function dayOf(count: number): string {
  return new Date(count * DAY).toISOString().slice(0, 10)
}
