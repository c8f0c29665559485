//! The server: its socket, and the way of a request.

use std::{io, net::TcpListener, sync::Arc};

use axum::{
    Router,
    body::Body,
    extract::{Request, State as Shared},
    http::{HeaderValue, StatusCode, header},
    response::Response,
};

use super::{answer::answer, guard::Guard, state::Desk};
use crate::theme::default_locales;

/// How many ports are tried where the caller named none.
const PORTS: u16 = 50;

/// What every request is answered from.
pub struct Server {
    pub desk: Desk,
    guard: Guard,
    refusals: Refusals,
}

/// What is said of each refusal.
type Refusals = Vec<(StatusCode, String)>;

/// Takes a port: this one, or the next that is free where another may be taken.
///
/// # Errors
/// What the system says of the last one tried.
pub fn bind(host: &str, port: u16, or_next: bool) -> io::Result<TcpListener> {
    let last = if or_next { port.saturating_add(PORTS) } else { port };
    let mut ports = port..=last;
    loop {
        let Some(port) = ports.next() else { return Err(io::ErrorKind::AddrInUse.into()) };
        match TcpListener::bind((host, port)) {
            Err(error) if error.kind() == io::ErrorKind::AddrInUse && port != last => {}
            bound => return bound,
        }
    }
}

/// Answers requests as long as the runtime lives.
pub async fn run(socket: TcpListener, desk: Desk, guard: Guard) -> io::Result<()> {
    socket.set_nonblocking(true)?;
    let socket = tokio::net::TcpListener::from_std(socket)?;
    let server = Arc::new(Server { desk, guard, refusals: refusals() });
    axum::serve(socket, Router::new().fallback(guarded).with_state(server)).await
}

fn refusals() -> Refusals {
    let locales = default_locales();
    let words = |id: &str| -> String {
        locales.langs().map(|lang| locales.locale(lang).message(id, &[]) + "\n").collect()
    };
    vec![
        (StatusCode::METHOD_NOT_ALLOWED, words("refused-method")),
        (StatusCode::MISDIRECTED_REQUEST, words("refused-host")),
        (StatusCode::BAD_REQUEST, words("refused-without-host")),
    ]
}

async fn guarded(Shared(server): Shared<Arc<Server>>, request: Request) -> Response {
    let mut response = match server.guard.check(request.method(), request.headers()) {
        Ok(()) => answer(&server, request).await,
        Err(status) => refusal(status, &server.refusals),
    };
    // Nothing is kept: the next request gets what the files say then.
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

/// A refusal says why, a line in each language of the program: who asks has told none.
fn refusal(status: StatusCode, refusals: &Refusals) -> Response {
    let said = refusals.iter().find(|(code, _)| *code == status).map_or("", |(_, said)| said.as_str());
    let mut response = Response::new(Body::from(said.to_owned()));
    *response.status_mut() = status;
    let plain = HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, plain);
    if status == StatusCode::METHOD_NOT_ALLOWED {
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
    }
    response
}
