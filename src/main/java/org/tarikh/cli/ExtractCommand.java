package org.tarikh.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Prints what the engine finds in article files. */
final class ExtractCommand implements Callable<Integer> {

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
  private final OptionSpec published =
      OptionSpec.builder("--published")
          .paramLabel("EDTF")
          .type(String.class)
          .description("Day or minute of publication, instead of the one in the text.")
          .build();
  private final OptionSpec format =
      OptionSpec.builder("--format")
          .paramLabel("FORMAT")
          .type(Format.class)
          .defaultValue("tsv")
          .description("tsv: a table with a header. json: an array, with the explanations.")
          .build();
  private final PositionalParamSpec files =
      PositionalParamSpec.builder()
          .paramLabel("FILE")
          .arity("1..*")
          .required(true)
          .type(List.class)
          .auxiliaryTypes(Path.class)
          .description("Article files.")
          .build();
  private final List<String> columns;
  private final Findings.Engine engine;

  /**
   * A command.
   *
   * @param columns the fields of its table
   */
  ExtractCommand(String name, String description, List<String> columns, Findings.Engine engine) {
    this.columns = columns;
    this.engine = engine;
    Commands.describe(spec, name, description);
    spec.addOption(published).addOption(format).addPositional(files);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    Format chosen = format.getValue();
    List<Map<String, Object>> found = Findings.of(files.getValue(), published.getValue(), engine);
    spec.commandLine().getOut().print(chosen.write(columns, found));
    return ExitCode.OK;
  }
}
