/** What a newsletter leaves open, and what was concluded from it. */
export const draftNotes = {
  'draft-unfinished': {
    reason: '该活动仍是草稿。',
    remedy: '请先解决其数据说明中的问题，再删去“status”。',
  },
  'draft-year-inferred': {
    reason: '文中未写年份，推定为 {value} 年。',
    remedy: '请与发布日期核对。',
  },
  'draft-members-inferred': {
    reason: '{value} 当时的成员已列入参与国家。',
    remedy: '请核对它们是否都参加了。',
  },
  'draft-words-missing': {
    reason: '报道中没有可直接给读者的文字。',
    remedy: '请选定一个用词表达的 id（发布后不再更改）；用自己的话写英文标题和中英文摘要；补充人物、机构和主题。',
  },
  'draft-date-missing': {
    reason: '报道未说明日期。',
    remedy: '请查明何时举行，或保留为无日期。',
  },
  'draft-source-missing': {
    reason: '报道未注明来源。',
    remedy: '请写明发布者和日期。',
  },
  'draft-type-missing': {
    reason: '标题未说明活动类型。',
    remedy: '请选择一种类型。',
  },
  'draft-place-missing': {
    reason: '报道未说明地点。',
    remedy: '请留空；如系推断，请注明理由。',
  },
  'draft-place-unknown': {
    reason: '“{value}”中没有参与国家的已知城市。',
    remedy: '请写明在何处。',
  },
  'draft-venue-unknown': {
    reason: '报道写的是“{value}”，坐标取自所在城市。',
    remedy: '如知道具体地点，请改用其坐标。',
  },
  'draft-partner-missing': {
    reason: '报道未提及合作方。',
    remedy: '请确认是否如此。',
  },
  'draft-country-unclear': {
    reason: '“{value}”可指多个国家或地区。',
    remedy: '请将所指的一个加入参与国家。',
  },
  'draft-group-unclear': {
    reason: '报道提到 {value}。',
    remedy: '如该组织并未以组织身份参加，请删去它及其成员。',
  },
  'newsletter-empty': {
    reason: '文本中没有带编号的报道。',
    remedy: '每篇报道应以编号和点开头（如“1.”），以来源结尾。',
  },
} as const;
