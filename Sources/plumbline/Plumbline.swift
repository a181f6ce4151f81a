import ArgumentParser
import Commands

/// The `plumbline` executable; everything it does is in `Commands`.
@main struct Plumbline {
  static func main() { PlumblineCommand.main() }
}
