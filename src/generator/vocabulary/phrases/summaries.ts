import { lines } from '../../grammar.ts';

/** Phrases of summaries; {motions} and the like are the true figures. */
export const summaryPhrases = {
  opening: lines(`
    {year}，镇人大围绕群众的急事、难事、天天碰到的事开展工作。这份总结里的数字，凡能在记录中查到的都注明了。
    {year}的工作，做到的写做到，没有做到的也写明白。
    一年来，代表走村入户，会议按时举行，公示按月张贴。以下各项数字可与逐条记录核对。
    {year}，代表们把登记本记满了，也把没有办成的事留在本子上。
  `),
  meetings: lines(`
    举行代表大会会议{sessions}次、主席团会议{presidium}次，出席人数和决定逐次公布。
    依法召开代表大会{sessions}次，主席团会议{presidium}次，票决和审议的情况写在各次会议里。
  `),
  motions: lines(`
    代表提出议案、建议、批评和意见{motions}件，到年底已经答复{answered}件。
    收到代表议案建议{motions}件，年底前答复{answered}件，没有答复的都在期限内或者写明了超期。
  `),
  matters: lines(`
    各联络站收到居民反映{matters}件，到年底已了结{settled}件，其余逐件列在公示里。
    居民反映{matters}件，当场答复、办结和转为建议的合计{settled}件。
  `),
  supervision: lines(`
    开展监督{supervision}项，其中执法检查{checks}项；提出的整改意见列了期限和结果。
    监督{supervision}项，问题当场指出，整改结果逐条跟踪。
  `),
  activities: lines(`
    代表活动{activities}次，参加的代表和看到的问题都有记录。
    组织代表活动{activities}次，其中学习{study}次。
  `),
  notices: lines(`
    {posted}期公示按站按月张贴，迟了的写明迟几天，缺的也没有补。
    每月公示张贴{posted}期。
  `),
  weak: lines(`
    有的答复只写“正在研究”，代表不满意。
    个别联络站公示迟了几天。
    居民反映的事项有的超过答复期限。
    代表走访还不平均，有的村去得少。
    建议办理结果跟踪不够紧，有的承诺到期没有兑现。
    代表小组活动记录不齐。
    述职的代表还不够多。
    答复里日期写得不够清楚。
    对{subject}的监督没有到底。
    群众不知道怎样查看公示，宣传不够。
  `),
  promise: lines(`
    {measure}，一年内做到
    把{subject}列为下一年重点监督
    公示不再迟
    超过期限的答复逐件写明原因
    没有走满的代表补走
    对{subject}做一次回头看
    代表建议办理结果每季公布一次
  `),
  ending: lines(`
    下一年接着做没有做到的事，做到以前不算完。
    以上各项请代表和选民继续监督。
    做得不够的地方，欢迎到联络站当面指出。
  `),
} as const;
