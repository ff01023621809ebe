/** The variable in which `dateline dev` tells the development server where the lake is. */
export const LAKE_VARIABLE = 'DATELINE_LAKE'

/**
 * The page of a Studio with a first script in its `<head>` that says where its embedded lake is:
 * `sanity.config.ts` reads `window.__DATELINE__.lake`.
 *
 * @param lake - the origin of the lake, such as `http://localhost:3334`
 */
export function withLakeAddress(html: string, lake: string): string {
  const value = JSON.stringify({lake}).replaceAll('<', '\\u003c')
  return html.replace('<head>', () => `<head><script>window.__DATELINE__=${value}</script>`)
}

/** A Vite plugin that puts the address into the page of the development server. */
export function lakeAddress(env: NodeJS.ProcessEnv) {
  return {
    name: 'dateline:lake-address',
    apply: 'serve' as const,
    transformIndexHtml(html: string): string {
      const lake = env[LAKE_VARIABLE]
      return lake === undefined ? html : withLakeAddress(html, lake)
    },
  }
}
