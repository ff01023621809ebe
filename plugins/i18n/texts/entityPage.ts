import {both} from '../../../schemas/desk.ts'

/** What people read in the page of a name. */
export const entityPageTexts = {
  'entity.failed': both(
    '读不到它出现在哪里（{{reason}}）。',
    'Where it appears can’t be read ({{reason}}).',
  ),
  'entity.waiting': both('还在读名字…', 'Still reading names…'),
  'entity.names': both('名字', 'Names'),
  'entity.names.canonical': both('规范名', 'Canonical name'),
  'entity.names.aliases': both('别名', 'Aliases'),
  'entity.posts_one': both('{{count}} 篇文章引用它', '{{count}} post refers to it'),
  'entity.posts_other': both('{{count}} 篇文章引用它', '{{count}} posts refer to it'),
  'entity.posts.none': both('还没有文章引用它。', 'No post refers to it yet.'),
  'entity.posts.undated': both('没有日期', 'No date'),
  'entity.posts.count_one': both('{{count}} 篇', '{{count}} post'),
  'entity.posts.count_other': both('{{count}} 篇', '{{count}} posts'),
  'entity.posts.more': both('只列出最新的 {{count}} 篇。', 'Only the {{count}} newest are shown.'),
  'entity.unlinked': both('正文提到但没有链接', 'Named in the text, not linked'),
  'entity.unlinked.none': both(
    '没有别的文章在正文里提到它。',
    'No other post has one of its names in the text.',
  ),
  'entity.companions': both('与谁一同出现', 'With whom it appears'),
  'entity.companions.none': both('它的文章里没有提到别人。', 'Nobody else is named in its posts.'),
  'entity.companions.picture': both('与{{name}}一同出现的', 'Who appears together with {{name}}'),
  'entity.companions.link_one': both(
    '{{name}}，共同出现在 {{count}} 篇',
    '{{name}}, {{count}} post in common',
  ),
  'entity.companions.link_other': both(
    '{{name}}，共同出现在 {{count}} 篇',
    '{{name}}, {{count}} posts in common',
  ),
  'entity.companions.name': both('名字', 'Name'),
  'entity.companions.type': both('类型', 'Type'),
  'entity.companions.count': both('共同的文章', 'Posts in common'),
}
