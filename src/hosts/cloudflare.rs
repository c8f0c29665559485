//! Cloudflare Pages: `_headers` and `_redirects`.
//!
//! It shows the page `404.html` that is nearest above an address by itself. It can't tell the language of a browser or
//! the question of an address.

use super::{
    Written,
    lines::{HEADERS, REDIRECTS, headers, moved},
    plan::{Plan, heading},
};
use crate::site::encoded;

/// The most redirects that it takes.
const LIMIT: usize = 2000;
/// The most addresses that may move: one that was a folder's needs two.
pub const MOST: usize = LIMIT / 2;

/// The files.
pub fn files(plan: &Plan) -> Vec<Written> {
    let mut redirects = heading(plan);
    for one in plan.moved.iter().take(MOST) {
        redirects.push_str(&moved(plan, one));
        if one.folder {
            let line = moved(plan, one);
            let path = encoded(&one.path);
            redirects.push_str(&line.replacen(&format!("{path} "), &format!("{path}/ "), 1));
        }
    }
    vec![Written::new(HEADERS, headers(plan)), Written::new(REDIRECTS, redirects)]
}
