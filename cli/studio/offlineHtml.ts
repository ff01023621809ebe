import {answersAtHome} from './answersAtHome.ts'

/**
 * The page of a Studio without what it loads from other hosts: the script that ties it to Sanity's
 * dashboard and the faces of its font. In their place stands the script that answers, on the spot,
 * what the Studio would ask Sanity's servers.
 *
 * @param version - of the `sanity` package, such as `6.16.0`
 */
export function offlineHtml(html: string, version: string): string {
  const bare = withoutRemoteFonts(html.replaceAll(BRIDGE, ''))
  return bare.includes(MARK) ? bare : bare.replace('<head>', () => `<head>${shim(version)}`)
}

/** Style sheets without the `@font-face` rules that point at another host. */
export function withoutRemoteFonts(css: string): string {
  return css.replaceAll(FONT_FACE, (rule) => (REMOTE_URL.test(rule) ? '' : rule))
}

const BRIDGE = /<script\b[^>]*\bdata-sanity-core\b[^>]*><\/script>\s*/gu
const FONT_FACE = /@font-face\s*\{[^}]*\}\s*/gu
const REMOTE_URL = /url\(\s*['"]?(?:https?:)?\/\//u
const MARK = 'data-dateline-offline'

function shim(version: string): string {
  return `<script ${MARK}>(${answersAtHome.toString()})(${JSON.stringify(version)})</script>`
}
