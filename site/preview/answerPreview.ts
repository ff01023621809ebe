import {createHash} from 'node:crypto'
import {encodeAddress} from '../addresses.ts'
import {typeOf} from '../serve/readSiteFile.ts'
import type {SiteSettings} from '../settings.ts'
import type {PreviewPages} from './createPreviewPages.ts'
import type {PreviewSession} from './createSessions.ts'
import {noticePage} from './notices.ts'
import {OVERLAY_PATH} from './paths.ts'

/** What a preview answers. */
export interface PreviewAnswer {
  readonly status: number
  readonly type: string
  readonly body: string | Uint8Array
  /** Where the page is instead. */
  readonly location?: string
}

export interface PreviewSite {
  readonly settings: SiteSettings
  readonly readImage: (path: string) => Promise<Uint8Array | undefined>
  readonly pagesOf: (perspective: PreviewSession['perspective']) => PreviewPages
  readonly onError: (error: unknown) => void
}

/**
 * What stands at a path of the site, such as `people/`, for somebody who has a session: a page in
 * their perspective, or an image.
 */
export async function answerPreview(
  path: string,
  {perspective}: PreviewSession,
  {settings, readImage, pagesOf, onError}: PreviewSite,
): Promise<PreviewAnswer> {
  const pages = pagesOf(perspective)
  const file = /(?:^|\/)$/.test(path) ? `${path}index.html` : path
  const page = (status: number, html: string): PreviewAnswer => ({
    status,
    type: typeOf('index.html'),
    body: withOverlay(html, perspective),
  })
  try {
    const image = pages.imagePath(file)
    const bytes = image === undefined ? undefined : await readImage(image)
    if (bytes !== undefined) return {status: 200, type: typeOf(file), body: bytes}

    const content = await pages.render(file)
    if (content === undefined) {
      const moved = await pages.movedTo(file)
      return moved === undefined
        ? page(404, (await pages.render('404.html')) ?? '')
        : {status: 302, type: typeOf(''), body: '', location: `/${encodeAddress(moved)}`}
    }
    return file.endsWith('.html')
      ? page(200, content)
      : {status: 200, type: typeOf(file), body: content}
  } catch (error) {
    onError(error)
    const detail = error instanceof Error ? error.message : String(error)
    return page(502, noticePage('failed', settings.language, detail))
  }
}

function withOverlay(html: string, perspective: PreviewSession['perspective']): string {
  // By its version a page knows whether it is still what its address has.
  const version = createHash('sha256').update(html).digest('base64url')
  const script = `<script src="/${OVERLAY_PATH}" data-perspective="${perspective.join(',')}" data-version="${version}"></script>`
  return html.replace('</body>', () => `${script}\n</body>`)
}
