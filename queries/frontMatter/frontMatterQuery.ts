import {defineQuery} from 'groq'
import {visiblePostFragment} from '../fragments/visible.ts'

/**
 * What the front matter of a post says, by field; `frontMatterOf` gives it its keys.
 *
 * Parameters: `$slug`. Cost: the post without its body, and each name in it.
 */
export const frontMatterQuery = defineQuery(
  `*[${visiblePostFragment} && slug.current == $slug] | order(_id asc) [0] {
    title, date, summary, insight, source, status, draft, exclude, layout,
    "people": people[]->name, "companies": companies[]->name, "products": products[]->name,
    "media": media[]->name, "speaker": speaker[]->name, "guest": guest[]->name,
    "author": author[]->name, "channel": channel->name,
    "area": area->name, "category": category->name, "series": series->name,
    "project": project[]->name, "tags": tags[]->name
  }`,
)
