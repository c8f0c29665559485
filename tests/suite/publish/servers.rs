//! Real servers on loopback, started by a test and ended with it.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use tempfile::TempDir;

/// A program that a test can't do without: the one that `tests/run` installs before another on the path.
pub fn needed(name: &str) -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/venv/bin").join(name);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders =
        std::env::split_paths(&path).chain([PathBuf::from("/usr/sbin"), PathBuf::from("/usr/local/sbin")]);
    std::iter::once(here)
        .chain(folders.map(|folder| folder.join(name)))
        .find(|place| place.is_file())
        .unwrap_or_else(|| panic!("{name} isn't installed: tests/run installs it"))
}

/// What a server tells, which some of them colour for a terminal that isn't there.
fn without_colours(line: &str) -> String {
    let mut parts = line.split("\x1b[");
    let first = parts.next().unwrap_or_default();
    std::iter::once(first)
        .chain(parts.map(|part| part.split_once('m').map_or(part, |(_, rest)| rest)))
        .collect()
}

/// A process that ends with the test.
pub struct Process {
    child: Child,
    lines: Arc<Mutex<Vec<String>>>,
}

impl Process {
    /// Starts a server, and waits until it says that it listens.
    pub fn start(mut command: Command, ready: &str) -> Process {
        let mut child =
            command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let lines: Arc<Mutex<Vec<String>>> = Arc::default();
        let mut said = BufReader::new(child.stderr.take().unwrap()).lines();
        for line in said.by_ref() {
            let line = without_colours(&line.unwrap());
            let is_ready = line.contains(ready);
            lines.lock().unwrap().push(line);
            if is_ready {
                let all = Arc::clone(&lines);
                thread::spawn(move || {
                    said.map_while(Result::ok)
                        .for_each(|line| all.lock().unwrap().push(without_colours(&line)))
                });
                return Process { child, lines };
            }
        }
        let _ = child.kill();
        let _ = child.wait();
        panic!("{command:?} ended: {:#?}", lines.lock().unwrap());
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// OpenSSH's server, with a home of its own for who signs in.
pub struct Sshd {
    pub port: u16,
    pub home: TempDir,
    pub user: String,
    _process: Process,
}

impl Sshd {
    pub fn start() -> Sshd {
        Sshd::on(free_port(), tempfile::tempdir().unwrap())
    }

    /// With another host key, at the same port.
    pub fn again(self) -> Sshd {
        let Sshd { port, home, _process, .. } = self;
        drop(_process);
        std::fs::remove_file(home.path().join("host_key")).unwrap();
        Sshd::on(port, home)
    }

    fn on(port: u16, home: TempDir) -> Sshd {
        let at = |name: &str| home.path().join(name).to_string_lossy().into_owned();
        std::fs::create_dir_all(at(".ssh")).unwrap();
        for name in ["host_key", ".ssh/id_ed25519", "stranger"] {
            if !Path::new(&at(name)).exists() {
                let mut make = Command::new(needed("ssh-keygen"));
                assert!(
                    make.args(["-q", "-N", "", "-t", "ed25519", "-f", &at(name)]).status().unwrap().success()
                );
            }
        }
        std::fs::copy(at(".ssh/id_ed25519.pub"), at("authorized")).unwrap();
        let settings = format!(
            "Port {port}\nListenAddress 127.0.0.1\nHostKey {}\nPidFile none\nAuthorizedKeysFile {}\n\
             StrictModes no\nUsePAM no\nPasswordAuthentication no\nPermitRootLogin yes\n\
             Subsystem sftp internal-sftp\n",
            at("host_key"),
            at("authorized"),
        );
        std::fs::write(at("sshd_config"), settings).unwrap();
        // Debian's server run by root asks for this folder; another user can't and needn't make it.
        let _ = std::fs::create_dir_all("/run/sshd");
        let mut command = Command::new(needed("sshd"));
        command.args(["-D", "-e", "-f", &at("sshd_config")]);
        let user = Command::new("id").arg("-un").output().unwrap().stdout;
        let user = String::from_utf8(user).unwrap().trim().to_owned();
        let process = Process::start(command, "Server listening");
        Sshd { port, home, user, _process: process }
    }
}

/// A connection that is cut after so many bytes to the server.
pub struct Cut {
    pub port: u16,
}

impl Cut {
    pub fn after(bytes: usize, port: u16) -> Cut {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let own = listener.local_addr().unwrap().port();
        thread::spawn(move || {
            let Ok((mut client, _)) = listener.accept() else { return };
            let Ok(mut server) = TcpStream::connect(("127.0.0.1", port)) else { return };
            let (mut back, mut there) = (client.try_clone().unwrap(), server.try_clone().unwrap());
            thread::spawn(move || std::io::copy(&mut there, &mut back));
            let left = AtomicUsize::new(bytes);
            let mut buffer = [0; 4096];
            while let Ok(count @ 1..) = client.read(&mut buffer) {
                let passed = count.min(left.load(Ordering::Relaxed));
                left.fetch_sub(passed, Ordering::Relaxed);
                if server.write_all(&buffer[..passed]).is_err() || passed < count {
                    break;
                }
            }
            let _ = client.shutdown(std::net::Shutdown::Both);
            let _ = server.shutdown(std::net::Shutdown::Both);
        });
        Cut { port: own }
    }
}

/// Object storage that speaks S3: moto, with a bucket.
pub struct Moto {
    pub port: u16,
    process: Process,
}

impl Moto {
    pub fn start() -> Moto {
        let port = free_port();
        let mut command = Command::new(needed("moto_server"));
        command.args(["-H", "127.0.0.1", "-p", &port.to_string()]).env("PYTHONUNBUFFERED", "1");
        let process = Process::start(command, "Running on");
        let moto = Moto { port, process };
        moto.request("PUT", "minutes");
        moto
    }

    pub fn endpoint(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The head of an answer.
    pub fn request(&self, method: &str, path: &str) -> String {
        let mut server = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        let request = format!(
            "{method} /{path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\nConnection: close\r\n\
             Authorization: AWS4-HMAC-SHA256 Credential=name/20260101/us-east-1/s3/aws4_request, \
             SignedHeaders=host, Signature=any\r\n\r\n"
        );
        server.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        server.read_to_end(&mut answer).unwrap();
        let answer = String::from_utf8_lossy(&answer);
        answer.split("\r\n\r\n").next().unwrap().to_lowercase()
    }

    /// The requests so far. It tells of each on its own time: one more, and all before it were told of.
    pub fn requests(&self) -> Vec<String> {
        const LAST: &str = "GET /told-so-far";
        let nth = |lines: &[String]| lines.iter().filter(|line| line.contains(LAST)).count();
        let before = nth(&self.process.lines.lock().unwrap());
        self.request("GET", LAST.trim_start_matches("GET /"));
        loop {
            let lines = self.process.lines.lock().unwrap();
            if nth(&lines) > before {
                let of_ours = |line: &&String| line.contains(" HTTP/1.1\"") && !line.contains(LAST);
                return lines.iter().filter(of_ours).cloned().collect();
            }
            drop(lines);
            thread::yield_now();
        }
    }
}
