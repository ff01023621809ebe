import type {Locator, Page} from 'playwright-core'
import {beforeAll, expect, test} from 'vitest'
import {entityId} from '../../names/index.ts'
import {screenshot} from '../support/screenshot.ts'
import {openedForm} from './support/postForm.ts'
import {useGardenDesk} from './support/useGardenDesk.ts'

/** How long what is written may take to arrive on a machine that is busy with other things. */
const SOON = {timeout: 60_000}

const {desk, newPerson, watches} = useGardenDesk()
let page: Page

beforeAll(async () => {
  ;({page} = await newPerson())
  await desk().signIn(page, 'editor', '/structure/posts')
})

/** A paragraph of texts, those in lists in bold. */
function paragraph(key: string, ...spans: readonly (string | readonly [string])[]) {
  return {
    _type: 'block',
    _key: key,
    style: 'normal',
    markDefs: [],
    children: spans.map((span, at) => ({
      _type: 'span',
      _key: `${key}${at}`,
      text: typeof span === 'string' ? span : span[0],
      marks: typeof span === 'string' ? [] : ['strong'],
    })),
  }
}

/** An editor in front of a draft with this body, and of the panel of names beside it. */
async function openPanel(id: string, body: readonly object[]): Promise<Locator> {
  await desk()
    .client('editor')
    .create({_id: `drafts.${id}`, _type: 'post', title: id, body})
  await page.getByTestId('document-list-pane').getByRole('link', {name: id}).click()
  const form = await openedForm(page)
  await expect.poll(() => form.title(), SOON).toBe(id)
  await page.getByRole('button', {name: '正文里的名字', exact: true}).click()
  return page.getByTestId('mentions-inspector')
}

/** What the lake has under a query, drafts as they are. */
function ask(query: string, params: Record<string, unknown> = {}): Promise<unknown> {
  return desk().client('editor').withConfig({perspective: 'raw'}).fetch(query, params)
}

/** The titles of the cards of a section. */
function titles(panel: Locator, section: string): Promise<string[]> {
  return panel
    .getByTestId(`mentions-${section}`)
    .getByTestId(new RegExp(`^mentions-(?:alias|pair|concept) `))
    .evaluateAll((cards) => cards.map((card) => card.textContent?.split('”')[0] ?? ''))
}

const GHERKE = entityId('person', 'Tobias Gherke')
const RISK = entityId('concept', '左尾风险')
const FRIENDS = entityId('concept', '友岸外包')

const BODY = [
  paragraph('a', '专家托比亚斯·格尔克博士（Dr. Tobias Gherke）与安妮·拉鲁（Anne LaRue）谈到'),
  paragraph(
    'b',
    ['左尾风险'],
    '（Left Tail Risk: 少见而很坏的事）和',
    ['友岸外包'],
    '（Friend-shoring: 移到友国）。',
  ),
]

test('a text brings in people and terms, and an editor says which of them are created', async () => {
  const panel = await openPanel('harvested', BODY)
  await panel.getByTestId('mentions-concept').waitFor()
  expect({pairs: await titles(panel, 'pair'), terms: await titles(panel, 'concept')}).toEqual({
    pairs: ['Tobias Gherke，也叫“托比亚斯·格尔克', 'Anne LaRue，也叫“安妮·拉鲁'],
    terms: ['左尾风险，也叫“Left Tail Risk', '友岸外包，也叫“Friend-shoring'],
  })
  await screenshot(page, 'harvest-proposed')

  await panel.getByRole('button', {name: '忽略“Anne LaRue”'}).click()
  await expect.poll(() => titles(panel, 'pair'), SOON).toHaveLength(1)
  await panel.getByRole('button', {name: '新建“Tobias Gherke”（人物）'}).click()
  await panel.getByText('新建了 Tobias Gherke。').waitFor()
  expect(await ask('*[_id == $id][0]{_type, name, names, slug}', {id: GHERKE})).toEqual({
    _type: 'person',
    name: 'Tobias Gherke',
    names: [
      {_key: 'en', _type: 'localizedName', language: 'en', name: 'Tobias Gherke'},
      {_key: 'zh-Hans', _type: 'localizedName', language: 'zh-Hans', name: '托比亚斯·格尔克'},
    ],
    slug: {_type: 'slug', current: 'tobias-gherke'},
  })
  await panel.getByTestId(`mentions-name-${GHERKE}`).getByText('2 处', {exact: true}).waitFor()
})

