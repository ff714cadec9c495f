import { lines } from '../../grammar.ts';

/** Phrases for motions and suggestions. {subject}, {problem}, {measure}, {counted} come from the theme. */
export const motionPhrases = {
  titleProposal: lines(`
    关于加强{subject}的建议
    关于改进{subject}的建议
    关于进一步做好{subject}工作的建议
    关于{scope}{subject}的建议
    关于解决{scope}{subject}突出问题的建议
    关于把{subject}抓到自然村的建议
    关于完善{subject}办法的建议
    关于补齐{subject}短板的建议
    关于{measure}、加强{subject}的建议
    关于在{scope}{measure}的建议
    关于对{subject}每季公布一次进展的建议
    关于{subject}定标准、定责任的建议
  `),
  titleCriticism: lines(`
    对{subject}走过场的批评
    对{subject}只发文不落实的批评
    对{scope}{subject}长期无人过问的批评
    对{subject}答复空泛的批评
    对{subject}反弹的批评
  `),
  titleOpinion: lines(`
    对{subject}的几点意见
    关于{subject}的意见
    对{scope}{subject}安排次序的意见
    关于{subject}公示办法的意见
  `),
  titleBill: lines(`
    关于加强{subject}的议案
    关于就{subject}作出决议的议案
    关于{scope}{subject}三年治理的议案
    关于把{subject}列为民生实事的议案
  `),
  titleQuestion: lines(`
    关于{subject}推进迟缓的质询案
    关于{scope}{subject}资金使用的质询案
    关于{subject}承诺没有兑现的质询案
  `),
  opening: lines(`
    近年来，{subject}有了进展，但离群众的要求还有距离。
    在联络站值班，{subject}是听到最多的事情之一。
    {scope}的群众多次向代表提到{subject}。
    代表小组{when}专门走了一趟，看的是{subject}。
    说到{subject}，村民的话很直：说的人多，管的人少。
    {subject}看起来是小事，天天碰到就是大事。
    我们几位代表分头走访，回来一对，问题都在{subject}上。
    {when}入户走访，{n}户里有{m}户提到{subject}。
    去年就有代表提过{subject}，答复以后变化不大。
    这件建议从一位老人的一句话来：“{subject}，到底谁管？”
    {subject}的底数，我们先摸了一遍。
    会前征求意见，选民写来的纸条里有{m}张说{subject}。
    到邻近乡镇看了{subject}的做法，回来对照，差距不小。
    上一次大会的报告写到{subject}，只有一句话。
    人口外流以后，{subject}的难处与从前不同。
  `),
  facts: lines(`
    全镇有{counted}{n}{unit}，我们看了其中{m}{unit}，{k}{unit}有不同程度的问题。
    走访{n}户，{m}户认为需要改进，{k}户说近一年没有变化。
    现有{counted}{n}{unit}，按实际需要还缺{k}{unit}。
    据承办单位提供的数字，去年处理{m}{unit}，今年到现在{k}{unit}。
    {n}{unit}{counted}分布不匀，集镇占了{m}{unit}。
    从登记簿看，去年有关的反映{m}件，今年上半年已有{k}件。
    每{unit}每年管护费不到{cost}元，难以维持。
    最远的一处离集镇{k}公里，来回要花大半天。
    {m}{unit}是十年以前建的，没有更新过。
    我们用一天时间逐处编号，共记下{n}处，拍照存底。
  `),
  firstProblem: lines(`
    首先是{problem}，{consequence}。
    最突出的是{problem}。
    反映集中的是{problem}。
    说得最多的是{problem}，{consequence}。
    一到现场就看见{problem}。
    群众意见最大的是{problem}，{consequence}。
    眼下的难处，先是{problem}。
  `),
  furtherProblem: lines(`
    还有，{problem}。
    另一头，{problem}，{consequence}。
    此外，{problem}，也没有人说得清该找谁。
    再就是{problem}，{consequence}。
    再看远一点的地方，{problem}。
    与此有关，{problem}，{consequence}。
    有的地方{problem}，已经不是一年两年。
  `),
  consequence: lines(`
    老人和孩子最吃亏
    一件小事拖成了几家的疙瘩
    群众自己凑钱也解决不了
    花了钱看不见效果
    到了汛期就叫人担心
    外出的人回来也摇头
    谁也不愿意出头
    几年下来习惯了将就
    检查来了好几天，走了又照旧
    年轻人嫌麻烦，搬去了县城
    隔一段路就换一个样
    只好绕开走
    白天看不出，晚上全露出来
    问起来都有道理，就是没有日期
    钱花在了看得见的地方
    小病拖成大修
    投诉的人反倒落了埋怨
    干活的人越来越少
  `),
  proposalHead: lines(`
    为此建议：
    我们建议：
    请有关单位研究：
    具体建议如下：
    据此提出几点：
  `),
  proposal: lines(`
    {measure}，由主办单位牵头，{limit}前拿出清单。
    {measure}，所需费用列入预算。
    {measure}，先在{scope}试，再推开。
    {measure}，做一处公布一处。
    {measure}，不要平均用力，先急后缓。
    {measure}，请代表参加验收。
    {measure}，办不到的说明原因。
    {measure}，让自然村也有一份。
    {measure}，每季度把进展贴到公示栏。
    {measure}，选一名熟悉情况的人专管。
  `),
  closing: lines(`
    以上请研究答复。
    能办的定个日子，不能办的说个原因。
    我们愿意陪着再看一遍。
    希望不要只写“高度重视”。
    有关的底账附在联络站，可以查对。
    办的时候叫上当地的村民小组长。
    一年以后我们再来走一遍。
  `),
  reasons: lines(`
    {problem}，群众要求强烈，而现行的办法没有约束力。
    {problem}，单靠一个单位难以推动，需要大会作出安排。
    {problem}，上一次会议的要求没有完全落实。
    {problem}，涉及全镇的公共利益，属于镇人民代表大会讨论决定的事项。
  `),
  plan: lines(`
    由镇人民政府制定实施方案，{limit}前{measure}。
    {measure}，经费列入年度预算并单列公布。
    {measure}，每半年向主席团报告一次。
    明确牵头单位和完成时间，{measure}。
    由代表小组分片督促，{measure}。
  `),
  greeting: lines(`
    {leadName}[等|等{signed}位]代表：
    尊敬的{leadName}代表：
    {leadName}代表：
  `),
  thanks: lines(`
    你们提出的意见收悉，现答复如下。
    感谢对{subject}的关心，经研究，答复如下。
    接到建议后，我们先到现场走了一遍，再写这份答复。
    主席团交办以后，我单位与{jointName}商量了办法，答复如下。
    建议指出的问题存在，我们逐条说明。
    这件建议说到了要害，我们诚恳接受。
    与代表面商时所说，现书面答复。
  `),
  answerPoint: lines(`
    关于{measure}。[已经|目前]完成{k}{unit}，其余{limit}前办完。
    关于{measure}。同意这条意见，{limit}前落实到每{unit}。
    {measure}。{visit}我们实地看了{m}{unit}，情况与建议所说相同，已排出次序。
    {measure}。所需{cost}元，由年度预算调剂，{limit}前动工。
    {measure}。先在{scope}试行三个月，效果好的再推开。
    {measure}。由{jointName}配合，分工写入清单，每月对一次账。
    {measure}。目前有困难的是{k}{unit}，原因是产权不在镇里，正与有关方面协商。
    {measure}。已张贴公示，报修和监督的电话同时公布。
  `),
  answerNo: lines(`
    关于{measure}。经测算需{cost}万元，本级财力一时难以承担，暂不具备条件，我们如实说明。
    关于{measure}。按现行规定由县级部门审批，我们已书面上报，结果另告。
    {measure}一条，涉及的土地性质不能变更，今年做不到。
    {measure}。与上级规划正在衔接，没有批准以前不承诺日期。
  `),
  answerEnd: lines(`
    办理中有不周到的地方，请代表继续批评。
    进展每季度告诉代表一次。
    完工时请代表到场验看。
    欢迎随时到现场监督。
    有关的清单附后，联络站可以查看。
    没有做到的，我们年底再报一次。
    感谢代表的监督。
  `),
  answerBrief: lines(`
    {measure}，{limit}前完成
    同意，先在{scope}试行
    已处理{k}{unit}，其余排期
    落实{cost}元，{limit}前动工
    {measure}，由{jointName}配合
    部分采纳，{k}{unit}年内办结
    说明了做不到的原因，其余两条照办
    逐条回应，附完成清单
  `),
  about: lines(`
    逐处看，把次序排了一遍。
    代表把照片摆出来，逐张对日期。
    主办单位说明了资金来源，代表提出先急后缓。
    约定完成一处告诉一处。
    对建议里的数字作了核对，改正一处。
    代表同意分两年办，但要先公布清单。
    谈了产权和费用，代表要求写进答复。
    两家单位当面分工，代表记录。
    在{scope}召集村民小组长一起谈。
    电话里先通了气，约定下周到现场。
  `),
  ratingText: lines(`
    日期写得清楚，同意。
    办了大半，其余盯着。
    答复比面商时说的又实了一些。
    现场看过，做得不错。
    理解资金上的难处，请年底再报。
    有一条没有说到，其余可以。
    希望管护的人也落实。
  `),
  dissatisfied: lines(`
    答复没有日期，也没有说由谁办。
    只说“加大力度”，没有一条可以查。
    说办好了，到现场看还是老样子。
    回避了费用这一条。
    承诺的时间过了，没有动静。
    把别处的照片当作这里的。
    办法不错，没有人执行。
  `),
  extend: lines(`
    涉及两家单位分工，需要县里协调，时间不够。
    工程要过汛期才能勘察，申请延期。
    资金等上级批复，预计下月有结果。
    正在做检测，报告没有出来。
    涉及{n}户签字，逐户上门需要时间。
    方案征求意见时分歧较大，要再开一次会。
  `),
  returned: lines(`
    主要事项由{jointName}主管，请改由其主办。
    涉及的设施尚未移交本单位，退请重新交办。
    建议的内容以资金安排为主，宜由镇财政所主办。
    不属本单位职责，附职责说明退回。
  `),
  redo: lines(`
    领衔代表对结果不满意，主席团要求写明日期、地点和责任人后重新答复。
    答复与现场不符，主席团要求重新办理。
    第一次答复回避了主要问题，要求逐条重答。
    承诺到期没有兑现，主席团要求说明并重新办理。
  `),
  converted: lines(`
    事项属于县级有关部门的职权，不列入本次会议议程，征求领衔代表意见后作为建议交办。
    方案尚不具体，主席团建议先作为代表建议办理，条件成熟再提。
    与正在实施的规划内容相同，作为建议交有关单位一并办理。
    主席团审查认为可由镇人民政府直接办理，征得提案人同意转为建议。
  `),
  withdrawn: lines(`
    会后与承办单位沟通，主要事项已经安排，领衔代表书面要求撤回。
    两件内容相近，联名代表同意并入另一件，撤回本件。
    情况发生变化，领衔代表要求撤回，主席团同意。
  `),
  resolution: lines(`
    会议审议通过有关决议，交镇人民政府组织实施，主席团每半年听取一次报告。
    大会表决通过，列入当年民生实事，年底由代表测评。
    作出决议，由各代表小组分片督促。
  `),
  settled: lines(`
    {k}{unit}全部办完，代表到场看过。
    答复的事逐项落实，公布清单。
    年底回访{m}户，{k}户说有变化。
    已纳入日常管护，明确了专人。
    代表同意办结，后续列入走访内容。
    现场验看合格。
    条件不具备的部分说明清楚，代表接受。
    {limit}以前的承诺均已做到。
  `),
  unsettled: lines(`
    还有{k}{unit}没有完成，转入下一年度跟踪。
  `),
  outcome: lines(`
    {k}{unit}已办完，照片留在联络站。
    比承诺的晚了几天，已向代表说明。
    经代表看过，没有发现漏项。
    试行后改动一处，再推开。
    尚有{k}处等产权单位签字。
  `),
  funds: lines(`
    镇级财政
    县级补助
    县、镇两级分担
    镇级财政和村集体自筹
    上级专项资金
    一般公共预算调剂
    主办单位自筹
    乡贤捐助和镇级配套
  `),
  groundWhy: lines(`
    略去有关村的具体账目，只公开摘要
    隐去商户名称和金额明细
    略去涉及家庭情况的内容
  `),
} as const;
