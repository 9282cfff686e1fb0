//! The credits panel.

mod panel;
