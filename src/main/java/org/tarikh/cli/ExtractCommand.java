package org.tarikh.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.tarikh.extraction.EventDraft;
import org.tarikh.extraction.Extractor;
import org.tarikh.extraction.Extractor.Extraction;
import org.tarikh.temporal.TimeExpression;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what the engine finds in text files, as tab-separated tables. */
@Command(
    name = "extract",
    description = "Prints the times or the dated events of article files as a tab-separated table.",
    footer = {
      "",
      "Files are UTF-8 text; a Markdown file may carry its publication time in front matter.",
      "start and end are UTF-16 indices into the file's text, end exclusive; a byte order mark",
      "counts as no character. Tabs and line ends inside a field become spaces.",
      "Exit code 2 where a file cannot be used; then nothing is printed."
    })
final class ExtractCommand {

  @Spec CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Command(
      name = "times",
      description = "Every expression that points at a time: file start end value surface rule.")
  int times(
      @Option(
              names = "--published",
              paramLabel = "EDTF",
              description = "Day or minute of publication, instead of the one in the text.")
          String published,
      @Option(
              names = {"-h", "--help"},
              usageHelp = true,
              description = "Show this help.")
          boolean help,
      @Parameters(paramLabel = "FILE", arity = "1..*", description = "Article files.")
          List<Path> files) {
    Table table = new Table("file", "start", "end", "value", "surface", "rule");
    for (ArticleText article : articles(files, published)) {
      for (TimeExpression t : extract(article).times()) {
        if (t.value() != null) {
          table.row(
              article.name(),
              article.offset() + t.start(),
              article.offset() + t.end(),
              t.value(),
              article.text().substring(t.start(), t.end()),
              t.rule());
        }
      }
    }
    return print(table);
  }

  @Command(
      name = "events",
      description = "Every dated event: file start end value title places actors rule.")
  int events(
      @Option(
              names = "--published",
              paramLabel = "EDTF",
              description = "Day or minute of publication, instead of the one in the text.")
          String published,
      @Option(
              names = {"-h", "--help"},
              usageHelp = true,
              description = "Show this help.")
          boolean help,
      @Parameters(paramLabel = "FILE", arity = "1..*", description = "Article files.")
          List<Path> files) {
    Table table = new Table("file", "start", "end", "value", "title", "places", "actors", "rule");
    for (ArticleText article : articles(files, published)) {
      Extraction extraction = extract(article);
      for (EventDraft e : extraction.events()) {
        table.row(
            article.name(),
            article.offset() + e.start(),
            article.offset() + e.end(),
            e.date(),
            e.title(),
            names(e.places(), extraction.language()),
            names(e.actors(), extraction.language()),
            e.rule());
      }
    }
    return print(table);
  }

  private static List<ArticleText> articles(List<Path> files, String published) {
    return files.stream().map(f -> ArticleText.read(f, published)).toList();
  }

  private static Extraction extract(ArticleText article) {
    return Extractor.bundled().extract(article.text(), article.published());
  }

  private static String names(List<EventDraft.Name> names, String language) {
    return names.stream()
        .map(n -> n.names().getOrDefault(language, n.names().values().iterator().next()))
        .collect(Collectors.joining("; "));
  }

  private int print(Table table) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(table);
    out.flush();
    return 0;
  }
}
