import {expect, test} from 'vitest'
import {openPaneIds} from '../../plugins/i18n/openPaneIds.ts'

test('panes are found below the tool that has them, each once', () => {
  const panes = [[{id: 'posts'}], [{id: 'post-a'}, {id: 'post-b'}], [{id: 'post-a', params: {}}]]
  expect(openPaneIds({tool: 'structure', structure: {panes}})).toEqual([
    'posts',
    'post-a',
    'post-b',
  ])
})

test('a tool without panes has none open', () => {
  expect(openPaneIds({tool: 'vision', vision: null})).toEqual([])
  expect(openPaneIds(undefined)).toEqual([])
})