test('terms become concepts that the bold words refer to, all at once', async () => {
  const panel = page.getByTestId('mentions-inspector')
  await panel.getByTestId('mentions-concept').getByRole('button', {name: '接受可靠的 2 条'}).click()
  await panel.getByText('新建了 左尾风险、友岸外包。').waitFor()
  expect(
    await ask(
      '*[_id in $ids] | order(_id) {_type, name, "names": names[].name, expansion, definition}',
      {
        ids: [RISK, FRIENDS],
      },
    ),
  ).toEqual(
    expect.arrayContaining([
      {
        _type: 'concept',
        name: '左尾风险',
        names: ['左尾风险', 'Left Tail Risk'],
        expansion: 'Left Tail Risk',
        definition: '少见而很坏的事',
      },
      {
        _type: 'concept',
        name: '友岸外包',
        names: ['友岸外包', 'Friend-shoring'],
        expansion: 'Friend-shoring',
        definition: '移到友国',
      },
    ]),
  )
  const links = () =>
    ask(
      `*[_id == "drafts.harvested"][0].body[]{
        "links": children[count(marks) == 2]{text, "to": ^.markDefs[_key in ^.marks][0].concept._ref}
      }.links[]`,
    )
  await expect.poll(links, SOON).toEqual([
    {text: '左尾风险', to: RISK},
    {text: '友岸外包', to: FRIENDS},
  ])
  await screenshot(page, 'harvest-accepted')
})

test('what was dismissed stays away until somebody wants it back', async () => {
  await page.reload()
  const panel = page.getByTestId('mentions-inspector')
  await panel.getByText('忽略了 1 条。').waitFor()
  expect(await panel.getByTestId('mentions-pair').count()).toBe(0)
  await panel.getByRole('button', {name: '重新列出'}).click()
  await expect.poll(() => titles(panel, 'pair'), SOON).toEqual(['Anne LaRue，也叫“安妮·拉鲁'])
})

test('names are marked in an original text while it is edited, too', async () => {
  const original = {
    _type: 'originalText',
    _key: 'o',
    summary: 'English original',
    content: [paragraph('c', 'Left Tail Risk and Tobias Gherke')],
  }
  const panel = await openPanel('original', [original])
  await panel.getByRole('button', {name: '跳到正文里的“Tobias Gherke”'}).click()
  await expect
    .poll(() => page.getByTestId('name-mark').allInnerTexts(), SOON)
    .toEqual(['Left Tail Risk', 'Tobias Gherke'])
  await screenshot(page, 'harvest-original')
})

test('the panel says so when names can’t be looked up, and goes on when they can', async () => {
  ;({page} = await newPerson())
  await desk().signIn(page, 'editor', '/structure/posts')
  const failures = {
    'the worker does not start': /nameWorker/,
    'the dataset is out of reach': /\/query\/.*dateline\.names/,
  }
  for (const [reason, pattern] of Object.entries(failures)) {
    await page.route(pattern, (route) => route.abort())
    await page.reload()
    const id = reason.replaceAll(' ', '-')
    const panel = await openPanel(id, BODY)
    const alert = panel.getByRole('alert')
    await alert.getByText('名字没有读到。').waitFor()
    await screenshot(page, `harvest-${id}`)
    await page.unroute(pattern)
    await alert.getByRole('button', {name: '再试一次'}).click()
    await panel.getByTestId(`mentions-name-${GHERKE}`).waitFor()
    expect(await alert.count()).toBe(0)
  }
})

test('the whole run stayed on this machine, without an error and within what the lake knows', () => {
  const [first, second] = watches
  expect(first).toEqual({errors: [], foreignRequests: [], failedResponses: []})
  // What was kept from loading is an error to the browser.
  expect(second).toMatchObject({foreignRequests: [], failedResponses: []})
  expect(desk().lake().unknownRequests).toEqual([])
})
