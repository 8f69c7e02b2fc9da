package org.tarikh.cli;

import picocli.CommandLine.Command;

/** The program: its commands, each without a server. */
@Command(
    name = "tarikh",
    mixinStandardHelpOptions = false,
    description = "Turns news articles into a timeline. Without a command the server starts.",
    subcommands = ExtractCommand.class,
    synopsisSubcommandLabel = "COMMAND")
final class TarikhCommand {

  @picocli.CommandLine.Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;
}
