const characters = (text: string): ReadonlySet<string> => new Set(text);
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Korean surnames of one syllable, the frequent ones. */
export const koreanSurnames = characters(
  '김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형계피두감음빈동온호범좌나라',
);

/** Korean surnames of two syllables. */
export const koreanCompoundSurnames = words('남궁 황보 제갈 사공 선우 서문 독고 동방');

/** Chinese surnames of one character, the frequent ones, simplified and traditional. */
export const chineseSurnames = characters(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱丘江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝' +
    '張劉陳楊黃趙吳孫馬羅鄭謝許韓馮鄧蕭蔣葉蘇魏呂盧鍾鐘譚陸賈韋鄒閻龍賀顧龔萬錢嚴湯溫齊喬龐顏莊聶魯關蘭寧紀畢單塗駱藍華饒陽時農簡車項連蘆麥婁竇黨宮費衛應閔鄔邊師欒榮叢鞏遲鄺',
);

/** Chinese surnames of two characters, simplified and traditional. */
export const chineseCompoundSurnames = words(
  '欧阳 司马 上官 诸葛 司徒 东方 独孤 南宫 夏侯 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 轩辕 端木 百里 呼延 澹台 公冶 宗政 濮阳 淳于 单于 太史 申屠 钟离 闻人 西门 ' +
    '歐陽 司馬 諸葛 東方 獨孤 南宮 尉遲 公孫 長孫 軒轅 單于 鍾離 聞人 西門',
);

/**
 * Two-syllable surnames whose first syllable is a surname too and whose second begins many given names: of three syllables (황보라, 夏侯明) either
 * may be meant.
 */
export const doubtfulCompoundSurnames = words('황보 사공 선우 서문 동방 夏侯 单于 單于 钟离 鍾離');

/** East Asian surnames in Latin letters. As the first of two words the order is open: Kim Minsu, Kim Fox. */
export const romanisedSurnames = words(
  'kim lee yi rhee park pak choi jung jeong chung kang cho yoon yun jang lim im han oh seo suh shin sin kwon hwang ahn an song ryu yoo yu hong jeon jun ko koh go moon yang son sohn bae baek paik heo hur nam shim sim noh roh ha kwak sung cha joo ju woo koo ku min jin ji eom um chae won ' +
    'wang li zhang liu chen huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie tang feng deng cao peng zeng xiao tian dong yuan pan jiang cai du ye cheng su wei lu lyu ding ren shen yao cui zhong tan fan liao jia xia fu fang bai zou meng xiong qin qiu hou yin xue yan duan lei long shi tao mao hao gong shao wan gu qian dai mo kong xiang ' +
    'chan wong cheung lau leung ng ho yip kwok lam tsai hsu hsieh chang chow chou tsang lai kwan yeung ' +
    'nguyen tran le pham hoang phan vu vo dang bui do ngo',
);
