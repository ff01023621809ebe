import type {Route} from '../server/route.ts'
import {getActions, postActions} from './actions.ts'
import {getAsset, postFile, postImage} from './assets.ts'
import {always, swallow} from './fixedAnswers.ts'
import {deleteDataset, getAcl, getDatasets, postCommentsSetup, putDataset} from './datasets.ts'
import {getDoc} from './doc.ts'
import {getExport} from './exportDataset.ts'
import {
  getHistoryDocuments,
  getHistoryEvents,
  getHistoryTransactions,
  getReleaseEvents,
} from './history.ts'
import {getKeyValue, putKeyValue} from './keyValue.ts'
import {getListen} from './listen.ts'
import {getLiveEvents} from './liveEvents.ts'
import {postMutate} from './mutate.ts'
import {getProject, getProjects, getRoles} from './projects.ts'
import {getQuery, postQuery} from './query.ts'
import {getReferencesTo} from './referencesTo.ts'
import {getMe, getUsers} from './users.ts'

/** Everything that the lake answers. A path that is not here is a 404, and counted. */
export const ROUTES: readonly Route[] = [
  {method: 'GET', path: '/data/query/:dataset', handler: getQuery},
  {method: 'POST', path: '/data/query/:dataset', handler: postQuery},
  {method: 'POST', path: '/data/mutate/:dataset', handler: postMutate},
  {method: 'GET', path: '/data/actions/:dataset', handler: getActions},
  {method: 'POST', path: '/data/actions/:dataset', handler: postActions},
  {method: 'GET', path: '/data/doc/:dataset/:ids', handler: getDoc},
  {method: 'GET', path: '/data/listen/:dataset', handler: getListen},
  {method: 'GET', path: '/data/live/events/:dataset', handler: getLiveEvents},
  {method: 'GET', path: '/data/history/:dataset/documents/:ids', handler: getHistoryDocuments},
  {
    method: 'GET',
    path: '/data/history/:dataset/transactions/:ids',
    handler: getHistoryTransactions,
  },
  {method: 'GET', path: '/data/history/:dataset/events/documents/:id', handler: getHistoryEvents},
  {method: 'GET', path: '/data/history/:dataset/events/releases/:id', handler: getReleaseEvents},
  {method: 'GET', path: '/data/export/:dataset', handler: getExport},
  {method: 'GET', path: '/data/references/:dataset/documents/:id/to', handler: getReferencesTo},
  {method: 'GET', path: '/data/ping/:dataset', handler: always({})},

  {method: 'POST', path: '/assets/images/:dataset', handler: postImage},
  {method: 'POST', path: '/assets/files/:dataset', handler: postFile},
  {method: 'GET', path: '/images/:project/:dataset/:file', handler: getAsset},
  {method: 'GET', path: '/files/:project/:dataset/:file', handler: getAsset},

  {method: 'GET', path: '/users/me', handler: getMe},
  {method: 'GET', path: '/users/me/keyvalue/:keys', handler: getKeyValue},
  {method: 'PUT', path: '/users/me/keyvalue', handler: putKeyValue},
  {method: 'GET', path: '/users/:ids', handler: getUsers},
  {method: 'GET', path: '/projects/:project/users/:ids', handler: getUsers},
  {method: 'GET', path: '/auth/id', handler: always({id: 'lake'})},
  {
    method: 'GET',
    path: '/auth/providers',
    handler: always({providers: [], thirdPartyLogin: false}),
  },
  {method: 'POST', path: '/auth/logout', handler: swallow},

  {method: 'GET', path: '/projects', handler: getProjects},
  {method: 'GET', path: '/projects/:project', handler: getProject},
  {method: 'GET', path: '/projects/:project/roles', handler: getRoles},
  {method: 'GET', path: '/projects/:project/grants', handler: always({})},
  {method: 'GET', path: '/projects/:project/datasets', handler: getDatasets},
  {method: 'PUT', path: '/projects/:project/datasets/:dataset', handler: putDataset},
  {method: 'DELETE', path: '/projects/:project/datasets/:dataset', handler: deleteDataset},
  {method: 'GET', path: '/projects/:project/datasets/:dataset/acl', handler: getAcl},
  {method: 'GET', path: '/datasets', handler: getDatasets},
  {method: 'PUT', path: '/datasets/:dataset', handler: putDataset},
  {method: 'DELETE', path: '/datasets/:dataset', handler: deleteDataset},
  {method: 'GET', path: '/aliases', handler: always([])},
  {method: 'POST', path: '/comments/:dataset/setup', handler: postCommentsSetup},

  // What the Studio asks of a hosted plan. The answers keep its offers and tours away.
  {method: 'GET', path: '/projects/:project/user-applications', handler: always([])},
  {
    method: 'GET',
    path: '/projects/:project/datasets/:dataset/settings/indexing',
    handler: always({}),
  },
  {
    method: 'GET',
    path: '/projects/:project/new-content-release-allowed',
    handler: always({
      data: {
        orgActiveReleaseCount: 0,
        orgMeteredActiveReleaseCount: 0,
        datasetReleaseLimit: 1_000,
        orgActiveReleaseLimit: 1_000,
      },
    }),
  },
  // `sanity dataset create --visibility private` looks for this one.
  {method: 'GET', path: '/features', handler: always(['privateDataset'])},
  {method: 'GET', path: '/journey/:name', handler: always(null)},
  {method: 'GET', path: '/journey/:name/:id', handler: always(null)},
  {method: 'GET', path: '/help', handler: always({})},
  {method: 'GET', path: '/ping', handler: always({})},
  {
    method: 'GET',
    path: '/check/cors',
    handler: always({result: {allowed: true, withCredentials: true}}),
  },
  {method: 'GET', path: '/intake/telemetry-status', handler: always({status: 'denied'})},
  {method: 'POST', path: '/intake/batch', handler: swallow},
  {method: 'POST', path: '/descriptors/claim', handler: swallow},
  {
    method: 'GET',
    path: '/schedules/:project/:dataset',
    handler: always({schedules: [], totalCount: 0}),
  },
  {method: 'GET', path: '/access/requests/me', handler: always([])},
  {method: 'GET', path: '/subscriptions/project/:project', handler: always({})},
]
