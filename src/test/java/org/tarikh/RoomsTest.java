package org.tarikh;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;

/** The table of rooms: which package may use which. A new room is a new line here. */
@AnalyzeClasses(packages = "org.tarikh", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

  @ArchTest static final ArchRule ROOMS = rooms();

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("org.tarikh.(*)..").should().beFreeOfCycles();

  private static LayeredArchitecture rooms() {
    return layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("org.tarikh..")
        .withOptionalLayers(true)
        .layer("edtf")
        .definedBy("org.tarikh.edtf..")
        .layer("temporal")
        .definedBy("org.tarikh.temporal..")
        .layer("extraction")
        .definedBy("org.tarikh.extraction..")
        .layer("article")
        .definedBy("org.tarikh.article..")
        .layer("event")
        .definedBy("org.tarikh.event..")
        .layer("ingest")
        .definedBy("org.tarikh.ingest..")
        .layer("search")
        .definedBy("org.tarikh.search..")
        .layer("timeline")
        .definedBy("org.tarikh.timeline..")
        .layer("review")
        .definedBy("org.tarikh.review..")
        .layer("web")
        .definedBy("org.tarikh.web..")
        .layer("account")
        .definedBy("org.tarikh.account..")
        .layer("exchange")
        .definedBy("org.tarikh.exchange..")
        .layer("cli")
        .definedBy("org.tarikh.cli..")
        .whereLayer("edtf")
        .mayNotAccessAnyLayer()
        .whereLayer("temporal")
        .mayOnlyAccessLayers("edtf")
        .whereLayer("extraction")
        .mayOnlyAccessLayers("temporal", "edtf")
        .whereLayer("article")
        .mayOnlyAccessLayers("extraction", "edtf")
        .whereLayer("event")
        .mayOnlyAccessLayers("edtf", "article")
        .whereLayer("ingest")
        .mayOnlyAccessLayers("article", "extraction", "event", "temporal", "edtf")
        .whereLayer("search")
        .mayOnlyAccessLayers("event", "extraction", "edtf")
        .whereLayer("timeline")
        .mayOnlyAccessLayers("search", "event", "article", "web", "edtf")
        .whereLayer("review")
        .mayOnlyAccessLayers("ingest", "event", "article", "account", "temporal", "edtf", "web")
        .whereLayer("exchange")
        .mayOnlyAccessLayers("event", "article", "edtf")
        .whereLayer("web")
        .mayOnlyAccessLayers("edtf")
        .whereLayer("account")
        .mayNotAccessAnyLayer();
  }
}
