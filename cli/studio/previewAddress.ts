import {CommandError, EXIT} from '../commandError.ts'

/** The variable that says where the site is with its drafts, if it isn't where `npm run site:dev` has it. */
const VARIABLE = 'SANITY_STUDIO_PREVIEW_URL'
const USUAL = 'http://localhost:3336'

/**
 * Where the site is that the Studio previews.
 *
 * @throws CommandError for what is no address
 */
export function previewAddress(env: NodeJS.ProcessEnv): string {
  const text = env[VARIABLE] || USUAL
  const url = URL.parse(text)
  if (url !== null && /^https?:$/.test(url.protocol)) return url.href
  throw new CommandError(
    {
      'zh-Hans': `${VARIABLE} 要一个网址，例如 ${USUAL}，而不是“${text}”。`,
      'en-US': `${VARIABLE} is an address such as ${USUAL}, not "${text}".`,
    },
    EXIT.usage,
  )
}
