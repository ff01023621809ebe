import {randomUUID} from 'node:crypto'
import type {Page} from 'playwright-core'
import {beforeAll, expect, test} from 'vitest'
import {importGarden} from '../../cli/import/importGarden.ts'
import {entityId} from '../../names/index.ts'
import {SEED_POST, hasCorpus, withoutCorpus} from '../codec/support/corpus.ts'
import {screenshot} from '../support/screenshot.ts'
import {openedForm, postPath} from './support/postForm.ts'
import {useGardenDesk} from './support/useGardenDesk.ts'

/** How long what is accepted may take to arrive on a machine that is busy with other things. */
const SOON = {timeout: 60_000}

const {desk, newPerson, watches} = useGardenDesk()
let page: Page

const CAST = {
  person: ['Mark Carney', 'Xi Jinping', 'Justin Trudeau', 'Pierre Trudeau'],
  organization: ['APEC', 'G7', 'Huawei'],
  product: ['Jeep Compass'],
}

/** What an earlier post says of the names that the seed post takes for known. */
const INTRODUCTIONS =
  '马克·卡尼（Mark Carney）、习近平（Xi Jinping）、贾斯汀·特鲁多（Justin Trudeau）、皮埃尔·特鲁多（Pierre Trudeau）、' +
  '“卡尼”（Mark Carney）、“特鲁多”（Justin Trudeau）、“老特鲁多”（Pierre Trudeau）、“华为”（Huawei）、“吉普指南者”（Jeep Compass）'

beforeAll(async () => {
  const administrator = desk().client('administrator')
  // The cast as an import makes it: under one name.
  const transaction = administrator.transaction()
  for (const [type, names] of Object.entries(CAST)) {
    for (const name of names) {
      transaction.patch(entityId(type, name), {unset: ['names', 'aliases']})
    }
  }
  transaction.create({
    _id: 'drafts.introductions',
    _type: 'post',
    title: 'introductions',
    body: [
      {
        _type: 'block',
        _key: 'a',
        style: 'normal',
        markDefs: [],
        children: [{_type: 'span', _key: 'a0', text: INTRODUCTIONS, marks: []}],
      },
    ],
  })
  await transaction.commit()
  ;({page} = await newPerson())
})

/** Opens a post and the panel of names beside it. */
async function openPanel(id: string) {
  await page.goto(`${desk().studio.url}${postPath(id)}`)
  const form = await openedForm(page)
  await page.getByRole('button', {name: '正文里的名字', exact: true}).click()
  return {form, panel: page.getByTestId('mentions-inspector')}
}

test.skipIf(!hasCorpus)(
  `the seed post names its cast in Chinese once the aliases are accepted, both Trudeaus apart${withoutCorpus}`,
  async () => {
    const administrator = desk().client('administrator')
    await importGarden({
      client: administrator,
      paths: [SEED_POST],
      newId: randomUUID,
      signal: new AbortController().signal,
    })
    const [seed] = await administrator.fetch<string[]>(
      '*[_type == "post" && title == "卡尼与习近平会晤：加中关系八年破冰背后的地缘政治与经济博弈"]._id',
    )
    await desk().signIn(page, 'editor', '/structure/posts')

    const introductions = await openPanel('introductions')
    await introductions.panel
      .getByTestId('mentions-proposed')
      .getByRole('button', {name: '接受可靠的 9 条'})
      .click()
    await introductions.panel.getByText('记下了 9 个名字。').waitFor()
    await page.getByRole('button', {name: '关闭正文里的名字'}).click()

    const {form, panel} = await openPanel(String(seed))
    for (const [name, entity] of [
      ['亚太经合组织', 'APEC'],
      ['七国集团', 'G7'],
    ]) {
      await panel.getByRole('button', {name: `把“${name}”记作 ${entity} 的名字`}).click()
      await panel.getByText(`从现在起，“${name}”就是 ${entity}。`).waitFor()
    }

    const cast: readonly string[] = Object.values(CAST).flat()
    /** By whom they mean, the words that are marked in the body. */
    const named = async () => {
      const marks = await form
        .field('body')
        .getByTestId('name-mark')
        .evaluateAll((all) =>
          all.map((mark) => [mark.getAttribute('title') ?? '', mark.textContent ?? '']),
        )
      const byEntity = Map.groupBy(marks, ([entity]) => entity ?? '')
      return Object.fromEntries(
        cast.map((entity) => [
          entity,
          [...new Set(byEntity.get(entity)?.map(([, words]) => words))].toSorted(),
        ]),
      )
    }
    await expect.poll(named, SOON).toEqual({
      'Mark Carney': ['卡尼', '马克·卡尼'],
      'Xi Jinping': ['习近平'],
      'Justin Trudeau': ['特鲁多', '贾斯汀·特鲁多'],
      'Pierre Trudeau': ['皮埃尔·特鲁多', '老特鲁多'],
      APEC: ['APEC', '亚太经合组织'],
      G7: ['G7', '七国集团'],
      Huawei: ['华为'],
      'Jeep Compass': ['吉普指南者'],
    })
    await screenshot(page, 'mentions-seed')
  },
)

test('the whole run stayed on this machine, without an error and within what the lake knows', () => {
  expect(watches).toEqual([{errors: [], foreignRequests: [], failedResponses: []}])
  expect(desk().lake().unknownRequests).toEqual([])
})
