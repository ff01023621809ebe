import {isRecord} from '../isEqual.ts'

/** What a Studio asks over its socket: JSON-RPC 2.0, as @sanity/bifur-client writes it. */
export type PresenceRequest = {readonly id: string} & (
  | {readonly method: 'authorization'; readonly authorization: string}
  | {readonly method: 'presence_subscribe'}
  | {readonly method: 'presence_unsubscribe'; readonly subscriptionId: string}
  | {readonly method: 'presence_rollcall' | 'presence_disconnect'; readonly session: string}
  | {
      readonly method: 'presence_announce'
      readonly data: {readonly sessionId: string; readonly locations: readonly unknown[]}
    }
  | {readonly method: 'unknown'}
)

/** Undefined for what is no request at all, such as a heartbeat. */
export function readRequest(text: string): PresenceRequest | undefined {
  const message = parse(text)
  if (!isRecord(message) || message['jsonrpc'] !== '2.0' || typeof message['id'] !== 'string') {
    return undefined
  }
  const {id} = message
  const params = isRecord(message['params']) ? message['params'] : {}
  const {authorization, subscriptionId, session, data} = params
  switch (message['method']) {
    case 'authorization':
      return {id, method: 'authorization', authorization: textOf(authorization)}
    case 'presence_subscribe':
      return {id, method: 'presence_subscribe'}
    case 'presence_unsubscribe':
      return {id, method: 'presence_unsubscribe', subscriptionId: textOf(subscriptionId)}
    case 'presence_rollcall':
      return {id, method: 'presence_rollcall', session: textOf(session)}
    case 'presence_disconnect':
      return {id, method: 'presence_disconnect', session: textOf(session)}
    case 'presence_announce':
      return {id, method: 'presence_announce', data: readState(data)}
    default:
      return {id, method: 'unknown'}
  }
}

function readState(data: unknown): {sessionId: string; locations: readonly unknown[]} {
  const {sessionId, locations} = isRecord(data) ? data : {}
  return {sessionId: textOf(sessionId), locations: Array.isArray(locations) ? locations : []}
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
