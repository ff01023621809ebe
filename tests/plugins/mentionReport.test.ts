import {expect, test} from 'vitest'
import {defaultFrontMatterTable} from '../../codec/frontMatter/table.ts'
import {createBodyReader} from '../../plugins/mentions/body/createBodyReader.ts'
import {placesToLink} from '../../plugins/mentions/links/placesToLink.ts'
import {createReport} from '../../plugins/mentions/report/createReport.ts'
import {findOccurrences} from '../../plugins/mentions/report/findOccurrences.ts'
import {fieldFor, frontMatterNames} from '../../plugins/mentions/report/frontMatterNames.ts'
import {wordsOf} from '../../plugins/mentions/report/occurrence.ts'

const block = (key: string, style: string, text: string, marks: readonly string[] = []) => ({
  _type: 'block',
  _key: key,
  style,
  markDefs: [{_type: 'mention', _key: 'm', entity: {_type: 'reference', _ref: 'xi'}}],
  children: [{_type: 'span', _key: 's', text, marks}],
})

const reference = (id: string) => ({_type: 'reference', _ref: id})

const PARAGRAPHS = createBodyReader()([
  block('h', 'h3', '起点'),
  block('a', 'normal', '卡尼与李强'),
  block('b', 'normal', '主席', ['m']),
  block('i', 'h3', '卡尼'),
  block('c', 'normal', '卡尼'),
  {_type: 'table', _key: 't', header: ['卡尼']},
])
const carney = {start: 0, end: 2, ids: ['carney']}
const OCCURRENCES = findOccurrences(PARAGRAPHS, [
  [],
  [carney, {start: 3, end: 5, ids: ['li', 'scholar']}],
  [{start: 0, end: 2, ids: ['nobody']}],
  [carney],
  [carney],
  [carney],
])

test('a body names people by annotations and by their names; words of an annotation are its own', () => {
  expect(OCCURRENCES.map((each) => [wordsOf(each), each.ids, each.state, each.section])).toEqual([
    ['卡尼', ['carney'], 'free', 1],
    ['李强', ['li', 'scholar'], 'free', 1],
    ['主席', ['xi'], 'linked', 1],
    ['卡尼', ['carney'], 'free', 2],
    ['卡尼', ['carney'], 'free', 2],
    ['卡尼', ['carney'], 'fixed', 2],
  ])
})

test('a report compares them with the fields of the front matter', () => {
  const post = {
    people: [reference('xi'), reference('scholar')],
    speaker: [reference('xi'), reference('office')],
    area: reference('geopolitics'),
    channel: reference('office'),
  }
  const fields = frontMatterNames(post, defaultFrontMatterTable)
  expect(Object.fromEntries(fields)).toEqual({
    xi: ['people', 'speaker'],
    scholar: ['people'],
    office: ['speaker', 'channel'],
  })
  const report = createReport(OCCURRENCES, fields)
  const brief = (list: typeof report.inBoth) =>
    list.map(({id, occurrences}) => `${id} ${occurrences.length}`)
  expect({
    ambiguous: report.ambiguous.map(({ids}) => ids),
    onlyInBody: brief(report.onlyInBody),
    inBoth: brief(report.inBoth),
    onlyInFrontMatter: brief(report.onlyInFrontMatter),
  }).toEqual({
    ambiguous: [['scholar', 'li']],
    onlyInBody: ['carney 4'],
    inBoth: ['xi 1'],
    onlyInFrontMatter: ['scholar 0', 'office 0'],
  })
})

test.each([
  ['person', 'people'],
  ['organization', 'companies'],
  ['product', 'products'],
  ['work', 'media'],
  ['concept', undefined],
])('the table says which field a %s belongs into: %s', (type, field) => {
  expect(fieldFor(type, defaultFrontMatterTable)).toBe(field)
})

test('all places are linked that can be, or the first of each section', () => {
  const places = OCCURRENCES.filter(({ids}) => ids.includes('carney'))
  expect(placesToLink(places, {firstInSection: false})).toEqual(places.slice(0, 3))
  expect(placesToLink(places, {firstInSection: true})).toEqual([places[0], places[1]])
  const linked = OCCURRENCES.filter(({section}) => section === 1)
  expect(placesToLink(linked, {firstInSection: true})).toEqual([])
})
