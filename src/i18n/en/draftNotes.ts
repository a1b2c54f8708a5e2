/** What a newsletter leaves open, and what was concluded from it. */
export const draftNotes = {
  'draft-unfinished': {
    reason: 'This event is still a draft.',
    remedy: 'Decide what its data notes ask, then take out its “status”.',
  },
  'draft-year-inferred': {
    reason: 'The text leaves the year out; {value} was concluded.',
    remedy: 'Check it against the publication.',
  },
  'draft-members-inferred': {
    reason: 'The members of {value} at that date are among the countries.',
    remedy: 'Check whether each of them took part.',
  },
  'draft-words-missing': {
    reason: 'A report gives no words for readers.',
    remedy:
      'Choose an id in words, which is frozen once published; write the title in English and the summary in both languages, in words of your own; add people, organisations and topics.',
  },
  'draft-date-missing': {
    reason: 'The report states no date.',
    remedy: 'Find out when it took place, or leave the event undated.',
  },
  'draft-source-missing': {
    reason: 'The report names no source.',
    remedy: 'Name the publisher and its date.',
  },
  'draft-type-missing': {
    reason: 'The heading does not say what type of event it is.',
    remedy: 'Choose a type.',
  },
  'draft-place-missing': {
    reason: 'The report does not state the place.',
    remedy: 'Leave it out, or mark it as inferred and say why.',
  },
  'draft-place-unknown': {
    reason: 'No town of the countries that take part is known by a name in “{value}”.',
    remedy: 'Say where it is.',
  },
  'draft-venue-unknown': {
    reason: 'The report says “{value}”; the coordinates are those of the town.',
    remedy: 'Find the venue’s own coordinates if it is known.',
  },
  'draft-partner-missing': {
    reason: 'The report names no partner.',
    remedy: 'Check that it is so.',
  },
  'draft-country-unclear': {
    reason: '“{value}” can mean more than one country or region.',
    remedy: 'Add the one that is meant to the countries.',
  },
  'draft-group-unclear': {
    reason: 'The report names {value}.',
    remedy: 'Take the group out, with its members, if it did not take part as such.',
  },
  'newsletter-empty': {
    reason: 'The text has no numbered report.',
    remedy: 'Each report begins with its number and a full stop, 1. and so on, and ends with its source.',
  },
} as const;
