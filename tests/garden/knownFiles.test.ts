import {expect, test} from 'vitest'
import {createKnownFiles} from '../../garden/reimport/knownFiles.ts'

test('a file is known by its path, or by the end of it when only one fits', () => {
  const files = ['notes/a.md', 'notes/b.md', 'posts/b.md', 'c.md'].map((path) => ({path}))
  const find = (...paths: [string, ...string[]]) => createKnownFiles(files, paths)(paths[0])?.path
  expect(find('notes/a.md')).toBe('notes/a.md')
  expect(find('a.md')).toBe('notes/a.md')
  expect(find('garden/notes/a.md')).toBe('notes/a.md')
  expect(find('posts/a.md')).toBeUndefined()
  expect(find('ba.md')).toBeUndefined()
  expect(find('b.md')).toBeUndefined()
  expect(find('a.md', 'notes/a.md')).toBeUndefined()
  expect(find('x/c.md')).toBe('c.md')
  expect(find('x/c.md', 'y/c.md')).toBeUndefined()
})
