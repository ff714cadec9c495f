import type { Site } from '../schema/site.ts';

/** Settings of a generated site: the rules that most places have, each with its source. */
export const settings: Site = {
  name: '回音（生成的示例）',
  promise: '事事有结果，件件有回音',
  about: '由程序生成的乡镇人民代表大会示例记录，地名、人名和事情都是虚构的，用来演示和测试。',
  address: { origin: 'https://huiyin.example.org', base: '/' },
  organiser: { name: '示例数据，没有主办单位', email: 'huiyin@example.org' },
  rules: {
    noticeDay: { value: 20, source: '乡镇人大代表工作站的通行做法' },
    replyMonths: { value: 3, source: '《代表法》（2025年修正）第五十一条' },
    complexMonths: { value: 6, source: '《代表法》（2025年修正）第五十一条' },
    redoMonths: { value: 1, source: '浙江、山东、河南等省规定的通例' },
    stationReplyDays: { value: 30, source: '各地联络站自定；这里默认30日' },
    presidiumMonths: { value: 3, source: '浙江、河南、重庆、江苏等地乡镇人大法规的通例' },
    sessionsPerYear: { value: 2, source: '《地方组织法》第十四条：一般每年举行两次' },
    groupMonths: { value: 3, source: '重庆市乡镇人大法规：代表小组每季度至少活动一次' },
    dutyNoticeDays: { value: 3, source: '部分地方联络站的做法：至少提前3日公布' },
    motionSigners: {
      value: 5,
      source: '《地方组织法》第二十二条、《代表法》（2025年修正）第十五条',
    },
    interpellationSigners: {
      value: 10,
      source: '《地方组织法》第二十四条、《代表法》（2025年修正）第二十条',
    },
    resultClasses: {
      scheme: 'A至D四类',
      source: '全国人大代表建议的答复分类，标在答复首页右上角',
      classes: [
        { code: 'A', meaning: '已经解决或基本解决' },
        { code: 'B', meaning: '正在解决或列入规划逐步解决', open: true },
        { code: 'C', meaning: '因条件限制待以后解决' },
        { code: 'D', meaning: '留作参考' },
      ],
    },
  },
};

const page = (title: string, description: string, text: string) =>
  `---\ntitle: ${title}\ndescription: ${description}\n---\n\n${text}\n`;

/** Pages of the site itself, by name. */
export const pages: Readonly<Record<string, string>> = {
  about: page(
    '关于本站',
    '这是由程序生成的示例网站，内容全部虚构。',
    '这个网站的记录由程序按词表和文法生成，地名、人名、机构、数字和事情都是虚构的，用来演示和测试。电话打不通，信箱收不到信。',
  ),
  guide: page(
    '怎样使用',
    '怎样找到代表、看公示和跟踪一件事。',
    '在首页写村名、社区名或者代表的姓名，就能找到代表。每月公示、居民反映、议案建议各有一个栏目，每条记录有固定的网址。',
  ),
  privacy: page(
    '隐私说明',
    '示例记录里没有真实的人。',
    '记录里没有真实的人。居民一律不写姓名、电话和门牌。本站不放 Cookie，不收集读者的信息。',
  ),
  accessibility: page(
    '无障碍说明',
    '本站怎样方便看不清、用不惯鼠标的读者。',
    '正文用大号字，全部功能可以用键盘操作，关掉 JavaScript 内容照常能看。',
  ),
};
