import {expect, test} from 'vitest'

import {checkLimits, LIMITS} from '../../../lake/engine/limits.ts'

const system = {_id: 'a', _type: 't', _rev: 'r', _createdAt: '', _updatedAt: ''}

test('a document may have as many bytes as the limit says, counted as UTF-8', () => {
  const overhead = Buffer.byteLength(JSON.stringify({...system, text: ''}), 'utf8')
  const characters = Math.floor((LIMITS.bytes - overhead) / 3)
  checkLimits({...system, text: '战'.repeat(characters)})
  expect(() => checkLimits({...system, text: '战'.repeat(characters + 1)})).toThrow(
    'more than the limit of 32000000',
  )
})
