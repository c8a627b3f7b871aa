/**
 * The officially assigned two-letter codes of ISO 3166-1, to which no browser gives access.
 * https://www.iso.org/obp/ui/#search/code/
 */
export const COUNTRY_CODES: readonly string[] =
  `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC
  CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE
  GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM
  KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ
  NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH
  SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG
  VI VN VU WF WS YE YT ZA ZM ZW`.split(/\s+/);

/** Their long names say whose they are; these are what people there look for: Hong Kong, Macao, Palestine. */
const BY_SHORT_NAME: ReadonlySet<string> = new Set(['HK', 'MO', 'PS']);

const namers = new Map<string, Intl.DisplayNames | undefined>();

/** The name of a country in the first of the languages that there are names in; the code itself where there is none. */
export function countryName(code: string, languages: readonly string[]): string {
  const known = code.toUpperCase();
  const name = nameOf(known, languages, BY_SHORT_NAME.has(known) ? 'short' : 'long');
  return name === known ? code : name;
}

/** Everything that a person may write for a country: its long and short name in the language shown and in English, its code. */
export function countryKeywords(code: string, language: string): readonly string[] {
  const languages = [[language], ['en']];
  const names = languages.flatMap((one) => [nameOf(code, one, 'long'), nameOf(code, one, 'short')]);
  return [...new Set([...names, code])];
}

function nameOf(code: string, languages: readonly string[], style: 'long' | 'short'): string {
  try {
    return namer(languages, style)?.of(code) ?? code;
  } catch {
    return code; // no code of a country
  }
}

/** Made once for each language: it costs a thousand times more than a name. */
function namer(languages: readonly string[], style: 'long' | 'short'): Intl.DisplayNames | undefined {
  const key = `${style} ${languages.join(' ')}`;
  if (!namers.has(key)) namers.set(key, makeNamer(languages, style));
  return namers.get(key);
}

function makeNamer(languages: readonly string[], style: 'long' | 'short'): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames([...languages, 'en'], {type: 'region', style});
  } catch {
    return undefined; // a language tag that is none
  }
}
