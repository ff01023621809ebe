import {createRequire} from 'node:module'
import {offlineHtml, withoutRemoteFonts} from './offlineHtml.ts'

/** What this plugin uses of Vite's plugin interface; Vite itself comes with `sanity`. */
interface OfflinePlugin {
  readonly name: string
  readonly enforce: 'post'
  readonly transform: {
    readonly order: 'pre'
    readonly filter: {readonly id: RegExp}
    readonly handler: (code: string) => {code: string; map: null} | null
  }
  readonly transformIndexHtml: {
    readonly order: 'pre'
    readonly handler: (html: string) => string
  }
  readonly generateBundle: {
    readonly order: 'post'
    readonly handler: (options: unknown, bundle: Readonly<Record<string, BundleFile>>) => void
  }
}

type BundleFile = {type: 'chunk'} | {type: 'asset'; source: string | Uint8Array}

/**
 * A Vite plugin for `sanity.cli.ts` that keeps a built Studio at home: without it, every Studio
 * loads a script and fonts from Sanity's servers and asks them for its latest version, even when
 * its Content Lake runs on the same machine.
 *
 * ```ts
 * export default defineCliConfig({deployment: {autoUpdates: false}, vite: {plugins: [offline()]}})
 * ```
 *
 * Requests to the project's own API are left alone.
 */
export function offline(): OfflinePlugin {
  const version = sanityVersion()
  return {
    name: 'dateline:offline',
    enforce: 'post',
    transform: {
      order: 'pre',
      filter: {id: /\.css(?:$|\?)/u},
      handler: (code) => {
        const kept = withoutRemoteFonts(code)
        return kept === code ? null : {code: kept, map: null}
      },
    },
    transformIndexHtml: {order: 'pre', handler: (html) => offlineHtml(html, version)},
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html']
        if (page?.type === 'asset') page.source = offlineHtml(textOf(page.source), version)
      },
    },
  }
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source)
}

/** The version of the Studio in the project that is being built. */
function sanityVersion(): string {
  const require = createRequire(`${process.cwd()}/sanity.cli.ts`)
  const manifest: unknown = require('sanity/package.json')
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) {
    return String(manifest.version)
  }
  throw new Error('sanity/package.json names no version')
}
