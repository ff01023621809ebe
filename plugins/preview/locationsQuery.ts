import type {DeskLanguage} from '../../codec/frontMatter/table.ts'
import {listedPostFragment, visiblePostFragment} from '../../queries/index.ts'

const NAME_LANGUAGE: Readonly<Record<DeskLanguage, string>> = {'zh-Hans': 'zh-Hans', 'en-US': 'en'}

/**
 * GROQ for where a document stands on the site, as the Presentation tool takes it: a post has its
 * page, the front page, and the lists of what sorts it; a name has its page, if a post that readers
 * see has the name. What has no page says so.
 *
 * Parameters: `$id`; `$home`, `$untitled`, `$unlisted` and `$unused`, what people read. Cost: the
 * document, what sorts it, and for a name a count of the references to it.
 *
 * @param paths where documents have their pages, by type; checked when the plugin is created
 */
export function locationsQuery(
  type: string,
  paths: Readonly<Record<string, string>>,
  language: DeskLanguage,
): string {
  const name = `coalesce(names[language == "${NAME_LANGUAGE[language]}"][0].name, name)`
  return type === 'post' ? postQuery(paths, name) : nameQuery(paths, name)
}

function postQuery(paths: Readonly<Record<string, string>>, name: string): string {
  const listed = `{"title": ${name}, "href": ${addressIn(paths)}}`
  return `*[_id == $id][0] {
    "isVisible": ${visiblePostFragment},
    "isListed": ${listedPostFragment},
    "page": {"title": coalesce(title, $untitled), "href": ${addressIn(paths)}},
    "lists": [area->${listed}, category->${listed}, series->${listed}, ...project[]->${listed}, ...tags[]->${listed}]
  } {
    "locations": select(isVisible && isListed => [page, {"title": $home, "href": "/"}, ...lists[defined(href)]], isVisible => [page]),
    "message": select(isVisible => null, $unlisted),
    "tone": select(isVisible => null, "caution")
  }`
}

function nameQuery(paths: Readonly<Record<string, string>>, name: string): string {
  return `*[_id == $id][0] {
    "page": {"title": ${name}, "href": ${addressIn(paths)}},
    "isShown": count(*[${listedPostFragment} && references(^._id)]) > 0
  } {
    "locations": select(isShown && defined(page.href) => [page]),
    "message": select(isShown && defined(page.href) => null, $unused)
  }`
}

/** The address of a document by its type and slug; null where it has none. */
function addressIn(paths: Readonly<Record<string, string>>): string {
  const cases = Object.entries(paths).map(([type, path]) => {
    const [before = '', behind = ''] = path.split(':slug')
    return `_type == ${JSON.stringify(type)} && defined(slug.current) => ${JSON.stringify(before)} + slug.current + ${JSON.stringify(behind)}`
  })
  return `select(${cases.join(', ')})`
}
