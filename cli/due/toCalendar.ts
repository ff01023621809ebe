import type {DeskLanguage} from '../../codec/frontMatter/table.ts'
import type {DuePost} from './readDuePosts.ts'

/**
 * Due posts as an iCalendar file (RFC 5545): an event of a whole day for each, on the day from which
 * it is due. The same posts give the same file.
 *
 * @param stamp of the moment that it is made in, `YYYY-MM-DDTHH:mm:ssZ`
 */
export function toCalendar(
  posts: readonly DuePost[],
  stamp: string,
  language: DeskLanguage,
): string {
  const made = stamp.replaceAll(/[-:]|\.\d+/g, '')
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dateline//due//EN',
    ...posts.flatMap(({id, title, due}) => [
      'BEGIN:VEVENT',
      `UID:${id}@dateline`,
      `DTSTAMP:${made}`,
      `DTSTART;VALUE=DATE:${due.dueOn.replaceAll('-', '')}`,
      `SUMMARY:${escaped(title || id)}`,
      `DESCRIPTION:${escaped(due.reason.message[language])}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
    .flatMap(folded)
    .map((line) => `${line}\r\n`)
    .join('')
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`)
}

/** Octets that a line may have without its end. */
const MOST_OCTETS = 75

/** A long line goes on in the next one after a space; no character is torn. */
function folded(line: string): string[] {
  const lines: string[] = []
  let current = ''
  for (const character of line) {
    if (Buffer.byteLength(current + character) > MOST_OCTETS) {
      lines.push(current)
      current = ' '
    }
    current += character
  }
  return [...lines, current]
}
