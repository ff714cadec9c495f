/** The words of citations: in what is cited, and of the component that shows it. */
export const citation = {
  deputy: '人大代表{name}',
  demonstration: '（示例数据）',
  heading: '引用本页',
  gb: 'GB/T 7714—2025',
  bibtex: 'BibTeX',
  address: '固定网址',
  file: '数据文件',
  download: '本页数据（JSON）',
  check:
    '上面一串是这个文件的 SHA-256。文件里不写生成的日期，记录不改，它就不变；记下它，以后用下面的命令重算，一样就说明记录没有改动。',
  passage: '引用一句话',
  passageHow: '在网址后面加 #:~:text= 和要引用的字，打开就直接跳到那里，并且标出来。例如：',
} as const;
