/** The words that components show by themselves, by component. What a page says comes from its view. */
export const ui = {
  layout: {
    skip: '跳到正文',
    printed: '　本页网址：',
  },
  header: {
    navigation: '全站栏目',
    search: '全站搜索',
    hint: '词句、人名、地名',
    go: '搜索',
  },
  marking: {
    label: '搜索的词句',
    found: '本页有{n}处“{q}”，正在看第{i}处',
    none: '“{q}”在本页没有找到，记录可能已经更改',
    previous: '上一处',
    next: '下一处',
    clear: '取消标记',
  },
  scan: {
    heading: '扫码存入通讯录',
    label: '二维码：姓名、电话和本页网址，可以存入手机通讯录',
    note: '用手机相机或者微信“扫一扫”，不用上网就能把姓名和电话存进通讯录。任职终止以后，请从通讯录里删去。',
  },
  sheet: {
    tools: '打印',
    back: '返回：',
    print: '打印',
    how: '下面就是印出来的样子，用A4纸。也可以用浏览器菜单里的“打印”，目标选“另存为PDF”就是电子版。',
    links: '打印张贴',
    address: '网址：',
    code: '二维码，内容是{address}',
    signer: '公示人：',
    sign: '（签字）',
    seal: '（盖章）',
    day: '　　　　年　　月　　日',
  },
  town: {
    navigation: '本镇栏目',
    archive: '历史资料，写的是过去的情况',
  },
  footer: {
    navigation: '全站栏目（页尾）',
    links: '网站说明',
    asOf: '本站内容截至',
  },
  breadcrumb: {
    label: '当前位置',
  },
  settings: {
    label: '显示设置',
    large: '大字',
    contrast: '高对比',
  },
  list: {
    all: '共',
  },
  pager: {
    label: '本目录的其他页',
  },
  filter: {
    label: '在本页中查找',
    clear: '清除',
    found: '本页找到 {n} 条',
    none: '本页没有含“{q}”的条目',
  },
  finder: {
    found: '找到 {n} 条',
    more: '找到 {n} 条，先列出 {m} 条；再输入几个字可以缩小范围',
    none: '没有找到“{q}”。可以换一个字试试，或者从下面的目录里找',
    failed: '名单没有载入，请检查网络后再输入一次，或者从下面的目录里找',
    loading: '正在载入名单',
  },
  duty: {
    now: '正在值班',
    today: '今天',
  },
  provenance: {
    id: 'provenance',
    heading: '审核与来源',
    sources: '来源',
    corrections: '更正',
    why: '更正原因：',
  },
} as const;
