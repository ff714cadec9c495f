/** An office that answers; {town} and {county} stand for the names without 镇 and 县. */
export interface OfficeWords {
  readonly id: string;
  readonly name: string;
  readonly level: '镇' | '县';
  /** How it signs its letters: the part between the name of the town and the year. */
  readonly letters: string;
}

/** Every town has these. */
export const offices: readonly OfficeWords[] = [
  { id: 'dangzheng', name: '镇党政办公室', level: '镇', letters: '政函' },
  { id: 'nongye', name: '镇农业农村办公室', level: '镇', letters: '农函' },
  { id: 'chengjian', name: '镇村镇建设办公室', level: '镇', letters: '建函' },
  { id: 'shewu', name: '镇社会事务办公室', level: '镇', letters: '社函' },
  { id: 'pingan', name: '镇平安法治办公室', level: '镇', letters: '安函' },
  { id: 'caizheng', name: '镇财政所', level: '镇', letters: '财函' },
  { id: 'huanwei', name: '镇环境卫生所', level: '镇', letters: '环函' },
  { id: 'weishengyuan', name: '镇卫生院', level: '镇', letters: '卫函' },
  { id: 'xuexiao', name: '镇中心学校', level: '镇', letters: '校函' },
  { id: 'shuichang', name: '镇供水站', level: '镇', letters: '水函' },
  { id: 'gongdian', name: '{county}县供电公司{town}供电所', level: '县', letters: '电函' },
  { id: 'jiaotong', name: '{county}县交通运输局', level: '县', letters: '交函' },
  { id: 'shuili', name: '{county}县水利局', level: '县', letters: '利函' },
  { id: 'minzheng', name: '{county}县民政局', level: '县', letters: '民函' },
  { id: 'zhujian', name: '{county}县住房和城乡建设局', level: '县', letters: '住建函' },
  { id: 'gongan', name: '{county}县公安局{town}派出所', level: '县', letters: '派函' },
];
