/** Where the site is that the Studio previews. */
export interface PreviewOptions {
  /** Of the site with its drafts, for example `http://localhost:3336`. */
  readonly url: string
  /**
   * Where it lets a Studio in, by the secret that Presentation hands over; the default is that of
   * Dateline's own site, others have `/api/draft-mode/enable` or the like.
   */
  readonly enable?: string
  /**
   * Where documents have their pages, by type: `{post: '/blog/:slug'}`. The default are the addresses
   * of Dateline's own site.
   */
  readonly paths?: Readonly<Record<string, string>>
}

/** What is wrong with the options, in a sentence; undefined where nothing is. */
export function previewIssue({url, enable, paths = {}}: PreviewOptions): string | undefined {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    return `preview.url is an address such as http://localhost:3336, not "${url}".`
  }
  if (enable !== undefined && !enable.startsWith('/')) {
    return `preview.enable is a path such as /api/draft-mode/enable, not "${enable}".`
  }
  const wrong = Object.entries(paths).find(([, path]) => !/^\/(?:[^:]*\/)?:slug\/?$/.test(path))
  if (wrong === undefined) return undefined
  return `preview.paths.${wrong[0]} is a path such as /posts/:slug/, not "${wrong[1]}".`
}
