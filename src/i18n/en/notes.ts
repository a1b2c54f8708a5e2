import { dateNotes } from './dateNotes.ts';
import { draftNotes } from './draftNotes.ts';

/** What is wrong with a dataset, and how it is mended; `value` is what stands in the file. */
export const notes = {
  code: {
    'form-unknown': {
      reason: 'This is neither JSON nor a table of text: it begins with “{value}”.',
      remedy: 'Save a spreadsheet as CSV, in UTF-8; JSON, GeoJSON and CSV can be opened.',
    },
    'json-malformed': {
      reason: 'This is not sound JSON: it cannot go on at “{value}”.',
      remedy: 'Look just before that place for a missing or extra comma, quotation mark or bracket.',
    },
    'json-cut': {
      reason: 'This JSON ends before it is complete.',
      remedy: 'Fetch or save the file again; in one written by hand, close what is open at its end.',
    },
    'not-a-dataset': {
      reason: 'This JSON holds no list of events.',
      remedy: 'Put the events into a list named “events”, or make the list the whole file.',
    },
    'field-missing': {
      reason: 'A required part is missing.',
      remedy: 'Write it, or take out the whole that it belongs to.',
    },
    'value-mistyped': {
      reason: '“{value}” is not the kind of value that belongs here.',
      remedy: 'Check whether a text, a number, a list or an object is wanted.',
    },
    'word-unknown': {
      reason: '“{value}” is not one of the words that may stand here.',
      remedy: 'Choose one of the words that the schema lists for this field.',
    },
    'text-too-long': {
      reason: 'This text is too long: “{value}”.',
      remedy: 'Shorten it, or move the rest to the summary.',
    },
    'list-too-long': {
      reason: 'This list has more entries than one event can have.',
      remedy: 'Split the event, or keep the entries that matter.',
    },
    'language-missing': {
      reason: 'There are no words in a language that is needed here.',
      remedy:
        'Write them under “zh” and “en”; one language is enough to load an event, the published dataset needs both.',
    },
    'id-malformed': {
      reason: '“{value}” cannot be an id.',
      remedy:
        'Use small letters a to z, digits and single hyphens, at most 100 characters: china-latvia-st-agreement-2018.',
    },
    'id-duplicate': {
      reason: 'An earlier event has the id “{value}”.',
      remedy: 'Give this event an id of its own.',
    },
    'alias-duplicate': {
      reason: 'The alias “{value}” already leads to an event.',
      remedy: 'Remove the alias from the event that it does not belong to.',
    },
    'type-unknown': {
      reason: '“{value}” is not a type that the atlas has a mark for.',
      remedy: 'Choose a type that the schema lists, or write “other” and put your word under “typeName”.',
    },
    'date-impossible': {
      reason: '“{value}” is not a date.',
      remedy: 'Write 2018-09-10, 2018-09 or 2018, for a day that exists.',
    },
    'end-before-start': {
      reason: 'The event ends before it starts: {value}.',
      remedy: 'Correct the start or the end; leave the end out where the source states none.',
    },
    'country-unknown': {
      reason: '“{value}” is not the code of a country.',
      remedy: 'Use the two capital letters of ISO 3166-1: CN, ZA, and GB rather than UK.',
    },
    'coordinates-out-of-range': {
      reason: 'No place on Earth has the coordinate {value}.',
      remedy: 'Write [longitude, latitude] in degrees: longitude from -180 to 180, latitude from -90 to 90.',
    },
    'coordinates-swapped': {
      reason: 'Longitude and latitude seem to be swapped: {value}.',
      remedy:
        'Exchange the two: JSON has the longitude first, [116.4, 39.9]; one column of a table the latitude, unless it is named “lon, lat” or chosen so.',
    },
    'coordinates-far-from-country': {
      reason: 'The coordinates {value} lie far outside the country that the place names.',
      remedy: 'Look the place up in a gazetteer, and check the signs and the country.',
    },
    'group-unknown': {
      reason: 'The dataset does not say what the group “{value}” is.',
      remedy: 'Add it to “groups” with its name and members, or correct the code.',
    },
    'group-member-missing': {
      reason: 'The group takes part as such, but its members at that date {value} are not among the countries.',
      remedy: 'Add them to “countries”, or take out the group if it did not take part as such.',
    },
    'count-impossible': {
      reason: '{value} is not a number of people.',
      remedy: 'Write a whole number, without separators.',
    },
    'url-unsafe': {
      reason: '“{value}” is not an address that a link may lead to.',
      remedy: 'Use an address that begins with https://, http:// or mailto:.',
    },
    'topic-unnamed': {
      reason: 'The topic “{value}” has no name.',
      remedy: 'Add it to “topics” with its name in both languages.',
    },
    'summary-length': {
      reason: 'The summary has the wrong length: {value}.',
      remedy: 'Write 60 to 120 words in English, 100 to 200 characters in Chinese.',
    },
    'id-gone': {
      reason: 'The id “{value}” was published, and no event answers to it any more.',
      remedy: 'Bring the event back (as “withdrawn” if need be), or add the id to the aliases of its successor.',
    },
    'alias-reused': {
      reason: 'The published id “{value}” now leads to another event than before.',
      remedy: 'Let it lead to the same event again, and choose a new id for the other one.',
    },
    'schema-stale': {
      reason: 'The published JSON Schema is not the one that the code makes.',
      remedy: 'Run: npm run data -- schema',
    },
    'table-empty': {
      reason: 'There are no events in the file.',
      remedy: 'Choose a file with at least one; in a table that is a header and a row.',
    },
    'title-column-missing': {
      reason: 'No column looks like a title. The columns are: {value}.',
      remedy: 'Name the column that says what each event is “title” or “标题”.',
    },
    'quote-unclosed': {
      reason: 'A quotation mark is opened and never closed, so the last cell may hold many rows.',
      remedy: 'Close it, and write a quotation mark inside a cell twice.',
    },
    'line-above-header': {
      reason: 'This line stands above the names of the columns: {value}.',
      remedy: 'Nothing needs to be done; the line was not read. If it is the header, give it a name for each column.',
    },
    'tag-row': {
      reason: 'This row holds tags and no event: {value}.',
      remedy: 'Nothing needs to be done; the row was not read.',
    },
    'dates-missing': {
      reason: 'No column looks like a date, so the events are listed as undated.',
      remedy: 'Name the column of dates “date” or “日期”; a second one for the end, “end” or “结束日期”.',
    },
    'coordinates-missing': {
      reason: 'No column holds coordinates, so the events are listed and stand nowhere on the map.',
      remedy: 'Add the columns “latitude” and “longitude”, or “纬度” and “经度”, in degrees.',
    },
    'coordinates-zero': {
      reason: 'The coordinates are 0, 0: a point in the sea off Ghana, and most often an empty value.',
      remedy: 'Write the true coordinates, or leave them out.',
    },
    'coordinates-in-minutes': {
      reason: '“{value}” is in degrees and minutes, which the atlas does not read.',
      remedy: 'Write decimal degrees: 39.9 rather than 39°54′.',
    },
    'coordinates-projected': {
      reason: '“{value}” seems to be metres of a projection, which the atlas does not read.',
      remedy: 'Convert the coordinates to degrees WGS 84 (EPSG:4326).',
    },
    'coordinates-unread': {
      reason: '“{value}” is not a pair of coordinates.',
      remedy: 'Write latitude and longitude in decimal degrees.',
    },
    'geometry-reduced': {
      reason: 'The event has a {value}, and the atlas shows points: it stands at a point on or in it.',
      remedy: 'Nothing needs to be done, unless another point says better where the event was.',
    },
    ...dateNotes,
    ...draftNotes,
  },
  effect: {
    'file-unread': 'The file was not read.',
    'event-skipped': 'The event was skipped.',
    'part-dropped': 'This part was left out; the rest is kept.',
    kept: 'Nothing was left out.',
  },
} as const;
