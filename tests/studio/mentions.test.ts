import type {Locator, Page} from 'playwright-core'
import {beforeAll, expect, test} from 'vitest'
import {entityId} from '../../names/index.ts'
import {compose} from '../support/inputMethod.ts'
import {screenshot} from '../support/screenshot.ts'
import type {PostForm} from './support/postForm.ts'
import {openedForm} from './support/postForm.ts'
import {useGardenDesk} from './support/useGardenDesk.ts'

/** How long what is typed may take to arrive on a machine that is busy with other things. */
const SOON = {timeout: 60_000}

const {desk, newPerson, watches} = useGardenDesk()
let page: Page

beforeAll(async () => {
  ;({page} = await newPerson())
  await desk().signIn(page, 'editor', '/structure/posts')
})

const LINK = {_type: 'link', _key: 'link', href: 'https://example.org/'}

/** A paragraph of plain text, or of texts with their marks: `[text, ...marks]`. */
function paragraph(key: string, ...spans: readonly (string | readonly string[])[]) {
  return {
    _type: 'block',
    _key: key,
    style: 'normal',
    markDefs: spans.flat().includes(LINK._key) ? [LINK] : [],
    children: spans.map((span, at) => {
      const [text, ...marks] = typeof span === 'string' ? [span] : span
      return {_type: 'span', _key: `${key}${at}`, text, marks}
    }),
  }
}

async function openPost(id: string, values: Readonly<Record<string, unknown>>): Promise<PostForm> {
  await desk()
    .client('editor')
    .create({_id: `drafts.${id}`, _type: 'post', title: id, ...values})
  await page.getByTestId('document-list-pane').getByRole('link', {name: id}).click()
  const form = await openedForm(page)
  await expect.poll(() => form.title(), SOON).toBe(id)
  return form
}

/** The names that are marked in the body, in their order. */
function marks(form: PostForm): Promise<string[]> {
  return form.field('body').getByTestId('name-mark').allInnerTexts()
}

/** Puts the cursor behind a paragraph, once the editor has taken in the click. */
async function goToEndOf(form: PostForm, text: string): Promise<void> {
  const cursor = () => page.evaluate(() => getSelection()?.focusOffset)
  await form
    .field('body')
    .getByText(text)
    .click({position: {x: 1, y: 5}})
  await expect.poll(cursor, SOON).toBe(0)
  await page.keyboard.press('End')
  await expect.poll(cursor, SOON).toBe(text.length)
}

/** The body of a draft, as the lake has it. */
function stored(id: string): Promise<unknown> {
  return desk()
    .client('editor')
    .withConfig({perspective: 'raw'})
    .fetch('*[_id == $id][0].body', {id: `drafts.${id}`})
}

test('known names are marked while somebody writes, and nothing of it is stored', async () => {
  const body = [
    paragraph(
      'a',
      '就在刚刚，马克·卡尼与',
      ['习近平', LINK._key],
      '在',
      ['亚太', 'strong'],
      '经合组织见面。',
    ),
    paragraph('b', '无人'),
  ]
  const form = await openPost('marks', {body})
  await expect.poll(() => marks(form), SOON).toEqual(['马克·卡尼', '亚太', '经合组织'])
  await screenshot(page, 'mentions-marks')

  await goToEndOf(form, '无人')
  await page.keyboard.type('：老特鲁多，Huawei', {delay: 40})
  await expect
    .poll(() => marks(form), SOON)
    .toEqual(['马克·卡尼', '亚太', '经合组织', '老特鲁多', 'Huawei'])
  // What comes to be known meanwhile waits until nobody composes.
  await compose(page, ['h', 'hu', 'huawei'], '和华为', async () => {
    const read = page.waitForResponse((response) => response.url().includes('dateline.names'))
    await desk().client('editor').create({_type: 'organization', name: '无人'})
    await read
    await screenshot(page, 'mentions-composing')
  })
  await expect
    .poll(() => marks(form), SOON)
    .toEqual(['马克·卡尼', '亚太', '经合组织', '无人', '老特鲁多', 'Huawei', '华为'])
  await expect
    .poll(() => stored('marks'), SOON)
    .toEqual([body[0], paragraph('b', '无人：老特鲁多，Huawei和华为')])
})

/** Opens the panel of names beside the form. */
async function openInspector(title = '正文里的名字'): Promise<Locator> {
  await page.getByRole('button', {name: title, exact: true}).click()
  return page.getByTestId('mentions-inspector')
}

/** The names of one part of the panel, and how often the body has each. */
async function namesOf(inspector: Locator, section: string): Promise<string[]> {
  const cards = inspector.getByTestId(`mentions-${section}`).getByTestId(/^mentions-name-/)
  const texts = await cards.allInnerTexts()
  return texts.map((text) => text.split('\n').slice(0, 2).join(' '))
}

