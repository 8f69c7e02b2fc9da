package org.tarikh.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The command line. Built by picocli's programmatic API, because reading annotations would make
 * every command a tenth of a second slower.
 */
final class Commands {

  private Commands() {}

  static CommandLine line() {
    CommandSpec tarikh = CommandSpec.create();
    describe(
        tarikh,
        "tarikh",
        "Turns news articles into a timeline. Without a command the server starts.");
    tarikh.usageMessage().synopsisSubcommandLabel("COMMAND");
    tarikh.addSubcommand("extract", extract());
    tarikh.addSubcommand("generate", new GenerateCommand().spec());
    tarikh.addSubcommand("import", new ImportCommand().spec());
    return new CommandLine(tarikh)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Commands::refuse);
  }

  private static CommandSpec extract() {
    CommandSpec extract = CommandSpec.create();
    describe(extract, "extract", "Prints the times or the dated events of article files.");
    extract
        .usageMessage()
        .footer(
            "",
            "Files are UTF-8 text; a Markdown file may carry its publication time in front matter.",
            "start and end are UTF-16 indices into the file's text, end exclusive; a byte order",
            "mark counts as no character. In a table, tabs and line ends inside a field become",
            "spaces. Exit code 2 where a file cannot be used; then nothing is printed.");
    extract.addSubcommand(
        "times", extract("times", "time expression", Findings.TIMES, Findings::times));
    extract.addSubcommand(
        "events", extract("events", "dated event", Findings.EVENTS, Findings::events));
    return extract;
  }

  private static CommandSpec extract(
      String name, String what, List<String> columns, Findings.Engine engine) {
    return new ExtractCommand(
            name, "Every " + what + ": " + String.join(" ", columns) + ".", columns, engine)
        .spec();
  }

  /** Names a command and lets it be asked for help. */
  static void describe(CommandSpec command, String name, String description) {
    command.name(name);
    command.usageMessage().description(description);
    command.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build());
  }

  private static int refuse(Exception e, CommandLine command, ParseResult result) throws Exception {
    if (e instanceof UnusableInputException) {
      command.getErr().println(e.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
    throw e;
  }
}
