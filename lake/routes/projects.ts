import {ROLE_NAMES, ROLES} from '../access/roles.ts'
import type {Call} from '../server/route.ts'
import {members} from './users.ts'

/**
 * The one project of the lake. Without an organization the Studio asks for neither a media library
 * nor an agent.
 */
export function getProject({lake}: Call): Response {
  return Response.json(toProject(lake.projectId))
}

/** `sanity projects list`. */
export function getProjects({lake}: Call): Response {
  return Response.json([toProject(lake.projectId)])
}

function toProject(id: string): Record<string, unknown> {
  return {
    id,
    displayName: id,
    organizationId: null,
    studioHost: null,
    metadata: {},
    features: [],
    isBlocked: false,
    isDisabled: false,
    isDisabledByUser: false,
    activityFeedEnabled: false,
    createdAt: '2026-01-01T00:00:00Z',
    members: members(),
    pendingInvites: 0,
    maxRetentionDays: 36500,
  }
}

export function getRoles(): Response {
  return Response.json(
    ROLE_NAMES.map((name) => {
      const {title, description} = ROLES[name]
      return {
        name,
        title,
        description,
        isRootRole: false,
        isCustom: true,
        appliesToUsers: true,
        grants: {},
      }
    }),
  )
}