/** What the lake has under a query, drafts as they are. */
function ask(query: string): Promise<unknown> {
  return desk().client('editor').withConfig({perspective: 'raw'}).fetch(query)
}

/** The passages of a draft's body that mean somebody, and whom. */
async function links(id: string): Promise<unknown[]> {
  const body = await desk()
    .client('editor')
    .withConfig({perspective: 'raw'})
    .fetch<LinkedBlock[]>('*[_id == $id][0].body', {id: `drafts.${id}`})
  return body.flatMap(({children, markDefs}) =>
    children.flatMap(({text, marks}) =>
      markDefs.flatMap(({_key, entity}) => (marks.includes(_key) ? [[text, entity._ref]] : [])),
    ),
  )
}

interface LinkedBlock {
  readonly markDefs: readonly {readonly _key: string; readonly entity: {readonly _ref: string}}[]
  readonly children: readonly {readonly text: string; readonly marks: readonly string[]}[]
}

/** Presses Tab until what has this label has the focus. */
async function tabTo(label: string): Promise<void> {
  const focused = page.locator(':focus')
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    const names = await focused.evaluateAll((all) =>
      all.map((element) => element.ariaLabel ?? element.textContent),
    )
    if (names.includes(label)) return
  }
  throw new Error(`Tab never comes to ${label}`)
}

const [CARNEY, XI, TRUMP, LI] = ['Mark Carney', 'Xi Jinping', 'Donald Trump', 'Li Qiang'].map(
  (name) => entityId('person', name),
)
const APEC = entityId('organization', 'APEC')

test('the panel beside a post compares body and front matter, and an editor settles it', async () => {
  const editor = desk().client('editor')
  await editor.create({_id: 'person-marsh', _type: 'person', name: 'Steven Marsh'})
  await editor.create({_id: 'person-scholar', _type: 'person', name: '李强'})
  await openPost('inspected', {
    people: [CARNEY, TRUMP].map((id) => ({_type: 'reference', _ref: id, _key: id})),
    body: [
      {...paragraph('h', '起点'), style: 'h3'},
      paragraph('a', '卡尼与习近平在', ['亚太', 'strong'], '经合组织见面，卡尼先到。'),
      paragraph('b', ['史蒂文·马什', 'strong'], '（Steven Marsh）不同意，李强也是。'),
      {...paragraph('i', '终点'), style: 'h3'},
      paragraph('c', '卡尼回国。'),
    ],
  })
  const inspector = await openInspector()
  await inspector.getByTestId('mentions-only-in-body').waitFor()
  expect({
    body: await namesOf(inspector, 'only-in-body'),
    frontMatter: await namesOf(inspector, 'only-in-front-matter'),
    both: await namesOf(inspector, 'in-both'),
  }).toEqual({
    body: ['Xi Jinping 1 处', 'APEC 1 处', 'Steven Marsh 1 处'],
    frontMatter: ['Donald Trump 人物'],
    both: ['Mark Carney 3 处'],
  })

  await inspector
    .getByTestId(`mentions-name-${XI}`)
    .getByRole('button', {name: '加到“人物”'})
    .click()
  await inspector.getByText('Xi Jinping 已加到“人物”。').waitFor()
  await expect
    .poll(() => ask('*[_id == "drafts.inspected"][0].people[]._ref'), SOON)
    .toEqual([CARNEY, TRUMP, XI])
  await expect
    .poll(() => namesOf(inspector, 'in-both'), SOON)
    .toEqual(['Mark Carney 3 处', 'Xi Jinping 1 处'])

  expect(await ask('*[_id == "person-marsh"][0].names')).toBe(null)
  await inspector
    .getByTestId('mentions-proposed')
    .getByRole('button', {name: '把“史蒂文·马什”记作 Steven Marsh 的名字'})
    .click()
  await expect
    .poll(() => ask('*[_id == "person-marsh"][0]{names, aliases}'), SOON)
    .toEqual({
      names: [{_key: 'zh-Hans', _type: 'localizedName', language: 'zh-Hans', name: '史蒂文·马什'}],
      aliases: null,
    })
  await expect
    .poll(() => namesOf(inspector, 'only-in-body'), SOON)
    .toEqual(['APEC 1 处', 'Steven Marsh 2 处'])
  await screenshot(page, 'mentions-inspector')

  await inspector
    .getByTestId('mentions-ambiguity')
    .getByRole('button', {name: '标注为 Li Qiang'})
    .click()
  await expect.poll(() => namesOf(inspector, 'only-in-body'), SOON).toContain('Li Qiang 1 处')
  await inspector.getByText('每节只标注第一处').click()
  await inspector.getByRole('button', {name: '标注全部名字（5 处）'}).click()
  await inspector.getByText('标注了 5 处。').waitFor()
  await expect
    .poll(() => links('inspected'), SOON)
    .toEqual([
      ['卡尼', CARNEY],
      ['习近平', XI],
      ['亚太', APEC],
      ['经合组织', APEC],
      ['史蒂文·马什', 'person-marsh'],
      ['李强', LI],
      ['卡尼', CARNEY],
    ])
  await expect
    .poll(() => namesOf(inspector, 'in-both'), SOON)
    .toEqual(['Mark Carney 3 处', 'Xi Jinping 1 处'])
  await screenshot(page, 'mentions-linked')
})

