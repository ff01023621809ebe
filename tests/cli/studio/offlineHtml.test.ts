import {expect, test} from 'vitest'
import {answersAtHome} from '../../../cli/studio/answersAtHome.ts'
import {offlineHtml, withoutRemoteFonts} from '../../../cli/studio/offlineHtml.ts'

const shim = `<script data-dateline-offline>(${answersAtHome.toString()})("6.16.0")</script>`

test('takes the bridge and the remote fonts out of the page, and answers in their place', () => {
  const html = [
    '<!DOCTYPE html><html><head><title>Studio</title><style>',
    '@font-face { font-family: Inter; src: url("https://fonts.example/Inter.woff2") }',
    '@font-face { font-family: Own; src: url("/static/own.woff2") }',
    '</style><script src="https://core.example/bridge.js" async type="module" data-sanity-core></script>',
    '</head></html>',
  ].join('\n')
  expect(offlineHtml(html, '6.16.0')).toBe(
    [
      `<!DOCTYPE html><html><head>${shim}<title>Studio</title><style>`,
      '@font-face { font-family: Own; src: url("/static/own.woff2") }',
      '</style></head></html>',
    ].join('\n'),
  )
})

test('a page that was done is left as it is', () => {
  const once = offlineHtml('<html><head></head></html>', '6.16.0')
  expect(offlineHtml(once, '6.16.0')).toBe(once)
})

test('a font of one’s own stays', () => {
  const css = "@font-face{font-family:A;src:url('./a.woff2')}.b{color:red}"
  expect(withoutRemoteFonts(css)).toBe(css)
  expect(withoutRemoteFonts("@font-face{src:url('//host/a.woff2')}.b{color:red}")).toBe(
    '.b{color:red}',
  )
})
