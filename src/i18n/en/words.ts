/** The words for the codes of the dataset, and the sentence parts that several regions use. */
export const words = {
  type: {
    meeting: 'Meeting',
    expo: 'Expo',
    centre: 'Joint centre',
    agreement: 'Agreement',
    dialogue: 'Dialogue',
    committee: 'Joint committee',
    contest: 'Contest',
    forum: 'Forum',
    other: 'Other',
  },
  outcome: {
    agreement: 'Agreement',
    mou: 'Memorandum of understanding',
    declaration: 'Declaration',
    roadmap: 'Roadmap',
    minutes: 'Minutes',
    centre: 'Centre',
    programme: 'Programme',
  },
  precision: {
    venue: 'Venue',
    city: 'City-level place',
    country: 'Country-level place',
    inferred: 'Inferred place',
  },
  events: '{count, plural, one {# event} other {# events}}',
  partners: '{count, plural, one {# partner country} other {# partner countries}}',
  undated: 'Undated',
  unmapped: 'Unmapped',
  listSeparator: ', ',
} as const;
