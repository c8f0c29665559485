//! Links to other sites, with a server of our own.

use std::{
    io::{BufRead, BufReader, Write},
    net::{SocketAddr, TcpListener},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

use cofnodion::problem::Fault;

use super::record::{EN, right};

/// A server that answers by the path, and notes what it was asked.
struct Server {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
    ends: Arc<AtomicBool>,
    thread: Option<thread::JoinHandle<()>>,
}

fn status(line: &str) -> &'static str {
    match line {
        line if line.contains("/gone") => "404 Not Found",
        line if line.contains("/secret") => "403 Forbidden",
        line if line.contains("/broken") => "500 Internal Server Error",
        line if line.starts_with("HEAD /no-head") => "405 Method Not Allowed",
        _ => "200 OK",
    }
}

impl Server {
    fn start() -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let ends = Arc::new(AtomicBool::new(false));
        let (log, end) = (Arc::clone(&asked), Arc::clone(&ends));
        let thread = thread::spawn(move || {
            for stream in listener.incoming() {
                if end.load(Ordering::SeqCst) {
                    return;
                }
                let mut stream = stream.unwrap();
                let mut lines = BufReader::new(stream.try_clone().unwrap()).lines().map_while(Result::ok);
                let Some(line) = lines.next() else { continue };
                // The rest of the question.
                let agent = lines
                    .take_while(|line| !line.is_empty())
                    .find(|line| line.to_lowercase().starts_with("user-agent"));
                log.lock().unwrap().push(format!("{line} {}", agent.unwrap_or_default()));
                let _ = write!(
                    stream,
                    "HTTP/1.1 {}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
                    status(&line)
                );
            }
        });
        Server { address, asked, ends, thread: Some(thread) }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.ends.store(true, Ordering::SeqCst);
        let _ = std::net::TcpStream::connect(self.address);
        let _ = self.thread.take().map(thread::JoinHandle::join);
    }
}

#[test]
fn links_out_are_followed_only_when_asked_and_told_where_they_stand() {
    let server = Server::start();
    let at = server.address;
    // Nobody listens there any more.
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let text = format!(
        "See [a](http://{at}/ok), [b](http://{at}/gone#x), [c](http://{at}/secret), [d](http://{at}/no-head), \
         [e](http://{at}/broken) and [f](http://{closed}/)."
    );
    let record = || right().swap(EN, "The officers spoke of the work.", &text);
    assert_eq!(record().codes(), Vec::<&str>::new());
    assert!(server.asked.lock().unwrap().is_empty());

    let found = record().following_links_out().problems();
    let told: Vec<(String, String)> = found
        .iter()
        .map(|problem| match &problem.fault {
            Fault::LinkOutBroken { url, reason } => (url.clone(), reason.clone()),
            other => panic!("{other:?}"),
        })
        .collect();
    let reason = |path: String| {
        told.iter().find(|(url, _)| *url == path).unwrap_or_else(|| panic!("{path} in {told:?}")).1.clone()
    };
    assert!(reason(format!("http://{at}/gone#x")).contains("404"));
    assert!(reason(format!("http://{at}/broken")).contains("500"));
    // As words that every language has.
    assert_eq!(reason(format!("http://{closed}/")), "connection-refused");
    assert_eq!(told.len(), 3, "{told:?}");
    assert!(found.iter().all(|problem| problem.place.is_some()));
    let asked = server.asked.lock().unwrap();
    assert!(asked.iter().all(|line| line.contains("cofnodion/")), "{asked:?}");
    // One question for each, and a second where the first wasn't answered; none for the example's own address.
    assert_eq!(asked.len(), 5 + 4, "{asked:?}");
}
