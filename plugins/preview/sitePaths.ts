/** Where Dateline's own site has the pages of documents. */
export const SITE_PATHS: Readonly<Record<string, string>> = {
  post: '/posts/:slug/',
  person: '/people/:slug/',
  organization: '/organizations/:slug/',
  product: '/products/:slug/',
  work: '/works/:slug/',
  concept: '/glossary/:slug/',
  area: '/areas/:slug/',
  category: '/categories/:slug/',
  project: '/projects/:slug/',
  series: '/series/:slug/',
  tag: '/tags/:slug/',
}

/** Where Dateline's own site lets a Studio in. */
export const SITE_ENTRY = '/.preview/enable'

/** Answers as soon as Dateline's own site runs. */
export const SITE_PING = '/.preview/ping'
