import * as z from 'zod';
import { line, text } from './fields.ts';
import { rules } from './rules.ts';

/** Settings of the whole site: `content/site.yaml`. */
export const site = z
  .strictObject({
    name: line.describe('网站名称'),
    promise: line.describe('一句话说明，显示在名称下面'),
    about: text.describe('网站介绍，给搜索引擎用'),
    address: z
      .strictObject({
        origin: z.url('要写完整网址，例如 https://huiyin.example.org').describe('网站地址'),
        base: z
          .string()
          .regex(/^\/([\w.-]+\/)*$/, '以 / 开头、以 / 结尾，例如 /renda/')
          .describe('挂在哪个子目录下；独立域名写 /'),
      })
      .describe('网址'),
    organiser: z
      .strictObject({
        name: line.describe('主办单位'),
        address: line.optional().describe('地址'),
        telephone: line.optional().describe('电话'),
        email: z.email('要写电子信箱').optional().describe('电子信箱'),
      })
      .describe('主办单位和联系方式'),
    tags: z
      .strictObject({
        siteName: line.optional().describe('政府网站标签 SiteName；不写就用网站名称'),
        siteDomain: line.optional().describe('政府网站标签 SiteDomain；不写就用网址里的域名'),
        siteIdCode: z
          .string()
          .regex(/^(bm\d{8}|\d{10})$/, '网站标识码是 10 位数字，或 bm 加 8 位数字，要加引号')
          .optional()
          .describe('网站标识码；没有就不写'),
      })
      .optional()
      .describe('政府网站标签'),
    footer: z
      .strictObject({
        icp: line.optional().describe('ICP 备案号'),
        police: line.optional().describe('公安备案号'),
        reportErrors: z.url('要写完整网址').optional().describe('“我为政府网站找错”入口'),
        badge: z.url('要写完整网址').optional().describe('党政机关网站标识的链接'),
      })
      .optional()
      .describe('页脚'),
    repository: z.url('要写完整网址').optional().describe('存放这些记录的仓库网址'),
    synonyms: z
      .array(z.array(line).min(2, '一组至少写两个词'))
      .optional()
      .describe('说法不同、意思相近的词，一组一行；搜索时作为建议列出，不会自动代换'),
    rules: rules.describe('全站默认规定；乡镇不同的写在各自的 congress.yaml'),
  })
  .describe('网站设置');

/** Settings of the whole site. */
export type Site = z.infer<typeof site>;
