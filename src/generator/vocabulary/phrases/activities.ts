import { lines } from '../../grammar.ts';

/** Titles and texts of activities, by kind. */
export const activityPhrases = {
  学习培训: lines(`
    学习《{law}》
    代表履职培训：怎样写好一件建议
    代表履职培训：怎样看预算
    学习登记和公示的规范
    学习怎样开一次述职会
    代表读书会：{subject}
    以会代训：{subject}
    学习保密和隐私审查的要求
    法律讲座：{subject}
    新任代表培训
  `),
  小组活动: lines(`
    {groupName}看{subject}
    {groupName}夜查{subject}
    {groupName}走访{area}
    {groupName}回头看{subject}整改
    {groupName}清早走{street}
    {groupName}议{subject}
    {groupName}摸{subject}的底数
    {groupName}在{area}开院坝会
  `),
  走访联系: lines(`
    入户走访{area}
    主席团成员走访{groupName}
    走访外来租户
    走访{area}的小店和作坊
    走访种养大户：{subject}
    上门听意见：{subject}
  `),
  帮扶: lines(`
    冬送温暖到{area}
    帮助{area}抢收
    助学：给读书的孩子添置用品
    对接{subject}的帮扶
    帮助困难家庭修缮房屋
    重阳节慰问老人
  `),
  法律宣传: lines(`
    集市上宣传《{law}》
    在{area}讲《{law}》
    宪法宣传日活动
    用方言讲{subject}的案例
  `),
  外出考察: lines(`
    到邻县看{subject}
    外出学习{subject}的做法
    考察{subject}
  `),
  其他: lines(`
    代表接待日联席活动
    联络站开放日
    代表与承办单位面对面
    邀请选民旁听答复
  `),
  opening: lines(`
    {when}，{present}名代表集合出发，到{place}。
    这次活动提前三天通知，{present}名代表到场。
    天下着小雨，代表照原定时间到{place}。
    赶在早市散以前，代表到了{place}。
    利用晚上大家有空，代表在{place}碰头。
    活动没有安排座谈，先走，走完再说。
    由{leadName}带队，一路看一路记。
    到场的除代表外，还有几位村民小组长。
  `),
  middle: lines(`
    话题集中在{subject}上，{problem}是说得最多的。
    看到{n}处，{k}处当场能改的就改了。
    有人说{problem}，代表把日期和地点记下来。
    走了{3~9}个自然村，{m}户人家留了话。
    关于{subject}，两种意见都写进记录。
    有人问上次反映的事，代表翻出登记本念了一遍。
    {problem}，代表商量以后决定写成建议。
    讲的人用自家的事打比方，听的人笑了一回。
    问到{measure}能不能办，代表没有当场许诺。
    有一位老人拄着拐杖来，说的是{subject}。
  `),
  ending: lines(`
    散会前把分工说了一遍，{limit}前碰头。
    记录由联络员整理，下月公示。
    能办的交办，不能办的当场说明。
    收到意见{m}条，{k}条转交有关单位。
    没有来的代表会后补看记录。
    活动不用餐，各自回去。
    照片和名单贴在联络站。
  `),
} as const;

/** What is counted at an activity, with its unit. */
export const activityFigures = [
  ['走访', '户'],
  ['收到意见', '条'],
  ['看到的问题', '处'],
  ['到场村民', '人'],
  ['发放宣传页', '份'],
  ['解答提问', '个'],
  ['走到的自然村', '个'],
  ['当场改正', '处'],
] as const;
