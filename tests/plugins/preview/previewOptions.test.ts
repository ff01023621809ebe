import {expect, test} from 'vitest'
import {previewIssue} from '../../../plugins/preview/previewOptions.ts'
import {siteOrigin} from '../../../plugins/preview/siteOrigin.ts'

test('an address is enough, and one’s own entry and paths are welcome', () => {
  expect(previewIssue({url: 'http://localhost:3336'})).toBe(undefined)
  const own = {
    url: 'https://preview.example/garden/',
    enable: '/api/draft-mode/enable',
    paths: {post: '/blog/:slug', person: '/who/is/:slug/'},
  }
  expect(previewIssue(own)).toBe(undefined)
})

test('what can’t be used is named', () => {
  const url = 'http://localhost:3336'
  expect([
    previewIssue({url: 'localhost:3336'}),
    previewIssue({url, enable: 'api/enable'}),
    previewIssue({url, paths: {post: '/blog/'}}),
    previewIssue({url, paths: {post: '/:year/:slug'}}),
  ]).toEqual([
    'preview.url is an address such as http://localhost:3336, not "localhost:3336".',
    'preview.enable is a path such as /api/draft-mode/enable, not "api/enable".',
    'preview.paths.post is a path such as /posts/:slug/, not "/blog/".',
    'preview.paths.post is a path such as /posts/:slug/, not "/:year/:slug".',
  ])
})

test('on this machine the site takes the name by which the Studio was opened', () => {
  expect([
    siteOrigin('http://localhost:3336/', 'http://127.0.0.1:3333'),
    siteOrigin('http://127.0.0.1:3336/', 'http://localhost:3333'),
    siteOrigin('https://preview.example/garden/', 'http://localhost:3333'),
    siteOrigin('http://localhost:3336/', 'https://studio.example'),
  ]).toEqual([
    'http://127.0.0.1:3336',
    'http://localhost:3336',
    'https://preview.example',
    'http://localhost:3336',
  ])
})
