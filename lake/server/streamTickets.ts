import {randomBytes} from 'node:crypto'

import type {Identity} from '../access/identify.ts'

/** How long a browser has to follow the redirect. */
const LIFETIME_MS = 30_000

/**
 * One-time tickets for event streams.
 *
 * The browser drops `Authorization` on a redirect to another host, so the redirect's address has
 * to say who is asking. A ticket is good for one stream, on one path and query, for half a minute;
 * the page cannot see it, and pages on other sites are refused before they are sent one.
 */
export interface StreamTickets {
  issue(identity: Identity, target: string): string
  /** Whether the ticket would be taken: what a preflight asks. */
  isGood(ticket: string, target: string): boolean
  /** Spends the ticket; undefined when it is unknown, spent, too old or for something else. */
  spend(ticket: string, target: string): Identity | undefined
}

/** @param clock milliseconds */
export function createStreamTickets(clock: () => number): StreamTickets {
  const tickets = new Map<string, {identity: Identity; target: string; expires: number}>()

  function find(ticket: string, target: string): Identity | undefined {
    const found = tickets.get(ticket)
    if (found === undefined || found.target !== target || found.expires < clock()) return undefined
    return found.identity
  }

  /** Tickets stand in the order of their expiry. */
  function forgetExpired(): void {
    for (const [ticket, {expires}] of tickets) {
      if (expires >= clock()) return
      tickets.delete(ticket)
    }
  }

  return {
    issue(identity, target) {
      forgetExpired()
      const ticket = randomBytes(24).toString('base64url')
      tickets.set(ticket, {identity, target, expires: clock() + LIFETIME_MS})
      return ticket
    },
    isGood: (ticket, target) => find(ticket, target) !== undefined,
    spend(ticket, target) {
      const identity = find(ticket, target)
      tickets.delete(ticket)
      return identity
    },
  }
}
