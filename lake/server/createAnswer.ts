import {Hono} from 'hono'

import {identify} from '../access/identify.ts'
import type {Identity} from '../access/identify.ts'
import {notFound} from '../errors.ts'
import {ROUTES} from '../routes/table.ts'
import type {Viewer} from '../types.ts'
import {errorResponse} from './errorResponse.ts'
import type {HostName} from './hostName.ts'
import type {Lake} from './lake.ts'
import {toLakePath} from './lakePath.ts'
import type {Sender} from './origin.ts'
import {guardProject, guardRequest, ticketNotGood} from './requestGuard.ts'
import {addCommonHeaders, preflight} from './responseHeaders.ts'
import type {Call, Handler} from './route.ts'
import {streamTarget, TICKET_PARAMETER} from './streamTarget.ts'

interface Admitted {
  readonly host: HostName
  readonly sender: Sender
}

/** What answers every request of the lake: guard, table of routes, errors, common headers. */
export function createAnswer(lake: Lake): (request: Request) => Promise<Response> {
  const app = new Hono<{Variables: {admitted: Admitted}}>({
    getPath: (request) => toLakePath(new URL(request.url).pathname).path,
  })

  app.use(async (context, next) => {
    const {req} = context
    let sender: Sender | undefined
    try {
      const admitted = guardRequest(lake, new URL(req.url), req.raw.headers)
      sender = admitted.sender
      context.set('admitted', admitted)
      if (req.method === 'OPTIONS') context.res = preflight(req.raw.headers)
      else await next()
    } catch (error) {
      context.res = errorResponse(error, lake.log)
    }
    addCommonHeaders(context.res.headers, sender)
  })

  for (const {method, path, handler} of ROUTES) {
    app.on(method, path, (context) =>
      handle(lake, handler, context.req.raw, context.get('admitted'), (name) =>
        context.req.param(name),
      ),
    )
  }

  app.notFound(({req}) => {
    const {pathname} = new URL(req.url)
    lake.unknownRequests.push(`${req.method} ${pathname}`)
    lake.log(`No such endpoint: ${req.method} ${pathname}`)
    return errorResponse(notFound(`No such endpoint: ${req.method} ${pathname}`), lake.log)
  })
  app.onError((error) => errorResponse(error, lake.log))

  return async (request) => app.fetch(request)
}

function handle(
  lake: Lake,
  handler: Handler,
  request: Request,
  {host, sender}: Admitted,
  parameter: (name: string) => string | undefined,
): Response | Promise<Response> {
  const url = new URL(request.url)
  checkProject(lake, host, request.headers.get('x-sanity-project-id'), parameter('project'))
  const identity = identifyCall(lake, sender, url, request.headers.get('authorization'))
  const call: Call = {
    lake,
    request,
    url,
    apiVersion: toLakePath(url.pathname).apiVersion,
    host,
    sender,
    identity,
    parameter: (name) => parameter(name) ?? '',
    dataset: () => lake.datasets.open(parameter('dataset') ?? '').dataset,
    viewer: () => viewerOf(lake, identity, parameter('dataset') ?? ''),
  }
  return handler(call)
}

function checkProject(
  lake: Lake,
  host: HostName,
  header: string | null,
  parameter: string | undefined,
): void {
  if (host.kind === 'project') guardProject(lake, host.projectId)
  if (header !== null) guardProject(lake, header)
  if (parameter !== undefined) guardProject(lake, parameter)
}

function identifyCall(
  lake: Lake,
  sender: Sender,
  url: URL,
  authorization: string | null,
): Identity {
  if (sender.kind !== 'opaque') return identify(lake.tokens, authorization)
  const ticket = url.searchParams.get(TICKET_PARAMETER) ?? ''
  const identity = lake.tickets.spend(ticket, streamTarget(url))
  if (identity === undefined) throw ticketNotGood()
  return identity
}

/** Nobody without a token reads anything of a private dataset. */
function viewerOf(lake: Lake, {viewer, person}: Identity, dataset: string): Viewer {
  const isClosed = person === undefined && lake.datasets.open(dataset).aclMode === 'private'
  return isClosed ? {...viewer, grants: []} : viewer
}
