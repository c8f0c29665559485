//! Links and addresses: of the texts, of every page as it is rendered, and of what was published before.

mod address;
mod html;
mod looked;
mod moved;
mod out;
mod pages;
mod renumbered;
mod texts;

pub use moved::{gone, gone_too_soon, not_served, redirects};
pub use pages::check as pages;
pub use texts::check as texts;
