/**
 * A moment by the clock of whoever is at the desk, as RFC 3339 to the second:
 * `2026-03-01T07:30:00+08:00`. Review records are written so: freshness counts from the local day.
 *
 * @param offset minutes that local time is ahead of UTC; the machine's own without it
 */
export function localTime(now: Date, offset: number = -now.getTimezoneOffset()): string {
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 19)
  const minutes = Math.abs(offset)
  const sign = offset < 0 ? '-' : '+'
  return `${local}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

function two(count: number): string {
  return String(count).padStart(2, '0')
}
