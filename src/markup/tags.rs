//! A function for each tag.

macro_rules! tags {
    ($($tag:ident)*) => {$(
        #[doc = concat!("A `<", stringify!($tag), ">` element.")]
        pub fn $tag() -> El {
            El::new(stringify!($tag))
        }
    )*};
}

pub(super) use tags;
