import type {Handler} from '../server/route.ts'

/** An endpoint of the hosted service that has one answer here. */
export function always(body: unknown): Handler {
  return () => Response.json(body)
}

/** Takes what it is sent without reading it: telemetry, which a page sends as it is closed. */
export async function swallow({request}: {request: Request}): Promise<Response> {
  await request.body?.cancel()
  return Response.json({})
}
