import {expect, test} from 'vitest'
import {localTime} from '../../plugins/review/localTime.ts'

test.each([
  [480, '2026-03-01T07:30:00+08:00'],
  [0, '2026-02-28T23:30:00+00:00'],
  [-210, '2026-02-28T20:00:00-03:30'],
])('%d minutes ahead of UTC it is %s', (offset, written) => {
  expect(localTime(new Date('2026-02-28T23:30:00.987Z'), offset)).toBe(written)
})
