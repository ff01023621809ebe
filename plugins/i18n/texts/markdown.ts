import {both} from '../../../schemas/desk.ts'

/** What people read in the Markdown view and the Import tool. */
export const markdownTexts = {
  'markdown.unchanged': both('与导入时的文件一字不差。', 'To the letter what was imported.'),
  'markdown.changed_one': both(
    '有 {{count}} 行与导入时的文件不同。',
    '{{count}} line differs from the file that was imported.',
  ),
  'markdown.changed_other': both(
    '有 {{count}} 行与导入时的文件不同。',
    '{{count}} lines differ from the file that was imported.',
  ),
  'markdown.new': both(
    '这篇文章还没有文件，导出时会新写一个。',
    'The post has no file yet; an export writes a new one.',
  ),
  'markdown.issue': both('第 {{line}} 行：{{message}}', 'Line {{line}}: {{message}}'),
  'markdown.copy': both('复制', 'Copy'),
  'markdown.copied': both('已复制', 'Copied'),
  'markdown.not-copied': both(
    '浏览器不让复制，请改用下载。',
    'The browser does not allow copying; download it instead.',
  ),
  'markdown.download': both('下载', 'Download'),
  'markdown.failed': both(
    '读不到这篇文章的原文件（{{reason}}）。',
    'The file of this post can’t be read ({{reason}}).',
  ),
  'markdown.added': both('新增：', 'Added:'),
  'markdown.removed': both('删去：', 'Removed:'),
  'import.title': both('从 Markdown 文件导入文章', 'Posts from Markdown files'),
  'import.drop': both(
    '把 Markdown 文件拖到这里，可以一次好几个',
    'Drop Markdown files here, several at once if you like',
  ),
  'import.paste': both(
    '也可以点这里再粘贴文件或全文',
    'Or click here and paste files, or a whole text',
  ),
  'import.choose': both('选择文件…', 'Choose files…'),
  'import.unread.not-markdown': both(
    '{{name}} 不是 Markdown 文件（.md），没有读。',
    '{{name}} is not a Markdown file (.md) and was not read.',
  ),
  'import.unread.not-utf8': both(
    '{{name}} 不是 UTF-8 编码，请另存为 UTF-8 再来。',
    '{{name}} is not UTF-8. Save it as UTF-8 and try again.',
  ),
  'import.unread.too-large': both(
    '{{name}} 超过 3 MB，请拆成几篇。',
    '{{name}} has more than 3 MB. Make several posts of it.',
  ),
  'import.unread.unreadable': both(
    '浏览器读不了 {{name}}，请换个位置再试。',
    'The browser can’t read {{name}}. Try it from another place.',
  ),
  'import.loading': both('正在核对名字……', 'Looking up the names…'),
  'import.failed': both(
    '读不到现有的名字（{{reason}}），什么也没有写。',
    'The names that are there can’t be read ({{reason}}). Nothing was written.',
  ),
  'import.fate.same': both(
    '内容库里已经有这一篇，文件也没有变。',
    'This post is there already, and the file says what it said.',
  ),
  'import.fate.merge': both(
    '内容库里已经有这一篇。文件里的改动会并入文章；有草稿的，也并入草稿：',
    'This post is there already. What changed in the file goes into it, and into its draft if it has one:',
  ),
  'import.fate.not-imported': both(
    '这个位置已有一篇在编辑台里写的文章。请给文件换个名字。',
    'A post that was written in the Studio has this place. Give the file another name.',
  ),
  'import.fate.released': both(
    '这一篇在一次待发布的版本里。请先发布或取消那个版本，再来一次。',
    'This post waits in a release. Publish or cancel that first, then try again.',
  ),
  'import.fate.deleted': both(
    '这一篇已经在编辑台里删除。要当新文章导入，请给文件换个名字。',
    'This post was deleted in the Studio. Give the file another name to make it a new post.',
  ),
  'import.merge.no-change': both(
    '这些内容文章里已经都有了，只更新存下来的原文件。',
    'The post says all that already; only its file is kept anew.',
  ),
  'import.conflict.field': both('“{{key}}”两边都改了', '“{{key}}” was changed on both sides'),
  'import.conflict.block': both('这一段两边都改了', 'A block was changed on both sides'),
  'import.conflict.order': both(
    '段落的顺序两边都改了',
    'The order of blocks was changed on both sides',
  ),
  'import.conflict.base': both('原来', 'As it was'),
  'import.conflict.ours': both('编辑台里', 'In the Studio'),
  'import.conflict.theirs': both('文件里', 'In the file'),
  'import.conflict.choose': both('两边都改了的地方', 'Where both sides changed the same'),
  'import.conflict.take-ours': both('保留编辑台里的', 'Keep what is in the Studio'),
  'import.conflict.take-theirs': both('采用文件里的', 'Take what is in the file'),
  'import.open': both('打开它', 'Open it'),
  'import.blocks_one': both('正文 {{count}} 块', '{{count}} block'),
  'import.blocks_other': both('正文 {{count}} 块', '{{count}} blocks'),
  'import.line': both('第 {{line}} 行：', 'Line {{line}}:'),
  'import.known': both('已有', 'known'),
  'import.new': both('新建', 'new'),
  'import.which': both('是哪一个？', 'which one?'),
  'import.clear': both('清空', 'Clear'),
  'import.write_one': both('写入 {{count}} 篇文章', 'Write {{count}} post'),
  'import.write_other': both('写入 {{count}} 篇文章', 'Write {{count}} posts'),
  'import.written_one': both('写好了 {{count}} 篇文章。', '{{count}} post is written.'),
  'import.written_other': both('写好了 {{count}} 篇文章。', '{{count}} posts are written.'),
  'import.begun': both('刚才有人开始改这篇文章', 'somebody has just begun to edit the post'),
  'import.not-written': both(
    '没有写入，什么都没有变（{{reason}}）。',
    'Nothing was written, all is as it was ({{reason}}).',
  ),
  'import.body': both('正文', 'Body'),
  'import.entities_one': both(
    '会一并新建 {{count}} 个条目：{{names}}',
    '{{count}} new entry comes with it: {{names}}',
  ),
  'import.entities_other': both(
    '会一并新建 {{count}} 个条目：{{names}}',
    '{{count}} new entries come with them: {{names}}',
  ),
}
