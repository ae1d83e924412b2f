/// Formats every Java file under `src`; with `check`, changes none and fails if one would change.
///
/// The files are handed over in a list, since a command line that names them all can be longer than
/// Windows allows.
void main(String[] arguments) throws IOException, InterruptedException {
  var formatter = Path.of("target", "format", "google-java-format.jar");
  var list = Path.of("target", "format", "files.txt");
  Files.write(list, javaFiles());

  var command = new ArrayList<String>();
  command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
  command.addAll(List.of("-jar", formatter.toString()));
  var checks = List.of(arguments).contains("check");
  command.addAll(checks ? List.of("--dry-run", "--set-exit-if-changed") : List.of("--replace"));
  command.add("@" + list);

  var status = new ProcessBuilder(command).inheritIO().start().waitFor();
  if (status != 0 && checks) {
    IO.println("The files named above are not formatted: run mvn -Pformat process-sources");
  }
  System.exit(status);
}

List<String> javaFiles() throws IOException {
  try (var tree = Files.walk(Path.of("src"))) {
    return tree.map(Path::toString).filter(file -> file.endsWith(".java")).sorted().toList();
  }
}
