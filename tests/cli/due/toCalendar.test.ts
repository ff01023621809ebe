import {expect, test} from 'vitest'
import {toCalendar} from '../../../cli/due/toCalendar.ts'

const reason = {
  code: 'interval',
  message: {'zh-Hans': '每 180 天要再看一次。', 'en-US': 'Every 180 days; look again, please.'},
} as const

test('due posts are whole days in a calendar, in lines that every program takes', () => {
  const posts = [
    {
      id: 'post-a',
      title: '卡尼与习近平在庆州见面：八年来第一次，四十分钟，一个“转折点”',
      slug: 'a',
      due: {dueOn: '2026-03-01', overdueBy: 3, reason},
    },
  ]
  const lines = toCalendar(posts, '2026-03-04T01:02:03.456Z', 'en-US').split('\r\n')
  expect(lines).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dateline//due//EN',
    'BEGIN:VEVENT',
    'UID:post-a@dateline',
    'DTSTAMP:20260304T010203Z',
    'DTSTART;VALUE=DATE:20260301',
    'SUMMARY:卡尼与习近平在庆州见面：八年来第一次，四十分',
    ' 钟，一个“转折点”',
    String.raw`DESCRIPTION:Every 180 days\; look again\, please.`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
})
