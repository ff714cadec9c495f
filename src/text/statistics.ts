/** The words of the pages of statistics, and of the pictures drawn on them. `{n}` stands for a value. */
export const statistics = {
  title: '统计',
  allTowns: '各乡镇',
  about: '议案建议、居民反映、每月公示、代表活动和经费，分年、分月、分类的数。',
  aboutAll: '各乡镇的议案建议答复率、居民反映了结率和公示按时率。',
  lead: '每张图的数都在它下面的表里；表里带下划线的数可以点开，看算进去的记录。',
  leadWithoutCharts: '本页的数都从本站的记录里算出来。',
  leadAll: '各乡镇放在一起看。乡镇按本站的顺序排列，不排名次。',
  scopeHeading: '统计范围',
  archive:
    '这里的记录不按件数统计：收在这里的是一份总结里写到的事，不是这个镇人大的全部工作。总结自己写的数字，见“工作总结”。',
  nothing: '还没有可统计的记录。',
  dataHeading: '统计数据',
  dataBefore: '各项统计怎样计算、各年的数和算进去的记录，可以从',
  dataLink: '开放数据的“统计”',
  dataAfter: '下载。',
  asOf: '截至',
  townsHeading: '各镇的统计图表',
  townsLabel: '乡镇',
} as const;

/** The words of one chart. */
export const chart = {
  label: '{title}（图）。用方向键逐个看数，按 Esc 取消；全部的数在下面的表里',
  hint: '点图形，或者用键盘的方向键，可以看每一处的数。',
  value: '{row}，{series}：{value}',
  unknown: '没有数',
  picture: '下载图片（PNG）',
  table: '下载表格（CSV）',
  failed: '图没有载入，请看下面的表。',
  file: '{name}-{title}-{day}.{format}',
  remark: '说明',
} as const;
