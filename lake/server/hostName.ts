/** What the name that a request was sent to says. */
export type HostName =
  | {readonly kind: 'plain'}
  | {readonly kind: 'project'; readonly projectId: string}
  /** `l7.localhost`: a name of its own for an event stream, see `routes/redirectStream.ts`. */
  | {readonly kind: 'stream'}

const PLAIN: ReadonlySet<string> = new Set(['localhost', '127.0.0.1'])

/**
 * Reads a `Host` header; undefined for any name that is not this machine's own. A page that had
 * its own name point at 127.0.0.1 (DNS rebinding) still sends that name here.
 */
export function readHostName(host: string | null | undefined): HostName | undefined {
  const name = /^([a-z0-9.-]+)(?::\d{1,5})?$/i.exec(host ?? '')?.[1]?.toLowerCase()
  if (name === undefined) return undefined
  if (PLAIN.has(name)) return {kind: 'plain'}
  const label = /^([a-z0-9-]+)\.localhost$/.exec(name)?.[1]
  if (label === undefined) return undefined
  return isStreamLabel(label) ? {kind: 'stream'} : {kind: 'project', projectId: label}
}

function isStreamLabel(label: string): boolean {
  return /^l\d+$/.test(label)
}
