/**
 * The register of borders: what each worldview does with every piece of land that somebody disputes. It is the only
 * place where such a choice is made; docs/decisions/0005-borders.md says by which principles.
 *
 * The basemap cannot show, being absent from it or too small: the Diaoyu or Senkaku Islands, Dokdo or Takeshima, the
 * Paracel Islands, the Spratly Islands but for one islet, the dash line in the South China Sea, the small pockets
 * between China and India and between China and Bhutan, South Ossetia, Transnistria, Hala’ib.
 */
import { COUNTRIES } from '#domain/countries/country.ts';
import type { CountryCode } from '#domain/event.ts';
import type { Worldview } from '#domain/worldview.ts';
import { isoAlpha3, type Piece } from '#map/basemap/piece.ts';

/** What a piece is drawn as: land of a country, or hatched land that is attached to nobody. */
export type Attachment = { readonly kind: 'land'; readonly owner: CountryCode } | { readonly kind: 'disputed' };

type Rule = Piece & {
  readonly name: string;
  /** The code of the country it is drawn with, or `disputed`. */
  readonly intl: CountryCode;
  readonly cn: CountryCode;
  /** Why `cn` draws it so; `intl` follows one principle: where two states claim it, it is nobody's. */
  readonly reason: string;
};

const DISPUTED = 'disputed';

export const REGISTER: readonly Rule[] = [
  rule('IND/B00', 'Arunachal Pradesh, 藏南', DISPUTED, 'CN', 'Chinese maps draw the boundary south of it'),
  rule('CHN/B07', 'Aksai Chin', DISPUTED, 'CN', 'Chinese maps draw it inside Xinjiang'),
  rule('CHN/B06', 'Shaksgam', DISPUTED, 'CN', 'Boundary agreement of 1963 with Pakistan, not accepted by India'),
  rule('IND/B05', 'Jammu and Kashmir, Ladakh', DISPUTED, DISPUTED, 'Chinese maps leave Kashmir undetermined'),
  rule('PAK/B08', 'Gilgit-Baltistan', DISPUTED, DISPUTED, 'Chinese maps leave Kashmir undetermined'),
  rule('PAK/B09', 'Azad Kashmir', DISPUTED, DISPUTED, 'Chinese maps leave Kashmir undetermined'),
  rule('KAS/B45', 'Siachen', DISPUTED, DISPUTED, 'Chinese maps leave Kashmir undetermined'),
  rule('TWN/', 'Taiwan', 'TW', 'CN', 'Chinese maps draw it as a province'),
  rule('HKG/', 'Hong Kong', 'HK', 'CN', 'Special administrative region since 1997'),
  rule('MAC/', 'Macao', 'MO', 'CN', 'Special administrative region since 1999'),
  rule('PGA/', 'Spratly Islands, one islet', DISPUTED, 'CN', 'Chinese maps draw it as 南沙群岛'),
  rule('RUS/KURIL', 'Southern Kuril Islands', DISPUTED, 'JP', 'Chinese maps: of Japan, held by Russia (俄占)'),
  rule('KOS/', 'Kosovo', 'XK', 'RS', 'China does not recognise it'),
  rule('RUS/B89', 'Crimea', DISPUTED, 'UA', 'China has not recognised a change of the boundary'),
  rule('GEO/B35', 'Abkhazia', DISPUTED, 'GE', 'China does not recognise it'),
  rule('CYN/B20', 'Northern Cyprus', DISPUTED, 'CY', 'Security Council resolution 541; China does not recognise it'),
  rule('SOL/B30', 'Somaliland', DISPUTED, 'SO', 'China does not recognise it'),
  rule('PSX/B53', 'Gaza', DISPUTED, 'PS', 'China recognised the State of Palestine in 1988'),
  rule('PSX/B54', 'West Bank', DISPUTED, 'PS', 'China recognised the State of Palestine in 1988'),
  rule('ISR/B16', 'Golan Heights', DISPUTED, 'SY', 'Security Council resolution 497; Chinese maps: held by Israel'),
  rule('MAR/B19', 'Western Sahara, west', DISPUTED, 'EH', 'Chinese maps show 西撒哈拉 as a territory of its own'),
  rule('SAH/B28', 'Western Sahara, east', DISPUTED, 'EH', 'Chinese maps show 西撒哈拉 as a territory of its own'),
  rule('SDN/B13', 'Abyei', DISPUTED, DISPUTED, 'Its referendum has not been held'),
  rule('GUY/B56', 'Essequibo', DISPUTED, 'GY', 'Chinese maps draw it with Guyana'),
  rule('FLK/B12', 'Falkland Islands (Malvinas)', DISPUTED, DISPUTED, 'Chinese maps: in dispute (英、阿争议)'),
  rule('SGS/', 'South Georgia', DISPUTED, DISPUTED, 'Chinese maps: in dispute (英、阿争议)'),
];

/** Boundaries that two states hold to be undetermined along all their length, the codes in order: dashed. */
export const UNDETERMINED: { readonly [W in Worldview]: readonly string[] } = {
  intl: ['SD/SS'],
  cn: ['SD/SS', 'CN/IN', 'BT/CN', 'IL/PS', 'EH/MA'],
};

const BY_PIECE: ReadonlyMap<string, Rule> = new Map(REGISTER.map((row) => [pieceKey(row), row]));
const BY_ALPHA3: ReadonlyMap<string, CountryCode> = new Map(COUNTRIES.map(({ alpha3, code }) => [alpha3, code]));

/** What a worldview draws a piece as. Throws for a piece of no known country: the basemap's tool must not guess. */
export function ownerOf(piece: Piece, worldview: Worldview): Attachment {
  const owner = BY_PIECE.get(pieceKey(piece))?.[worldview] ?? undisputedOwner(piece);
  if (owner === undefined) throw new Error(`No country and no rule for the piece ${pieceKey(piece)}`);
  return owner === DISPUTED ? { kind: 'disputed' } : { kind: 'land', owner };
}

/**
 * The country whose land is tinted for a country that takes part. In `cn` that of Taiwan is China's, so leave out the
 * dataset's home country after this step, not before. Land that is attached to nobody takes no tint.
 */
export function tintTarget(country: CountryCode, worldview: Worldview): CountryCode {
  const owner = REGISTER.find((row) => undisputedOwner(row) === country)?.[worldview] ?? country;
  return owner === DISPUTED ? country : owner;
}

function undisputedOwner(piece: Piece): CountryCode | undefined {
  return piece.brk === '' ? BY_ALPHA3.get(isoAlpha3(piece)) : undefined;
}

function pieceKey({ a3, brk }: Piece): string {
  return `${a3}/${brk}`;
}

function rule(key: string, name: string, intl: CountryCode, cn: CountryCode, reason: string): Rule {
  const [a3 = '', brk = ''] = key.split('/');
  return { a3, brk, name, intl, cn, reason };
}