test('annotations show whom they mean while the pointer rests on them, and lead there', async () => {
  const editor = desk().client('editor')
  await editor.create({
    _id: 'concept-curtain',
    _type: 'concept',
    name: '铁幕',
    expansion: 'Iron Curtain',
    definition: '两个阵营之间的界线。',
  })
  await editor.create({
    _id: 'source-curtain',
    _type: 'source',
    title: 'Sinews of Peace',
    date: '1946-03-05',
    url: 'https://example.org/fulton',
  })
  const form = await openPost('cards', {
    body: [
      {
        ...paragraph('a', ['总理', 'm'], '说到', ['铁幕', 'g'], '，', ['见此', 'c']),
        markDefs: [
          {_type: 'mention', _key: 'm', entity: {_type: 'reference', _ref: CARNEY}},
          {
            _type: 'glossaryTerm',
            _key: 'g',
            concept: {_type: 'reference', _ref: 'concept-curtain'},
          },
          {_type: 'citation', _key: 'c', source: {_type: 'reference', _ref: 'source-curtain'}},
        ],
      },
    ],
  })
  const card = page.getByTestId('annotation-card')
  const shown: string[] = []
  for (const [words, expected] of [
    ['总理', 'Mark Carney'],
    ['见此', 'Sinews of Peace'],
    ['铁幕', 'Iron Curtain'],
  ] as const) {
    await form.field('body').getByText(words, {exact: true}).hover()
    await card.getByText(expected).first().waitFor()
    shown.push(...(await card.allInnerTexts()).map((text) => text.split('\n').join(' | ')))
  }
  await screenshot(page, 'mentions-card')
  expect(shown).toEqual([
    'Mark Carney | 马克·卡尼 · 馬克·卡尼 | 加拿大总理，2025 年 3 月就任，曾任加拿大银行行长和英格兰银行行长。 | 打开这个条目',
    'Sinews of Peace | 1946-03-05 | https://example.org/fulton | 打开来源',
    '铁幕 | Iron Curtain | 两个阵营之间的界线。 | 修改共用的概念',
  ])

  await card.getByRole('link', {name: '修改共用的概念'}).click()
  const definition = page.getByTestId('field-definition').locator('textarea')
  await definition.and(page.locator(':enabled')).fill('东西方之间的界线。')
  await expect
    .poll(() => ask('*[_id == "drafts.concept-curtain"][0].definition'), SOON)
    .toBe('东西方之间的界线。')
})

test('the keyboard alone opens the panel, adds a name and links one, in English as well', async () => {
  ;({page} = await newPerson())
  await desk().signIn(page, 'editor', '/structure/posts')
  const reloaded = page.waitForEvent('load')
  await page.getByRole('button', {name: 'English (US)'}).click()
  await reloaded
  await openPost('by-keyboard', {body: [paragraph('a', '卡尼与习近平见面，卡尼先到。')]})
  await page.getByRole('button', {name: 'Names in the body'}).focus()
  await page.keyboard.press('Enter')
  const inspector = page.getByTestId('mentions-inspector')
  await inspector.getByTestId(`mentions-name-${XI}`).waitFor()
  await screenshot(page, 'mentions-inspector-english')

  await tabTo('1 more place')
  await page.keyboard.press('Enter')
  await inspector.getByText('Show only the first').waitFor()
  await tabTo('Link “习近平” here')
  await page.keyboard.press('Enter')
  await expect.poll(() => links('by-keyboard'), SOON).toEqual([['习近平', XI]])
  // The button is gone; the focus is beside it.
  await page.getByLabel('Go to “习近平” in the body').and(page.locator(':focus')).waitFor()
  await tabTo('Add to People')
  await page.keyboard.press('Enter')
  await expect
    .poll(() => ask('*[_id == "drafts.by-keyboard"][0].people[]._ref'), SOON)
    .toEqual([XI])
})

test('the whole run stayed on this machine, without an error and within what the lake knows', () => {
  const [first, second] = watches
  expect(first).toEqual({errors: [], foreignRequests: [], failedResponses: []})
  // A change of language loads the page anew, and cuts a connection off.
  expect(second).toMatchObject({foreignRequests: [], failedResponses: []})
  expect(desk().lake().unknownRequests).toEqual([])
})
