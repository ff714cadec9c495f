/** The words of the open data: in its files and on its page. */
export const data = {
  name: 'huiyin',
  title: '{site}：开放数据',
  description:
    '本站全部公开记录。CSV 文件是 UTF-8 编码（带 BOM），可以直接用 Excel 和 WPS 打开；空格子表示没有写；方括号、花括号里的是 JSON。以等号、加号、减号、@ 开头的文字前面加了一个半角单引号，免得被当成公式，使用时请去掉。demonstration 一列是 true 的，是虚构的示例数据。',
  licence: {
    name: 'CC-BY-4.0',
    title: '知识共享 署名 4.0 国际',
    path: 'https://creativecommons.org/licenses/by/4.0/deed.zh-hans',
  },
  measures: '统计',
  measuresAbout: '按乡镇和年份算出的各项统计，总数一行列出算进去的全部记录，分类一行只写数',
  popolo: '人员和机构（Popolo）',
  popoloAbout: '代表、任职、人民代表大会、代表小组、联络站和承办单位，按 Popolo 规范',
  json: '（JSON）',
  measureColumns: {
    measure: '统计的名称',
    title: '统计的中文名称',
    unit: '单位',
    definition: '怎样计算',
    year: '年份',
    dimension: '按什么分：空的是总数；month 月份，office 承办单位，category 类别',
    key: '月份、承办单位的编号或者类别',
    value: '数值；比例的写分子',
    whole: '比例的分母；不是比例的不写',
    percent: '百分比；分母不足10的不算',
    records: '算进去的记录，写“类别/编号”；只有总数的一行列出',
  },
  dimensions: { month: '月份', office: '承办单位', category: '类别' },
} as const;
