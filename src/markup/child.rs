//! What an element can contain: nodes one after the other, or one closure.

use super::node::{Content, El, LiveEl, Node, push};
use leptos::prelude::View;
use std::borrow::Cow;

/// A child of an element. A closure is the whole content of its element, so that nothing can be added after it: it makes
/// an [`El`] a [`LiveEl`].
pub trait IntoChild {
    /// The element with the child: [`El`], or [`LiveEl`] after a closure.
    type Parent;

    /// Adds this to the end of an element.
    fn add_to(self, parent: El) -> Self::Parent;
}

macro_rules! nodes {
    ($($node:ty),*) => {$(
        impl IntoChild for $node {
            type Parent = El;

            fn add_to(self, parent: El) -> El {
                parent.with_child(self.into())
            }
        }
    )*};
}

nodes!(Node, &'static str, String, El, LiveEl, View<Node>);

impl<T: Into<Node>> IntoChild for Option<T> {
    type Parent = El;

    fn add_to(self, parent: El) -> El {
        parent.with_child(self.into())
    }
}

impl<F, C> IntoChild for F
where
    F: Fn() -> C + Send + Sync + 'static,
    C: LiveContent,
{
    type Parent = LiveEl;

    fn add_to(self, parent: El) -> LiveEl {
        parent.with_live(C::content(self))
    }
}

/// What a closure can return as the content of an element.
pub trait LiveContent: Sized {
    #[doc(hidden)]
    #[allow(private_interfaces, reason = "only the renderer reads it")]
    fn content(render: impl Fn() -> Self + Send + Sync + 'static) -> Content;
}

macro_rules! texts {
    ($($text:ty),*) => {$(
        /// One text, which costs as little as a live attribute. It must not be empty: an empty text is no node when it is
        /// parsed.
        impl LiveContent for $text {
            #[allow(private_interfaces)]
            fn content(render: impl Fn() -> Self + Send + Sync + 'static) -> Content {
                Content::Text(Box::new(move || Cow::from(render())))
            }
        }
    )*};
}

texts!(&'static str, String);

macro_rules! rendered {
    ($($node:ty),*) => {$(
        impl LiveContent for $node {
            #[allow(private_interfaces)]
            fn content(render: impl Fn() -> Self + Send + Sync + 'static) -> Content {
                Content::Live(Box::new(move || render().into()))
            }
        }
    )*};
}

rendered!(Node, El, LiveEl);

impl<T: Into<Node>> LiveContent for Option<T> {
    #[allow(private_interfaces)]
    fn content(render: impl Fn() -> Self + Send + Sync + 'static) -> Content {
        Content::Live(Box::new(move || render().into()))
    }
}

impl El {
    pub(super) fn with_child(mut self, child: Node) -> El {
        if let Content::Fixed(children) = &mut self.0.content {
            push(children, child);
        }
        self
    }

    fn with_live(mut self, content: Content) -> LiveEl {
        debug_assert!(
            matches!(&self.0.content, Content::Fixed(children) if children.is_empty()),
            "a closure is the whole content of <{}>, which has children already",
            self.0.tag
        );
        self.0.content = content;
        LiveEl(self)
    }
}
