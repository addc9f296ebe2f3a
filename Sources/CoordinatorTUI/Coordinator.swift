import Glibc

/// The program: arguments in, exit status out.
@main
struct Coordinator {
  static func main() {
    Terminal.guardCrashes()
    exit(CoordinatorCommand.run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }
}
