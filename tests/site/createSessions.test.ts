import {expect, test} from 'vitest'
import {createSessions} from '../../site/preview/createSessions.ts'

const SESSION = {studio: 'http://localhost:3333', perspective: ['drafts']}
const NOON = Date.UTC(2026, 0, 16, 12)

test('a session is what was sealed, also for a server that started anew', () => {
  const sealed = createSessions('secret', () => NOON).seal(SESSION)
  expect(createSessions('secret', () => NOON).open(sealed)).toMatchObject(SESSION)
})

test('nobody else makes or changes one', () => {
  const sessions = createSessions('secret', () => NOON)
  const sealed = sessions.seal(SESSION)
  const [text = '', seal = ''] = sealed.split('.')
  const other = Buffer.from(JSON.stringify({...SESSION, studio: 'https://evil.example'}))
  expect([
    createSessions('another', () => NOON).open(sealed),
    sessions.open(`${other.toString('base64url')}.${seal}`),
    sessions.open(text),
    sessions.open(''),
  ]).toEqual([undefined, undefined, undefined, undefined])
})

test('it ends after a day', () => {
  let now = NOON
  const sessions = createSessions('secret', () => now)
  const sealed = sessions.seal(SESSION)
  now += 24 * 60 * 60 * 1000
  expect(sessions.open(sealed)).toBe(undefined)
})
