/** Where a request goes, without what only says how to talk about it. */
export interface LakePath {
  /** `1`, `X` or a date; `1` where the path names none, as assets do. */
  readonly apiVersion: string
  /** As the routes are written: `/data/query/production`. */
  readonly path: string
}

const VERSION = /^\/v(1|X|\d{4}-\d{2}-\d{2})(?=\/)/

/** How @sanity/client asks when it is configured with `resource: {type: 'dataset'}`. */
const RESOURCE =
  /^\/projects\/[^/]+\/datasets\/([^/]+)\/(query|mutate|actions|doc|listen|live\/events|export|history)(?=\/|$)/

/** Reads the path of a URL: `/v2025-02-19/data/query/production` and its other spellings. */
export function toLakePath(pathname: string): LakePath {
  const version = VERSION.exec(pathname)
  const path = version === null ? pathname : pathname.slice(version[0].length)
  const resource = RESOURCE.exec(path)
  const apiVersion = version?.[1] ?? '1'
  if (resource === null) return {apiVersion, path}
  const [prefix, dataset, operation] = resource
  const rest = path.slice(prefix.length)
  const dataPath =
    operation === 'live/events'
      ? `/data/live/events/${dataset}`
      : `/data/${operation}/${dataset}${rest}`
  return {apiVersion, path: dataPath}
}

/** Whether the version has perspectives by default, and hides drafts and versions from listeners. */
export function isSincePerspectives(apiVersion: string): boolean {
  return apiVersion === 'X' || (apiVersion !== '1' && apiVersion >= '2025-02-19')
}
