//! Codes of languages, and codes that are often mistaken for them.

/// [ISO 639-1](https://www.loc.gov/standards/iso639-2/php/English_list.php), two letters each.
pub const LANGUAGES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu \
cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id \
ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi \
mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd \
se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo \
wa wo xh yi yo za zh zu";

/// Codes of countries, old codes and three-letter codes, with the language that is probably meant.
pub const LIKELY_MEANT: [(&str, &str); 53] = [
    ("al", "sq"),
    ("at", "de"),
    ("au", "en"),
    ("bd", "bn"),
    ("chi", "zh"),
    ("cn", "zh-Hans"),
    ("cz", "cs"),
    ("deu", "de"),
    ("dk", "da"),
    ("eng", "en"),
    ("fra", "fr"),
    ("fre", "fr"),
    ("gb", "en"),
    ("ge", "ka"),
    ("ger", "de"),
    ("gr", "el"),
    ("hk", "zh-Hant-HK"),
    ("il", "he"),
    ("in", "id"),
    ("ir", "fa"),
    ("ita", "it"),
    ("iw", "he"),
    ("jap", "ja"),
    ("ji", "yi"),
    ("jp", "ja"),
    ("jpn", "ja"),
    ("jw", "jv"),
    ("kh", "km"),
    ("kor", "ko"),
    ("kp", "ko"),
    ("kz", "kk"),
    ("lk", "si"),
    ("mm", "my"),
    ("mo", "ro"),
    ("mx", "es"),
    ("np", "ne"),
    ("ph", "fil"),
    ("pk", "ur"),
    ("por", "pt"),
    ("rs", "sr"),
    ("rus", "ru"),
    ("sp", "es"),
    ("spa", "es"),
    ("swe", "sv"),
    ("tha", "th"),
    ("tur", "tr"),
    ("ua", "uk"),
    ("us", "en"),
    ("vie", "vi"),
    ("vn", "vi"),
    ("zho", "zh"),
    ("ara", "ar"),
    ("hin", "hi"),
];

/// Languages whose code is often mistaken for that of a country: code, name, the language that is probably meant, and how to
/// write the tag if it is not a mistake.
pub const MISTAKEN_FOR_COUNTRIES: [(&str, &str, &str, &str); 3] = [
    ("kr", "Kanuri", "ko", "kr-NG"),
    ("se", "Northern Sami", "sv", "se-NO"),
    ("tw", "Twi", "zh-Hant", "tw-GH"),
];
