//! Links to other sites, followed politely: one at a time to a site with a pause between, a few sites at once, and no more
//! than a bounded number.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use reqwest::{Client, Method, StatusCode, redirect::Policy};
use tokio::{sync::Semaphore, task::JoinSet, time::sleep};

use crate::problem::reason_of_request;

/// How many sites are asked at once.
const AT_ONCE: usize = 8;
/// The most addresses of one site.
const EACH: usize = 200;
/// Between two questions to a site.
const PAUSE: Duration = Duration::from_millis(200);
/// The longest wait for an answer.
const WAIT: Duration = Duration::from_secs(15);
/// How often an answer may send on.
const REDIRECTS: usize = 5;

/// What following addresses found.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Followed {
    /// Those that don't open, with the reason.
    pub broken: BTreeMap<String, String>,
    /// How many weren't followed.
    pub left: usize,
}

/// Follows addresses.
///
/// # Errors
/// What the system says where nothing can be followed.
pub fn follow(addresses: impl IntoIterator<Item = String>) -> std::io::Result<Followed> {
    let mut sites: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut left = 0;
    for address in addresses {
        let own = sites.entry(site_of(&address)).or_default();
        if own.len() < EACH { own.push(address) } else { left += 1 }
    }
    // Where another part of the program has chosen already, that is the same.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let agent = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
    let client =
        Client::builder().user_agent(agent).timeout(WAIT).redirect(Policy::limited(REDIRECTS)).build();
    let client = client.map_err(std::io::Error::other)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let broken = runtime.block_on(all(client, sites));
    Ok(Followed { broken, left })
}

/// The scheme and host of an address.
fn site_of(address: &str) -> String {
    let start = address.find("://").map_or(0, |at| at + 3);
    let rest = address.get(start..).unwrap_or_default();
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    address.get(..start + end).unwrap_or_default().to_lowercase()
}

async fn all(client: Client, sites: BTreeMap<String, Vec<String>>) -> BTreeMap<String, String> {
    let turns = Arc::new(Semaphore::new(AT_ONCE));
    let mut asked = JoinSet::new();
    for addresses in sites.into_values() {
        let (client, turns) = (client.clone(), Arc::clone(&turns));
        asked.spawn(async move {
            let _turn = turns.acquire().await;
            let mut broken = Vec::new();
            for (nth, address) in addresses.into_iter().enumerate() {
                if nth > 0 {
                    sleep(PAUSE).await;
                }
                let reason = reason(&client, &address).await;
                broken.extend(reason.map(|reason| (address, reason)));
            }
            broken
        });
    }
    asked.join_all().await.into_iter().flatten().collect()
}

/// Why an address doesn't open. Some hosts answer no `HEAD`, so that what it refuses is asked for once more.
async fn reason(client: &Client, address: &str) -> Option<String> {
    let bare = address.split('#').next().unwrap_or(address);
    let ask = async |method| client.request(method, bare).send().await.map(|answer| answer.status());
    let answer = match ask(Method::HEAD).await {
        Ok(status) if status.is_client_error() || status.is_server_error() => ask(Method::GET).await,
        answer => answer,
    };
    match answer {
        // The page is there, for people or at another time.
        Ok(StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN | StatusCode::TOO_MANY_REQUESTS) => None,
        Ok(status) if status.is_client_error() || status.is_server_error() => Some(status.to_string()),
        Ok(_) => None,
        Err(error) => Some(reason_of_request(&error)),
    }
}
