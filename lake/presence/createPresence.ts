import type {WebSocket} from 'ws'

import {type Identity, identify} from '../access/identify.ts'
import type {Tokens} from '../access/tokens.ts'
import {type PresenceRequest, readRequest} from './readRequest.ts'

/** Who is in which document, passed on between Studios. Nothing of it is stored. */
export interface Presence {
  /** Takes a socket into the room of a dataset. */
  join(socket: WebSocket, dataset: string): void
  close(): void
}

interface Member {
  readonly socket: WebSocket
  readonly subscriptions: Set<string>
  identity: Identity | undefined
  sessionId: string | undefined
  alive: boolean
}

const HEARTBEAT_MS = 15_000

/** How @sanity/bifur-client is told that its token is not good. */
const UNAUTHORIZED = 4001

/** JSON-RPC: no such method. */
const METHOD_NOT_FOUND = -32601

/** @param newId gives a fresh random id */
export function createPresence(tokens: Tokens, newId: () => string): Presence {
  const rooms = new Map<string, Set<Member>>()
  const heartbeat = setInterval(beat, HEARTBEAT_MS)
  heartbeat.unref()

  function join(socket: WebSocket, dataset: string): void {
    const room = rooms.get(dataset) ?? new Set<Member>()
    rooms.set(dataset, room)
    const member: Member = {
      socket,
      subscriptions: new Set(),
      identity: undefined,
      sessionId: undefined,
      alive: true,
    }
    room.add(member)
    socket.on('pong', () => (member.alive = true))
    socket.on('error', () => socket.terminate())
    socket.on('close', () => {
      room.delete(member)
      if (member.sessionId !== undefined) leave(room, member, member.sessionId)
    })
    socket.on('message', (data, isBinary) => {
      member.alive = true
      const request = isBinary ? undefined : readRequest(String(data))
      if (request !== undefined) answer(room, member, request)
    })
  }

  function answer(room: Set<Member>, member: Member, request: PresenceRequest): void {
    if (request.method === 'authorization') {
      member.identity = identifyOrUndefined(tokens, request.authorization)
    }
    const {identity} = member
    if (identity?.person === undefined) return member.socket.close(UNAUTHORIZED, 'Unauthorized')
    const i = identity.person.id
    switch (request.method) {
      case 'authorization':
        return reply(member, request.id, true)
      case 'presence_subscribe': {
        const subscription = newId()
        member.subscriptions.add(subscription)
        return reply(member, request.id, subscription)
      }
      case 'presence_unsubscribe':
        member.subscriptions.delete(request.subscriptionId)
        return reply(member, request.id, true)
      case 'presence_rollcall':
        member.sessionId = request.session
        tell(room, member, {type: 'rollCall', i, session: request.session})
        return reply(member, request.id, true)
      case 'presence_announce':
        member.sessionId = request.data.sessionId
        tell(room, member, {type: 'state', i, m: request.data})
        return reply(member, request.id, true)
      case 'presence_disconnect':
        leave(room, member, request.session)
        return reply(member, request.id, true)
      default:
        return send(member, {
          jsonrpc: '2.0',
          id: request.id,
          error: {code: METHOD_NOT_FOUND, message: 'Method not found'},
        })
    }
  }

  /** One that has not answered a ping since the last beat is gone, whatever its socket says. */
  function beat(): void {
    for (const room of rooms.values()) {
      for (const member of room) {
        if (!member.alive) {
          member.socket.terminate()
          continue
        }
        member.alive = false
        member.socket.ping()
        member.socket.send('♥')
      }
    }
  }

  return {
    join,
    close() {
      clearInterval(heartbeat)
      for (const room of rooms.values()) for (const {socket} of room) socket.terminate()
    },
  }
}

function leave(room: ReadonlySet<Member>, member: Member, session: string): void {
  const person = member.identity?.person
  if (person === undefined) return
  member.sessionId = undefined
  tell(room, member, {type: 'disconnect', i: person.id, m: {session}})
}

/** Passes something on to everybody in the room but the one it is about. */
function tell(room: ReadonlySet<Member>, from: Member, result: Record<string, unknown>): void {
  for (const member of room) {
    if (member === from) continue
    for (const subscription of member.subscriptions) {
      const params = {subscription, result}
      send(member, {jsonrpc: '2.0', method: 'presence_subscription', params})
    }
  }
}

function reply(member: Member, id: string, result: unknown): void {
  send(member, {jsonrpc: '2.0', id, result})
}

function send({socket}: Member, message: Record<string, unknown>): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message))
}

function identifyOrUndefined(tokens: Tokens, authorization: string): Identity | undefined {
  try {
    return identify(tokens, authorization)
  } catch {
    return undefined
  }
}
