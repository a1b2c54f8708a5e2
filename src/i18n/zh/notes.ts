import { dateNotes } from './dateNotes.ts';
import { draftNotes } from './draftNotes.ts';

export const notes = {
  code: {
    'form-unknown': {
      reason: '这既不是 JSON，也不是文本表格：开头为“{value}”。',
      remedy: '电子表格请另存为 CSV（UTF-8）；可以打开 JSON、GeoJSON 和 CSV。',
    },
    'json-malformed': {
      reason: '这不是正确的 JSON：到“{value}”处无法继续。',
      remedy: '请检查此处之前是否缺少或多出逗号、引号或括号。',
    },
    'json-cut': {
      reason: '这份 JSON 不完整，到文件末尾还没有结束。',
      remedy: '请重新下载或保存文件；手写的文件请补上末尾缺少的括号或引号。',
    },
    'not-a-dataset': {
      reason: '这个 JSON 里没有活动列表。',
      remedy: '请把活动放入名为“events”的列表，或让整个文件就是这个列表。',
    },
    'field-missing': { reason: '缺少必需的部分。', remedy: '请补上，或删去它所属的整个部分。' },
    'value-mistyped': {
      reason: '“{value}”不是这里应有的值类型。',
      remedy: '请确认此处需要文本、数字、列表还是对象。',
    },
    'word-unknown': {
      reason: '“{value}”不在此处可用的词之内。',
      remedy: '请从 schema 为该字段列出的词中选择。',
    },
    'text-too-long': { reason: '文本过长：“{value}”。', remedy: '请缩短，或把其余内容移到摘要。' },
    'list-too-long': { reason: '列表的条目超出一项活动的上限。', remedy: '请拆分活动，或只保留重要的条目。' },
    'language-missing': {
      reason: '这里缺少所需语言的文字。',
      remedy: '请填写“zh”和“en”；载入活动只需一种语言，公开发布的数据集需要两种。',
    },
    'id-malformed': {
      reason: '“{value}”不能用作 id。',
      remedy: '请用小写字母 a 到 z、数字和单个连字符，最多 100 个字符：china-latvia-st-agreement-2018。',
    },
    'id-duplicate': { reason: '前面已有活动使用 id“{value}”。', remedy: '请给这项活动另取 id。' },
    'alias-duplicate': {
      reason: '别名“{value}”已经指向一项活动。',
      remedy: '请从不该拥有它的活动中删去这个别名。',
    },
    'type-unknown': {
      reason: '地图没有“{value}”这一类型的标记。',
      remedy: '请选用 schema 列出的类型，或写“other”并把原词写入“typeName”。',
    },
    'date-impossible': {
      reason: '“{value}”不是日期。',
      remedy: '请写 2018-09-10、2018-09 或 2018，且日期必须存在。',
    },
    'end-before-start': {
      reason: '活动的结束早于开始：{value}。',
      remedy: '请更正开始或结束日期；来源没有写明结束日期时请不写。',
    },
    'country-unknown': {
      reason: '“{value}”不是国家代码。',
      remedy: '请用 ISO 3166-1 的两个大写字母：CN、ZA；英国是 GB，不是 UK。',
    },
    'coordinates-out-of-range': {
      reason: '地球上没有坐标为 {value} 的地点。',
      remedy: '请按 [经度, 纬度] 以度为单位填写：经度 -180 到 180，纬度 -90 到 90。',
    },
    'coordinates-swapped': {
      reason: '经度和纬度似乎写反了：{value}。',
      remedy: '请对调：JSON 先写经度，[116.4, 39.9]；表格中的一列坐标先写纬度，除非列名为“lon, lat”或另行选择。',
    },
    'coordinates-far-from-country': {
      reason: '坐标 {value} 远在地点所属国家之外。',
      remedy: '请在地名录中查找该地点，并检查正负号和国家。',
    },
    'group-unknown': {
      reason: '数据集没有说明“{value}”是什么组织。',
      remedy: '请在“groups”中加入其名称和成员，或更正代码。',
    },
    'group-member-missing': {
      reason: '该组织整体参加，但当时的成员 {value} 不在国家之列。',
      remedy: '请把它们加入“countries”；如果组织并非整体参加，请删去该组织。',
    },
    'count-impossible': { reason: '{value} 不是人数。', remedy: '请写整数，不加分隔符。' },
    'url-unsafe': {
      reason: '“{value}”不是可以链接的地址。',
      remedy: '请使用以 https://、http:// 或 mailto: 开头的地址。',
    },
    'topic-unnamed': { reason: '主题“{value}”没有名称。', remedy: '请在“topics”中加入它的中英文名称。' },
    'summary-length': {
      reason: '摘要长度不合要求：{value}。',
      remedy: '英文请写 60 到 120 词，中文请写 100 到 200 字。',
    },
    'id-gone': {
      reason: 'id“{value}”曾经发布，现在没有活动与它对应。',
      remedy: '请恢复该活动（必要时标为“withdrawn”），或把这个 id 加入后继活动的别名。',
    },
    'alias-reused': {
      reason: '已发布的 id“{value}”现在指向另一项活动。',
      remedy: '请让它重新指向原来的活动，并给另一项活动换一个新的 id。',
    },
    'schema-stale': {
      reason: '公开的 JSON Schema 与代码生成的不一致。',
      remedy: '请运行：npm run data -- schema',
    },
    'table-empty': {
      reason: '文件中没有任何活动。',
      remedy: '请选择至少有一项活动的文件；表格须有表头和一行数据。',
    },
    'title-column-missing': {
      reason: '没有一列像是标题。现有的列：{value}。',
      remedy: '请把说明活动名称的列命名为“标题”或“title”。',
    },
    'quote-unclosed': {
      reason: '有引号没有闭合，最后一个单元格可能包含了许多行。',
      remedy: '请补上引号；单元格内的引号请写两次。',
    },
    'line-above-header': {
      reason: '这一行在各列名称的上方：{value}。',
      remedy: '无需处理，这一行没有读入。如果它就是表头，请为每一列写上名称。',
    },
    'tag-row': {
      reason: '这一行是标记，不是活动：{value}。',
      remedy: '无需处理，这一行没有读入。',
    },
    'dates-missing': {
      reason: '没有一列像是日期，活动列为日期未注明。',
      remedy: '请把日期列命名为“日期”或“date”，结束日期列命名为“结束日期”或“end”。',
    },
    'coordinates-missing': {
      reason: '没有坐标列，活动只列出，不在地图上。',
      remedy: '请加上“纬度”和“经度”两列（或“latitude”和“longitude”），以度为单位。',
    },
    'coordinates-zero': {
      reason: '坐标是 0, 0：加纳以南的海上一点，多半是空值。',
      remedy: '请写真实的坐标，或不写。',
    },
    'coordinates-in-minutes': {
      reason: '“{value}”以度分表示，本图不读取。',
      remedy: '请写十进制度：39.9，不写 39°54′。',
    },
    'coordinates-projected': {
      reason: '“{value}”像是投影坐标（米），本图不读取。',
      remedy: '请把坐标转换为 WGS 84 经纬度（EPSG:4326）。',
    },
    'coordinates-unread': {
      reason: '“{value}”不是一对坐标。',
      remedy: '请以十进制度填写纬度和经度。',
    },
    'geometry-reduced': {
      reason: '这项活动是 {value}，而本图显示点：它位于其上或其内的一点。',
      remedy: '无需处理，除非另一点更能说明活动的地点。',
    },
    ...dateNotes,
    ...draftNotes,
  },
  effect: {
    'file-unread': '文件未能读取。',
    'event-skipped': '已跳过这项活动。',
    'part-dropped': '已略去这一部分，其余保留。',
    kept: '没有略去任何内容。',
  },
} as const;
