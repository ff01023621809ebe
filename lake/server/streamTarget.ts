/** The query parameter that carries a stream ticket. */
export const TICKET_PARAMETER = 'laketicket'

/** What a ticket is good for: the path and query of a stream, without the ticket. */
export function streamTarget(url: URL): string {
  const target = new URL(url)
  target.searchParams.delete(TICKET_PARAMETER)
  return target.pathname + target.search
}
