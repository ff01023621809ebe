import {words, type Language} from './words.ts'

/** What a garden decides about its site. */
export interface SiteSettings {
  readonly title: string
  readonly description: string
  /** Of the words that the pages add, and of the names that they prefer. */
  readonly language: Language
  /** Where readers find the site, with a last slash; what its path says stands before every address. */
  readonly url: URL
  /** Posts on a page of a list. */
  readonly pageSize: number
  /** Posts in the feeds. */
  readonly feedSize: number
}

/** A setting that can't be used; the message says which, and what it takes. */
export class SettingError extends Error {}

/**
 * The settings out of the environment: `DATELINE_SITE_URL`, `DATELINE_SITE_TITLE`,
 * `DATELINE_SITE_DESCRIPTION`, `DATELINE_SITE_LANGUAGE` (`zh-Hans`, `en-US`).
 *
 * @throws SettingError
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): SiteSettings {
  const language = readLanguage(env['DATELINE_SITE_LANGUAGE'] || 'zh-Hans')
  return {
    title: env['DATELINE_SITE_TITLE'] || 'Dateline',
    description: env['DATELINE_SITE_DESCRIPTION'] || words[language].siteDescription,
    language,
    url: readUrl(env['DATELINE_SITE_URL'] || 'http://127.0.0.1:3335/'),
    pageSize: 50,
    feedSize: 50,
  }
}

function readLanguage(text: string): Language {
  if (text === 'zh-Hans' || text === 'en-US') return text
  throw new SettingError(`DATELINE_SITE_LANGUAGE is zh-Hans or en-US, not "${text}".`)
}

function readUrl(text: string): URL {
  const url = URL.parse(text)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new SettingError(
      `DATELINE_SITE_URL is an address such as https://example.org/, not "${text}".`,
    )
  }
  url.search = ''
  url.hash = ''
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return url
}
