import { lines } from '../../grammar.ts';

/** Phrases of stations and their duty plans. */
export const dutyPhrases = {
  swap: lines(`
    {name}当天到县里参加培训，与{other}对调
    {name}参加主席团会议，与{other}对调
    {name}家里农忙，与{other}对调
    {name}出差，与{other}对调
    {name}身体不适，与{other}对调
    {name}带队视察，与{other}对调
    {name}值乘夜班，与{other}对调
    {name}当天要放水，与{other}对调
    {name}参加人代会筹备，与{other}对调
    {name}孩子家长会，与{other}对调
  `),
  moved: lines(`
    {holiday}放假，改到{to}
    {holiday}放假，值班顺延到{to}
    {holiday}期间不值班，改在{to}
  `),
  cancelled: lines(`
    {holiday}放假，本次取消
    {holiday}期间不安排值班
  `),
  session: lines(`
    当天举行镇人民代表大会会议，改到{to}
    代表参加人代会，值班改到{to}
  `),
  sessionCancelled: lines(`
    当天举行镇人民代表大会会议，本次取消
  `),
  rooms: lines(`
    联系选民工作室
    代表活动室
    接待选民窗口
    信息交流平台
    图书阅览角
    议事厅
    意见箱和公示栏
    低位接待台
    电子屏
    老花镜和放大镜
  `),
  about: lines(`
    服务{areas}。来的人多在{time}，所以值班也放在{time}。
    服务{areas}。站里备有老花镜和大字版须知，不会写字的由联络员代记。
    服务{areas}。登记本一月一换，公示贴在门外，不进门也看得见。
    服务{areas}。每次值班先报上次反映的事办到哪里，再收新的。
    服务{areas}。逢集日人多，增开一张桌子。
    服务{areas}。雨天由联络员上门收意见。
  `),
} as const;
