import {expect, test} from 'vitest'
import {previewAddress} from '../../../cli/studio/previewAddress.ts'

test('the preview is where the site has it, or where somebody says', () => {
  expect([
    previewAddress({}),
    previewAddress({SANITY_STUDIO_PREVIEW_URL: 'http://localhost:4000'}),
  ]).toEqual(['http://localhost:3336/', 'http://localhost:4000/'])
})

test('what is no address is named', () => {
  expect(() => previewAddress({SANITY_STUDIO_PREVIEW_URL: 'localhost:4000'})).toThrow(
    'SANITY_STUDIO_PREVIEW_URL is an address such as http://localhost:3336, not "localhost:4000".',
  )
})
