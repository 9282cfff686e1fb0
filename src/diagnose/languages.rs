//! Well-formed language tags that are not languages, or probably not the language that was meant.

use crate::check::{Diagnostic, Place, is_language_tag};
use crate::snapshot::{DOCUMENT, Shape, Value, pointer_token};
use std::collections::HashSet;

/// [ISO 639-1](https://www.loc.gov/standards/iso639-2/php/English_list.php), two letters each.
const LANGUAGES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu \
cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id \
ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi \
mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd \
se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo \
wa wo xh yi yo za zh zu";

/// Codes of countries, old codes and three-letter codes, with the language that is probably meant.
const LIKELY_MEANT: [(&str, &str); 53] = [
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

/// Languages whose code is often mistaken for that of a country: code, name, the language that is probably meant, and how to write the tag if it is not a mistake.
const MISTAKEN_FOR_COUNTRIES: [(&str, &str, &str, &str); 3] = [
    ("kr", "Kanuri", "ko", "kr-NG"),
    ("se", "Northern Sami", "sv", "se-NO"),
    ("tw", "Twi", "zh-Hant", "tw-GH"),
];

/// A warning about a tag, if it is questionable: `“jp” is not a language; did you mean “ja”?`.
pub fn question(place: impl Into<Place>, tag: &str) -> Option<Diagnostic> {
    let (sentence, suggestion) = question_parts(tag)?;
    Some(Diagnostic {
        suggestion,
        ..Diagnostic::warning(place, sentence)
    })
}

/// The sentence about a questionable tag, and the tag that was probably meant.
fn question_parts(tag: &str) -> Option<(String, Option<String>)> {
    let (primary, rest) = match tag.split_once('-') {
        Some((primary, rest)) => (primary, Some(rest)),
        None => (tag, None),
    };
    // With a region the tag is not a mistake.
    let mistaken = MISTAKEN_FOR_COUNTRIES
        .iter()
        .find(|(code, ..)| *code == tag);
    if let Some((_, language, meant, sure)) = mistaken {
        let sentence = format!("“{tag}” is {language}; write {sure} if it is meant");
        return Some((sentence, Some((*meant).to_owned())));
    }
    if LANGUAGES.split_whitespace().any(|known| known == primary) {
        return None;
    }
    let meant = LIKELY_MEANT.iter().find(|(code, _)| *code == primary);
    match meant {
        Some((_, meant)) => {
            let subtags = rest
                .filter(|_| !meant.contains('-'))
                .map(|rest| format!("-{rest}"))
                .unwrap_or_default();
            let sentence = format!("“{tag}” is not a language");
            Some((sentence, Some(format!("{meant}{subtags}"))))
        }
        None if primary.len() == 2 => {
            let sentence =
                format!("“{tag}” is not a language of ISO 639-1; write one like ko, ja or en");
            Some((sentence, None))
        }
        None => None,
    }
}

/// A warning for each questionable tag of a snapshot, where it occurs first.
pub fn questionable(root: &Value) -> Vec<Diagnostic> {
    let mut search = Search::default();
    // The list of layers comes first, since the tags in lines refer to it.
    if let Some((lyrics, shape)) = part(root, &DOCUMENT, "lyrics")
        && let Some((layers, shape)) = part(lyrics, shape, "layers")
    {
        search.at = vec!["lyrics".to_owned(), "layers".to_owned()];
        search.visit(layers, shape);
        search.at.clear();
    }
    search.visit(root, &DOCUMENT);
    search.problems
}

/// The value of a key with its shape.
fn part<'a>(
    value: &'a Value,
    shape: &'static Shape,
    name: &str,
) -> Option<(&'a Value, &'static Shape)> {
    let Value::Object(fields) = value else {
        return None;
    };
    let keys = shape.keys();
    let place = keys.iter().position(|key| key.name == name)?;
    let value = fields.known.get(place)?.as_ref()?;
    Some((value, &keys[place].shape))
}

#[derive(Default)]
struct Search {
    /// The JSON pointer of the current value, part by part.
    at: Vec<String>,
    checked: HashSet<String>,
    problems: Vec<Diagnostic>,
}

impl Search {
    fn visit(&mut self, value: &Value, shape: &'static Shape) {
        match (value, shape) {
            (Value::List(items), Shape::List(of, _)) => {
                if matches!(of, Shape::Text(_)) {
                    return;
                }
                for (index, item) in items.iter().enumerate() {
                    self.at.push(index.to_string());
                    self.visit(item, of);
                    self.at.pop();
                }
            }
            // Its keys are languages.
            (Value::Map(entries), Shape::Map(of, _)) => {
                for (tag, item) in entries {
                    self.at.push(pointer_token(tag));
                    self.check_tag(tag);
                    self.visit(item, of);
                    self.at.pop();
                }
            }
            (Value::Object(fields), Shape::Object(object)) => {
                for (found, key) in fields.known.iter().zip(object.keys) {
                    let Some(found) = found else { continue };
                    self.at.push(key.name.to_owned());
                    if let Value::Text(tag) = found
                        && key.name == "lang"
                    {
                        self.check_tag(tag);
                    }
                    self.visit(found, &key.shape);
                    self.at.pop();
                }
            }
            _ => {}
        }
    }

    fn check_tag(&mut self, tag: &str) {
        if self.checked.contains(tag) {
            return;
        }
        self.checked.insert(tag.to_owned());
        if is_language_tag(tag) {
            let pointer = format!("/{}", self.at.join("/"));
            self.problems.extend(question(pointer, tag));
        }
    }
}
