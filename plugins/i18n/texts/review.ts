import {both} from '../../../schemas/desk.ts'

/** What people read in the strip of a post, its badges, and the dialogs of review. */
export const reviewTexts = {
  'review.outcome': both('会有什么变化', 'What will change'),
  'review.outcome.moves': both(
    '审阅状态从“{{from}}”变成“{{to}}”。',
    'The review status goes from “{{from}}” to “{{to}}”.',
  ),
  'review.outcome.stays': both('审阅状态仍是“{{from}}”。', 'The review status stays “{{from}}”.'),
  'review.outcome.record': both(
    '审阅记录里记下你的名字、时间和意见。',
    'Your name, the time and the note go into the review records.',
  ),
  'review.outcome.unrecord': both(
    '那一次的审阅记录会拿掉，文字保持现在的样子。',
    'The record of that step is removed; the text stays as it is now.',
  ),
  'review.outcome.publish': both(
    '草稿连同其中的改动一起发布到数据集。',
    'In the dataset the draft is published, with all of its edits.',
  ),
  'review.outcome.unpublish': both(
    '从数据集撤下，文字留作草稿。',
    'In the dataset the post is unpublished; its text stays as a draft.',
  ),
  'review.outcome.dataset-same': both(
    '数据集里不发布，也不撤下什么。',
    'Nothing is published or unpublished in the dataset.',
  ),
  'review.outcome.readers': both(
    '读者：现在{{now}}；之后{{afterwards}}。',
    'Readers: now {{now}}; then {{afterwards}}.',
  ),
  'review.outcome.readers-same': both(
    '对读者没有变化：{{now}}。',
    'Nothing changes for readers: {{now}}.',
  ),
  'review.readers.nowhere': both('只有编辑部看得到', 'only the desk sees it'),
  'review.readers.withheld': both(
    '网站不公开，只有编辑部看得到',
    'the site keeps it back, only the desk sees it',
  ),
  'review.readers.placeless': both(
    '缺网址片段或日期，网站没有它的页面',
    'the site has no page for it, for want of a slug or a day',
  ),
  'review.readers.unlisted': both(
    '知道网址的人都看得到，列表里没有',
    'everybody who has its address sees it, no list has it',
  ),
  'review.readers.shown': both('人人都看得到，列表里也有', 'everybody sees it, in lists too'),
  'review.checks': both('检查', 'Checks'),
  'review.checks.none': both('这一步没有要检查的。', 'This step has nothing to check.'),
  'review.checks.passed': both('通过：{{checks}}', 'Passed: {{checks}}'),
  'review.stops': both('不能继续：', 'Stops it:'),
  'review.warns': both('请注意：', 'Please note:'),
  'review.form-error': both('表单里有错：{{message}}', 'The form has an error: {{message}}'),
  'review.note.required': both('意见（必填）：写明该改什么', 'Note (required): what should change'),
  'review.note.optional': both('意见（可不填）', 'Note (optional)'),
  'review.cancel': both('取消', 'Cancel'),
  'review.look-again': both('重新查看', 'Look again'),
  'review.saving': both('先把你的改动存好……', 'Saving your edits first…'),
  'review.looking': both('正在检查……', 'Looking…'),
  'review.facts-failed': both(
    '查不到文章引用的内容（{{reason}}）。关掉这里再试一次。',
    'What the post refers to can’t be looked up ({{reason}}). Close this and try again.',
  ),
  'review.done': both('完成：{{step}}', 'Done: {{step}}'),
  'review.status.by-steps': both(
    '只随审阅操作改变：操作在表单底部按钮旁的菜单里。',
    'It changes by review steps only: they are in the menu beside the button at the bottom of the form.',
  ),
  'review.status.ask': both('请审稿人来改。', 'Ask a reviewer to correct it.'),
  'review.strip': both('文章在哪里', 'Where the post stands'),
  'review.strip.new': both(
    '还没有存进数据集：写下第一个字就有了。',
    'Not in the dataset yet: it is kept from the first letter on.',
  ),
  'review.strip.last': both(
    '上一步：{{step}}，{{who}}，{{day}}。',
    'Last step: {{step}}, {{who}}, {{day}}.',
  ),
  'review.strip.note': both('“{{note}}”', '“{{note}}”'),
  'review.badge.flagged': both('站点草稿', 'Site draft'),
  'review.badge.flagged.title': both(
    '站点标记把它藏了起来。',
    'The site flag keeps the post back.',
  ),
  'review.badge.excluded': both('不列入站点', 'Excluded from the site'),
  'review.badge.excluded.title': both(
    '有自己的页面，但列表、订阅源和站点地图都不收。',
    'The post has its page, but no list, feed or sitemap has it.',
  ),
  'review.badge.status.title': both('审阅状态：{{status}}', 'Review status: {{status}}'),
  'review.badge.unknown.title': both(
    '编辑台不认识这个审阅状态：表单上方写着怎么改。',
    'The desk knows no such review status: the strip above the form has the way out.',
  ),
}
