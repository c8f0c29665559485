//! From a request to its answer: a page, a file, an address that moved, or that there is nothing.

use std::{convert::Infallible, sync::Arc, time::Duration};

use axum::{
    body::Body,
    extract::Request,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response, Sse, sse::Event},
};
use percent_encoding::percent_decode_str;
use tokio_stream::{Stream, StreamExt, wrappers::WatchStream};
use tower::ServiceExt;
use tower_http::services::ServeFile;

use super::{
    edition::Edition,
    page::{EVENTS, RELOAD, SCRIPT, bare, with_preview},
    serve::Server,
    state::State,
};
use crate::bundle::{content_type, media};
use crate::problem::{Fault, Problem};
use crate::site::PageKey;

/// How long a page waits for a file that changed to be read again.
const PATIENCE: Duration = Duration::from_secs(3);

/// Answers a request that may be answered.
pub async fn answer(server: &Server, request: Request) -> Response {
    let mut states = server.desk.states();
    let state = match states.wait_for(|state| state.number > 0).await {
        Ok(state) => Arc::clone(&state),
        Err(_) => return StatusCode::SERVICE_UNAVAILABLE.into_response(),
    };
    let base =
        state.edition.as_ref().map_or("/", |edition| edition.site.archive().settings.base()).to_owned();
    let path = percent_decode_str(request.uri().path()).decode_utf8_lossy().into_owned();
    if path == "/" && base != "/" {
        return moved(&base);
    }
    let Some(below) = path.strip_prefix(&base).map(str::to_owned) else {
        return missing(server, &state, "", &base).await;
    };
    match below.as_str() {
        EVENTS => return Sse::new(events(server)).into_response(),
        SCRIPT => return typed("text/javascript; charset=utf-8", RELOAD.as_bytes().to_vec()),
        _ => {}
    }
    let Some(edition) = &state.edition else { return broken(&state, &base) };
    if let Some(bytes) = edition.of_theme(&below) {
        let media = mime_guess::from_path(&below).first_or_octet_stream();
        return typed(media.as_ref(), bytes.to_vec());
    }
    if let Some(key) = edition.site.route(&below) {
        return page(server, &state, key, &below, &base).await;
    }
    if !below.ends_with('/') && edition.site.route(&format!("{below}/")).is_some() {
        return moved(&format!("{}/", request.uri().path()));
    }
    if let Some(file) = edition.site.published_file(&below) {
        return sent(ServeFile::new(edition.files.on_disk(file)).oneshot(request).await);
    }
    if let Some(made) = of_bundle(Arc::clone(edition), below.clone()).await {
        let media = content_type(media(&below));
        return made.map_or_else(|_| broken(&state, &base), |bytes| typed(&media, bytes));
    }
    missing(server, &state, &below, &base).await
}

/// A page of the newest edition. Where its text is changing at the moment, the page waits until that is read; where it
/// can't be rendered, what was last shown is underneath what is wrong.
async fn page(server: &Server, state: &Arc<State>, key: PageKey, path: &str, base: &str) -> Response {
    let mut state = Arc::clone(state);
    let mut states = server.desk.states();
    let wait = tokio::time::timeout(PATIENCE, async {
        loop {
            let edition = state.edition.clone()?;
            let key = edition.site.route(path).unwrap_or(key);
            match rendered(edition, key).await {
                Some(Ok(page)) => return Some(page),
                Some(Err(problem)) if is_changing(&problem) && state.errors.is_empty() => {}
                _ => return None,
            }
            let seen = state.number;
            state = Arc::clone(&*states.wait_for(|state| state.number > seen).await.ok()?);
        }
    });
    match wait.await.ok().flatten() {
        Some(page) => {
            server.desk.remember(path, &page);
            html(StatusCode::OK, with_preview(&page, &state, base))
        }
        None => match server.desk.remembered(path) {
            Some(page) => html(StatusCode::OK, with_preview(&page, &state, base)),
            None => broken(&state, base),
        },
    }
}

async fn of_bundle(edition: Arc<Edition>, path: String) -> Option<Result<Vec<u8>, Problem>> {
    tokio::task::spawn_blocking(move || edition.of_bundle(&path)).await.ok().flatten()
}

async fn rendered(edition: Arc<Edition>, key: PageKey) -> Option<Result<Vec<u8>, Problem>> {
    tokio::task::spawn_blocking(move || edition.render(key)).await.ok().flatten()
}

/// What a file that is being written looks like.
fn is_changing(problem: &Problem) -> bool {
    matches!(problem.fault, Fault::Changed { .. } | Fault::Unreadable { .. } | Fault::NotUtf8 { .. })
}

/// The page for an address that no page has, in the language of the path.
async fn missing(server: &Server, state: &Arc<State>, path: &str, base: &str) -> Response {
    let Some(edition) = &state.edition else { return broken(state, base) };
    let first = path.split('/').next().unwrap_or_default();
    let key = edition.site.locales().find(first).map_or(PageKey::AnyNotFound, PageKey::NotFound);
    let mut response = page(server, state, key, &edition.site.path(key), base).await;
    *response.status_mut() = StatusCode::NOT_FOUND;
    response
}

/// Nothing but what is wrong.
fn broken(state: &State, base: &str) -> Response {
    html(StatusCode::INTERNAL_SERVER_ERROR, bare(state, base))
}

/// The number of the newest edition, and of each that follows.
fn events(server: &Server) -> impl Stream<Item = Result<Event, Infallible>> + use<> {
    WatchStream::new(server.desk.states()).map(|state| Ok(Event::default().data(state.number.to_string())))
}

fn html(status: StatusCode, page: Vec<u8>) -> Response {
    let mut response = typed("text/html; charset=utf-8", page);
    *response.status_mut() = status;
    response
}

fn typed(media: &str, bytes: Vec<u8>) -> Response {
    let mut response = Response::new(Body::from(bytes));
    if let Ok(media) = HeaderValue::from_str(media) {
        response.headers_mut().insert(header::CONTENT_TYPE, media);
    }
    response
}

fn moved(to: &str) -> Response {
    let mut response = StatusCode::TEMPORARY_REDIRECT.into_response();
    if let Ok(to) = HeaderValue::from_str(to) {
        response.headers_mut().insert(header::LOCATION, to);
    }
    response
}

fn sent(
    answer: Result<Response<tower_http::services::fs::ServeFileSystemResponseBody>, Infallible>,
) -> Response {
    match answer {
        Ok(response) => response.map(Body::new),
        Err(never) => match never {},
    }
}
