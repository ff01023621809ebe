import {both} from '../../../schemas/desk.ts'

/** What people read in the preview of the site. */
export const previewTexts = {
  'preview.looking': both('正在寻找站点……', 'Looking for the site…'),
  'preview.not-running': both('站点没有运行', 'The site isn’t running'),
  'preview.run': both(
    '预览在表单旁显示站点，连同还没发布的内容。请在项目文件夹里另开一个终端，启动站点：',
    'The preview shows the site beside the form, with what is not published yet. Start it in the folder of the project, in a terminal of its own:',
  ),
  'preview.start': both(
    '预览在表单旁显示站点，连同还没发布的内容。请启动 {{origin}} 上的站点。',
    'The preview shows the site beside the form, with what is not published yet. Start it at {{origin}}.',
  ),
  'preview.waiting': both('站点一启动，这里就会打开。', 'It opens here as soon as the site runs.'),
}
