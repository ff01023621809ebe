/** The variable in which `dateline dev` tells the development server where the lake is. */
export const LAKE_VARIABLE = 'DATELINE_LAKE'

/** What a Studio has to know at run time. */
export interface StudioAddresses {
  /** The origin of the embedded lake, such as `http://localhost:3334`; absent for a hosted one. */
  readonly lake?: string | undefined
  /** Where the site is with its drafts, such as `http://localhost:3336`. */
  readonly preview?: string | undefined
}

/**
 * The page of a Studio with a first script in its `<head>` that says where things are:
 * `sanity.config.ts` reads `window.__DATELINE__`.
 */
export function withAddresses(html: string, {lake, preview}: StudioAddresses): string {
  const value = JSON.stringify({lake, preview}).replaceAll('<', '\\u003c')
  return html.replace('<head>', () => `<head><script>window.__DATELINE__=${value}</script>`)
}

/** A Vite plugin that puts the address of the lake into the page of the development server. */
export function lakeAddress(env: NodeJS.ProcessEnv) {
  return {
    name: 'dateline:lake-address',
    apply: 'serve' as const,
    transformIndexHtml(html: string): string {
      const lake = env[LAKE_VARIABLE]
      return lake === undefined ? html : withAddresses(html, {lake})
    },
  }
}
