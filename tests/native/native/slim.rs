//! Module and glue keep everything that one of them needs of the other.

use songcard::native::site::shrink_bundle;

/// A module without code: these functions imported from one place, and these exports of one memory.
fn module(from: &str, imports: &[&str], exports: &[&str]) -> Vec<u8> {
    let text = |text: &str| [&[text.len() as u8], text.as_bytes()].concat();
    let section = |id: u8, entries: Vec<Vec<u8>>| {
        let content = [vec![entries.len() as u8], entries.concat()].concat();
        [vec![id, content.len() as u8], content].concat()
    };
    let import = |name: &&str| [text(from), text(name), vec![0, 0]].concat();
    let export = |name: &&str| [text(name), vec![2, 0]].concat();
    let parts = [
        b"\0asm\x01\0\0\0".to_vec(),
        section(1, vec![vec![0x60, 0, 0]]),
        section(2, imports.iter().map(import).collect()),
        section(5, vec![vec![0, 1]]),
        section(7, exports.iter().map(export).collect()),
    ];
    parts.concat()
}

const FROM: &str = "./songcard_bg.js";

const GLUE: &str = r#"/**
 * What is said of a card.
 */
export class Card {
    free() {
        wasm.__wbg_card_free(this.ptr, 0);
    }
}
if (Symbol.dispose) Card.prototype[Symbol.dispose] = Card.prototype.free;

export class Sink {
    free() {
        wasm.__wbg_sink_free(this.ptr, 0);
        SinkFinalization.unregister(this);
    }
}
if (Symbol.dispose) Sink.prototype[Symbol.dispose] = Sink.prototype.free;
function __wbg_get_imports() {
    const import0 = {
        __proto__: null,
        __wbg_add_cf82c8d153d93ae1: function() { return handleError(function (arg0) {
            arg0.add();
        }, arguments); },
        __wbg_close_294d3f727cb7a844: function(arg0) {
            gone(arg0);
        },
        __wbg_host_64d73c152c626ec8: function(arg0) {
            return arg0.host;
        },
    };
    return {
        __proto__: null,
        "./songcard_bg.js": import0,
    };
}
const SinkFinalization = { unregister: () => {} };
function gone(arg0) {
    // nobody calls this
    arg0.close();
}
function handleError(f, args) {
    return f.apply(this, args);
}
async function __wbg_init() {
    return [new URL('songcard_bg.wasm', import.meta.url), __wbg_get_imports()];
}
function initSync() {
    return 1;
}
export { initSync, __wbg_init as default };
"#;

#[test]
fn unused_items_go_and_names_are_shortened() {
    let names = ["__wbg_add_cf82c8d153d93ae1", "__wbg_host_64d73c152c626ec8"];
    let long = module(FROM, &names, &["memory", "__wbg_card_free"]);
    let (wasm, glue) = shrink_bundle(long, GLUE.to_owned());
    assert_eq!(wasm, module("w", &["i0", "i1"], &["memory", "x1"]));
    let wanted = "export class Card {
free() {
wasm.x1(this.ptr, 0);
}
}
if (Symbol.dispose) Card.prototype[Symbol.dispose] = Card.prototype.free;
function __wbg_get_imports() {
const import0 = {
__proto__: null,
i0: function() { return handleError(function (arg0) {
arg0.add();
}, arguments); },
i1: function(arg0) {
return arg0.host;
},
};
return {
__proto__: null,
w: import0,
};
}
function handleError(f, args) {
return f.apply(this, args);
}
async function __wbg_init() {
return [new URL('songcard_bg.wasm', import.meta.url), __wbg_get_imports()];
}
export { __wbg_init as default };
";
    assert_eq!(glue, wanted);
}

#[test]
fn an_unknown_form_is_returned_unchanged() {
    let sound = module(FROM, &["__wbg_add_cf82c8d153d93ae1"], &["memory"]);
    for wasm in [b"\0asm one".to_vec(), sound[..20].to_vec(), Vec::new()] {
        assert_eq!(
            shrink_bundle(wasm.clone(), GLUE.to_owned()),
            (wasm, GLUE.to_owned())
        );
    }
    for glue in [
        "",
        "export default 1;\n",
        "const i0 = \"./songcard_bg.js\";\n",
    ] {
        let same = (sound.clone(), glue.to_owned());
        assert_eq!(
            shrink_bundle(sound.clone(), glue.to_owned()),
            same,
            "{glue}"
        );
    }
}
