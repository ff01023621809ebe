import {expect, test} from 'vitest'
import {screenshot} from '../support/screenshot.ts'
import {openedForm, postPath} from './support/postForm.ts'
import {useGardenDesk} from './support/useGardenDesk.ts'

const SCRIPT =
  '<img src="x" onerror="document.title = \'run\'"><script>document.title = "run"</script>'

const {desk, newPerson} = useGardenDesk()

test('block objects show what is in them, and nothing of it runs', async () => {
  await desk()
    .client('editor')
    .create({
      _id: 'post-looks',
      _type: 'post',
      title: '四种块',
      body: [
        {_type: 'codeBlock', _key: 'a', language: 'js', code: 'const 年 = 2026'},
        {
          _type: 'table',
          _key: 'b',
          header: ['国家', '税率'],
          align: ['left', 'right'],
          rows: [{_type: 'tableRow', _key: 'r', cells: ['加拿大', '35%']}],
        },
        {
          _type: 'originalText',
          _key: 'c',
          summary: 'English original',
          language: 'en',
          content: [
            {
              _type: 'block',
              _key: 'p',
              style: 'normal',
              markDefs: [],
              children: [{_type: 'span', _key: 's', marks: [], text: 'A turning point.'}],
            },
          ],
        },
        {_type: 'rawMarkdown', _key: 'd', markdown: SCRIPT, reason: 'html'},
      ],
    })
  const {page, watch} = await newPerson()
  await desk().signIn(page, 'editor', postPath('post-looks'))
  const form = await openedForm(page)
  await form.field('body').scrollIntoViewIfNeeded()
  const looks = page.getByTestId('pte-block-object')
  await looks.last().waitFor()
  await screenshot(page, 'body-looks')

  expect(await looks.evaluateAll((all) => all.map((look) => look.textContent))).toEqual([
    '代码块 · jsconst 年 = 2026',
    '表格国家税率加拿大35%',
    '原文 · English originalA turning point.',
    `Markdown 原样 · HTML 片段${SCRIPT}`,
  ])
  expect(await looks.getByRole('columnheader').allTextContents()).toEqual(['国家', '税率'])
  expect(await page.title()).not.toBe('run')
  expect(watch).toEqual({errors: [], foreignRequests: [], failedResponses: []})
})
