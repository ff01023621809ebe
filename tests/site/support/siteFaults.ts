import {attribute, type PageElement, parsedPage} from './parsedPage.ts'
import type {TestSite} from './useSite.ts'

type Files = Pick<TestSite, 'files' | 'read'>

/** What a browser would have to mend in the pages of a site. */
export function htmlFaults(site: Files): string[] {
  return pagesOf(site).flatMap(({path, errors}) => errors.map((error) => `${path}:${error}`))
}

/** Ids that stand twice on a page, and those that something on it refers to in vain. */
export function idFaults(site: Files): string[] {
  return pagesOf(site).flatMap(({path, elements}) => {
    const ids = idsOf(elements)
    const twice = ids.filter((id, at) => ids.indexOf(id) !== at)
    const wanted = elements.flatMap((element) =>
      ['for', 'aria-labelledby', 'popovertarget'].flatMap((name) => attribute(element, name) ?? []),
    )
    const missing = wanted.filter((id) => !ids.includes(id))
    return [...twice, ...missing].map((id) => `${path}: ${id}`)
  })
}

/** Links within a site that lead nowhere. */
export function linkFaults(site: Files): string[] {
  const files = new Set(site.files())
  return pagesOf(site).flatMap(({path, elements}) => {
    const ids = new Set(idsOf(elements))
    const isThere = (target: string) => {
      if (target.startsWith('#')) return ids.has(decodeURIComponent(target.slice(1)))
      const file = decodeURIComponent(target.slice(1))
      return files.has(file === '' || file.endsWith('/') ? `${file}index.html` : file)
    }
    return elements
      .flatMap((element) => attribute(element, 'href') ?? attribute(element, 'src') ?? [])
      .filter((target) => !/^[a-z]+:/.test(target) && !isThere(target))
      .map((target) => `${path}: ${target}`)
  })
}

function pagesOf({files, read}: Files) {
  return files()
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({path, ...parsedPage(read(path))}))
}

function idsOf(elements: readonly PageElement[]): string[] {
  return elements.flatMap((element) => attribute(element, 'id') ?? [])
}
