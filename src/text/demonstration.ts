/** What is said where something is made up. */
export const demonstration = {
  town: '示例数据：本镇、人物和记录都是虚构的，只用来展示功能',
  among: '含示例数据：{names}是虚构的，只用来展示功能',
  stopped: '；内容停在{day}',
};
