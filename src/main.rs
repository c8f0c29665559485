//! The command `cofnodion`; the library holds the program.

fn main() -> std::process::ExitCode {
    cofnodion::cli::run()
}
