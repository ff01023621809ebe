import {chromium, type Browser} from 'playwright-core'
import {bundledBrowser} from './bundledBrowser.ts'
import {installedBrowsers} from './installedBrowsers.ts'

/** Nothing of the browser's own may go out, and none of it may wait for a graphics card. */
const ARGUMENTS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-gpu',
  '--disable-sync',
  '--no-first-run',
  '--no-proxy-server',
]

/**
 * Starts a headless Chromium: an installed one where there is one, else the one out of
 * `@sparticuz/chromium`. `DATELINE_BROWSER=bundled` asks for the latter, `CHROME_PATH` for one's own.
 */
export async function launchBrowser(): Promise<Browser> {
  const installed =
    process.env['DATELINE_BROWSER'] === 'bundled'
      ? []
      : installedBrowsers(process.env, process.platform)
  const failures: unknown[] = []
  for (const executablePath of installed) {
    try {
      return await chromium.launch({executablePath, args: ARGUMENTS})
    } catch (error) {
      failures.push(error)
    }
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new AggregateError(
      failures,
      'The browser tests need an installed Chrome or Chromium on this system; CHROME_PATH names one.',
    )
  }
  const {executablePath, env} = bundledBrowser()
  return chromium.launch({executablePath, args: ARGUMENTS, env: {...definedEnv(), ...env}})
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  )
}
