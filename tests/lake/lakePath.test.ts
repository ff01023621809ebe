import {expect, test} from 'vitest'

import {isSincePerspectives, toLakePath} from '../../lake/server/lakePath.ts'

test.each([
  ['/v1/data/query/production', '1', '/data/query/production'],
  ['/vX/users/me', 'X', '/users/me'],
  ['/v2025-02-19/data/doc/production/a,b', '2025-02-19', '/data/doc/production/a,b'],
  ['/images/dateline/production/x.png', '1', '/images/dateline/production/x.png'],
  ['/v1', '1', '/v1'],
  ['/vision/x', '1', '/vision/x'],
  ['/v2/data', '1', '/v2/data'],
  ['/v1/projects/p/datasets/d/query', '1', '/data/query/d'],
  ['/v1/projects/p/datasets/d/doc/a,b', '1', '/data/doc/d/a,b'],
  ['/v1/projects/p/datasets/d/live/events', '1', '/data/live/events/d'],
  ['/v1/projects/p/datasets/d/history/documents/a', '1', '/data/history/d/documents/a'],
  ['/v1/projects/p/datasets/d/acl', '1', '/projects/p/datasets/d/acl'],
  ['/v1/projects/p/datasets/d', '1', '/projects/p/datasets/d'],
])('%s', (pathname, apiVersion, path) => {
  expect(toLakePath(pathname)).toEqual({apiVersion, path})
})

test.each([
  ['1', false],
  ['2021-06-07', false],
  ['2025-02-18', false],
  ['2025-02-19', true],
  ['2026-11-24', true],
  ['X', true],
])('perspectives by default in %s: %s', (version, since) => {
  expect(isSincePerspectives(version)).toBe(since)
})
