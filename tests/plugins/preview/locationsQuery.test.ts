import {expect, test} from 'vitest'
import {locationsQuery} from '../../../plugins/preview/locationsQuery.ts'
import {SITE_PATHS} from '../../../plugins/preview/sitePaths.ts'
import {nameAddress, postAddress, SECTION_TYPES} from '../../../site/addresses.ts'
import {useGarden} from '../../queries/support/useGarden.ts'

const {preview} = useGarden()
const texts = {
  home: '首页',
  untitled: '（无标题）',
  unlisted: '不在站点上',
  unused: '没有文章提到它',
}

const locationsOf = (type: string, id: string, paths = SITE_PATHS) =>
  preview().fetch(locationsQuery(type, paths, 'zh-Hans'), {id, ...texts})

test('the paths are those that the site has', () => {
  const addresses = SECTION_TYPES.map((type) => [type, `/${nameAddress(type, 'a')}`])
  expect(
    Object.fromEntries(
      Object.entries(SITE_PATHS).map(([type, path]) => [type, path.replace(':slug', 'a')]),
    ),
  ).toEqual({...Object.fromEntries(addresses), post: `/${postAddress('a')}`})
})

test('a post stands on its page, the front page, and the lists of what sorts it', async () => {
  expect(await locationsOf('post', 'post-beijing')).toEqual({
    locations: [
      {title: 'beijing', href: '/posts/beijing/'},
      {title: '首页', href: '/'},
      {title: '地缘政治', href: '/areas/geopolitics/'},
      {title: 'diplomacy', href: '/categories/diplomacy/'},
      {title: '从破冰到重启', href: '/series/thaw/'},
      {title: 'trade', href: '/tags/trade/'},
    ],
    message: null,
    tone: null,
  })
})

test('one that readers don’t see says so', async () => {
  const nowhere = {locations: null, message: '不在站点上', tone: 'caution'}
  expect([
    await locationsOf('post', 'post-inbox'),
    await locationsOf('post', 'post-unaddressed'),
  ]).toEqual([nowhere, nowhere])
})

test('an excluded one has its page alone', async () => {
  expect(await locationsOf('post', 'post-excluded')).toEqual({
    locations: [{title: '不该看到的冷战', href: '/posts/excluded/'}],
    message: null,
    tone: null,
  })
})

test('a name has its page, once a post has the name', async () => {
  expect([
    await locationsOf('person', 'person-carney'),
    await locationsOf('tag', 'tag-unused'),
  ]).toEqual([
    {locations: [{title: '马克·卡尼', href: '/people/carney/'}], message: null},
    {locations: null, message: '没有文章提到它'},
  ])
})

test('a site of one’s own has its pages elsewhere, or none for a type', async () => {
  expect(await locationsOf('post', 'post-finance', {post: '/blog/:slug'})).toEqual({
    locations: [
      {title: 'finance', href: '/blog/finance'},
      {title: '首页', href: '/'},
    ],
    message: null,
    tone: null,
  })
})
