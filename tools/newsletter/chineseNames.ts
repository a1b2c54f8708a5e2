/** What GeoNames lacks or has too much of, for names of towns in a Chinese text of the mainland. */

/** GeoNames has many towns in traditional characters alone, Hanoi among them; these are the ones that names are made of. */
const TRADITIONAL =
  '內灣爾維亞羅納馬達倫華蘭聖約漢門東陽寧慶廣貝盧薩賽諾魯蘇頓裡裏蓋無來島濟瑪檳鄉縣區莊堅當歐們雲貴黃滬連雙長開鄭瀋濱廈陝漁臺灤關錦鳳龍鎮嶺義烏奧喬費倉綿順韋紐鹽銀銅鐵橋澤溫渾際潔麗賓頭齊畢協衛萊庫榮樂棟橫閣靜顯岡圖茲宮錫賈須賀別凱鶴麥張遼萬間謝葉傑邁熱塚興見貢靈勢揚欽峽紹撫蕪臨荊訥車徹舊樹鴨寶戶臘營晉諫沖館緬飯歷賴鳥豐遠灘孫國鷹綏發龐窩饒瓊崗湯棗崑運煙涼頂瀘婁鄲滄節盤禮齋買鈴鎌掛務駒釧語勞園呂軍將條霧磯場滿堯楊會學龜蓮陸櫚聶綠騷積鄒濰隨欒乾懷贛勻鷄雞調夢劍圍瓏鴉鄔闍設燒瀨吳繩狹帶兒幾觀詩參數員篤輔塢環歸峴魚遜篠勝農愛鄧濃標紅鶯楓隴敘結養邊後諏訪湊鯖護諸綾蘆唄網進許贊強恆鮑聯絲覺彎漣於顏鴿叢蕭對謨曉壢時鍋澀櫻鷲鳴俁鴻築騎尋鳩風藝竈紋輪歲紀嵐驪論聞誇礦訶韃欖啟穀闊線';
const SIMPLIFIED =
  '内湾尔维亚罗纳马达伦华兰圣约汉门东阳宁庆广贝卢萨赛诺鲁苏顿里里盖无来岛济玛槟乡县区庄坚当欧们云贵黄沪连双长开郑沈滨厦陕渔台滦关锦凤龙镇岭义乌奥乔费仓绵顺韦纽盐银铜铁桥泽温浑际洁丽宾头齐毕协卫莱库荣乐栋横阁静显冈图兹宫锡贾须贺别凯鹤麦张辽万间谢叶杰迈热冢兴见贡灵势扬钦峡绍抚芜临荆讷车彻旧树鸭宝户腊营晋谏冲馆缅饭历赖鸟丰远滩孙国鹰绥发庞窝饶琼岗汤枣昆运烟凉顶泸娄郸沧节盘礼斋买铃镰挂务驹钏语劳园吕军将条雾矶场满尧杨会学龟莲陆榈聂绿骚积邹潍随栾干怀赣匀鸡鸡调梦剑围珑鸦邬阇设烧濑吴绳狭带儿几观诗参数员笃辅坞环归岘鱼逊筿胜农爱邓浓标红莺枫陇叙结养边后诹访凑鲭护诸绫芦呗网进许赞强恒鲍联丝觉弯涟于颜鸽丛萧对谟晓坜时锅涩樱鹫鸣俣鸿筑骑寻鸠风艺灶纹轮岁纪岚骊论闻夸矿诃鞑榄启谷阔线';

export function simplified(name: string): string {
  return [...name].map((character) => SIMPLIFIED[TRADITIONAL.indexOf(character)] ?? character).join('');
}

/** What the mainland calls towns that GeoNames has another Chinese name for, or none; by country and English name. */
export const MAINLAND_NAMES: Readonly<Record<string, readonly string[]>> = {
  'AM Yerevan': ['埃里温'],
  'BG Sofia': ['索非亚'],
  'BW Gaborone': ['哈博罗内'],
  'CF Bangui': ['班吉'],
  "CN Bo'ao": ['博鳌'],
  'CN Manzhouli': ['满洲里'],
  'CN Suifenhe': ['绥芬河'],
  'CN Wuzhen': ['乌镇'],
  'CN Xinxiang': ['新乡'],
  'CN Yangling': ['杨凌'],
  'CR San José': ['圣何塞'],
  'CV Praia': ['普拉亚'],
  'DJ Djibouti': ['吉布提'],
  'DO Santo Domingo': ['圣多明各'],
  'EG Alexandria': ['亚历山大'],
  'ET Addis Ababa': ['亚的斯亚贝巴'],
  'GT Guatemala City': ['危地马拉城'],
  'ID Denpasar': ['登巴萨', '巴厘岛'],
  'JM Kingston': ['金斯敦'],
  'JP Tsukuba': ['筑波'],
  'KW Kuwait City': ['科威特城'],
  'KZ Astana': ['努尔苏丹'],
  'LK Colombo': ['科伦坡'],
  'MC Monaco': ['摩纳哥'],
  'MM Nay Pyi Taw': ['内比都'],
  'MY George Town': ['槟城'],
  'NG Lagos': ['拉各斯'],
  'NI Managua': ['马那瓜'],
  'NL Wageningen': ['瓦赫宁根'],
  'NZ Auckland': ['奥克兰'],
  'PH Cebu City': ['宿务'],
  'PT Porto': ['波尔图'],
  'RO Cluj-Napoca': ['克卢日'],
  'RS Novi Sad': ['诺维萨德'],
  'RU Khabarovsk': ['哈巴罗夫斯克'],
  'RU Vladivostok': ['符拉迪沃斯托克'],
  'RW Kigali': ['基加利'],
  'SS Juba': ['朱巴'],
  'US San Diego': ['圣迭戈'],
  'US San Jose': ['圣何塞'],
  'US Washington': ['华盛顿'],
  'VE Caracas': ['加拉加斯'],
};

/** Names of towns that mean a province, or something else, wherever a report has them. */
export const NO_TOWNS: ReadonlySet<string> = new Set(
  '海南 河南 河北 湖南 山西 云南 东方 西南 口岸 港口 平原 西湖 珠江 金陵 南开 中心 联合 合作 友好 友谊 和平 民主 文化 青年 光明 海洋'.split(
    ' ',
  ),
);
