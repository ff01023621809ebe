import {expect, test} from 'vitest'
import {aliasPatch} from '../../plugins/mentions/aliases/aliasPatch.ts'
import {markedText} from '../../plugins/mentions/aliases/markedText.ts'
import {toProposals} from '../../plugins/mentions/aliases/proposals.ts'
import {createBodyReader} from '../../plugins/mentions/body/createBodyReader.ts'
import {createNameLookup} from '../../plugins/names/createNameLookup.ts'

function marked(...spans: readonly (readonly [text: string, mark?: string])[]): string {
  const children = spans.map(([text, ...marks], at) => ({
    _type: 'span',
    _key: `s${at}`,
    text,
    marks,
  }))
  const [paragraph] = createBodyReader()([{_type: 'block', _key: 'a', markDefs: [], children}])
  return paragraph === undefined ? '' : markedText(paragraph)
}

/** An entity as a query gives it. */
function apecWith(names: unknown) {
  return {_id: 'apec', name: 'APEC', names, aliases: null}
}

test('bold is in the marks of Markdown, wherever spans are cut', () => {
  expect(marked(['在'], ['亚太', 'strong'], ['经合组织', 'strong'], ['（APEC）'])).toBe(
    '在**亚太经合组织**（APEC）',
  )
  expect(marked(['全是', 'strong'])).toBe('**全是**')
  expect(marked(['没有'], ['斜体', 'em'])).toBe('没有斜体')
})

test('a text proposes names for those who are known, each once and with what it says', async () => {
  const lookup = createNameLookup()
  await lookup.put([
    {id: 'apec', type: 'organization', name: 'APEC', draft: false},
    {id: 'marsh', type: 'person', name: 'Steven Marsh', draft: false},
  ])
  const texts = [
    '出席亚太经合组织（APEC）的会',
    '**亚太经合组织**（APEC: 亚太的论坛）与史蒂文·马什（Steven Marsh）',
    '**冷战**（Cold War: 一段对峙）',
  ]
  expect(toProposals(texts, await lookup.harvest(texts))).toEqual([
    {id: 'apec', name: '出席亚太经合组织', evidence: '出席亚太经合组织（APEC）', isGuess: true},
    {
      id: 'apec',
      name: '亚太经合组织',
      evidence: '亚太经合组织（APEC: 亚太的论坛）',
      isGuess: false,
    },
    {id: 'marsh', name: '史蒂文·马什', evidence: '史蒂文·马什（Steven Marsh）', isGuess: false},
  ])
})

test('a name that is accepted becomes that of its language, or an alias where there is one', () => {
  const zh = {_key: 'zh-Hans', _type: 'localizedName', language: 'zh-Hans', name: '亚太经合组织'}
  expect(aliasPatch(apecWith(null), '亚太经合组织')).toEqual({set: {names: [zh]}})
  expect(aliasPatch(apecWith([{language: 'en', name: 'APEC'}]), '亚太经合组织')).toEqual({
    insert: {after: 'names[-1]', items: [zh]},
  })
  expect(aliasPatch(apecWith([zh]), '亚太经济合作组织')).toEqual({
    set: {aliases: ['亚太经济合作组织']},
  })
  expect(aliasPatch({...apecWith([zh]), aliases: ['经合']}, '亚太组织')).toEqual({
    insert: {after: 'aliases[-1]', items: ['亚太组织']},
  })
  expect(aliasPatch(apecWith([zh]), '亚太经合组织')).toBeUndefined()
  expect(aliasPatch(apecWith(null), 'APEC')).toBeUndefined()
})
