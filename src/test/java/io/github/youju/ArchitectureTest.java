package io.github.youju;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the order of the packages, the walls of the libraries and the streams in their place. */
class ArchitectureTest {

  private static final String ROOT = "io.github.youju";

  /** The packages of the program, upstream first; no other package is allowed. */
  private static final List<String> FLOW =
      List.of(
          "error",
          "text",
          "region",
          "document",
          "fact",
          "question",
          "format",
          "ingest",
          "extract",
          "index",
          "understand",
          "retrieve",
          "answer",
          "verify",
          "table",
          "render",
          "pipeline",
          "repl",
          "cli");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @ParameterizedTest
  @FieldSource("FLOW")
  void imports_follow_the_flow(String name) {
    String[] downstream =
        FLOW.subList(FLOW.indexOf(name) + 1, FLOW.size()).stream()
            .map(ArchitectureTest::in)
            .toArray(String[]::new);
    check(
        noClasses()
            .that()
            .resideInAPackage(in(name))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(downstream)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage(ROOT));
  }

  @Test
  void packages_have_no_cycles() {
    check(slices().matching(ROOT + ".(**)").should().beFreeOfCycles());
  }

  @Test
  void the_list_of_packages_is_closed() {
    assertThat(CLASSES.getPackage(ROOT).getSubpackages())
        .extracting(JavaPackage::getRelativeName)
        .isSubsetOf(FLOW);
  }

  @Test
  void every_package_is_its_own_manual() {
    JavaPackage root = CLASSES.getPackage(ROOT);
    assertThat(Stream.concat(Stream.of(root), root.getSubpackagesInTree().stream()))
        .filteredOn(each -> !each.getClasses().isEmpty())
        .allSatisfy(each -> assertThat(each.tryGetPackageInfo()).as(each.getName()).isPresent());
  }

  /** Stages know one another's records, and meet in the pipeline only. */
  @ParameterizedTest
  @ValueSource(strings = {"ingest", "extract", "understand", "answer.rule", "answer.llm"})
  void stages_are_called_by_the_pipeline_alone(String stage) {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(in(stage), in("pipeline"))
            .should()
            .dependOnClassesThat(
                resideInAPackage(in(stage))
                    .and(not(simpleName("package-info")))
                    .and(not(assignableTo(Record.class)))));
  }

  @ParameterizedTest
  @CsvSource({
    "org.apache.lucene, index",
    "com.hankcs, text",
    "dev.langchain4j, answer.llm",
    "picocli, cli",
    "org.jline, repl|render",
    "org.mozilla.universalchardet, format",
    "org.jsoup, format",
    "org.apache.pdfbox, format",
    "org.apache.fontbox, format",
    "org.apache.poi, format",
    "org.openxmlformats, format",
    "org.apache.xmlbeans, format",
    "org.apache.commons.compress, format",
    "org.apache.commons.csv, format|pipeline",
    "com.rtfparserkit, format",
    "org.dhatim.fastexcel, render",
    "org.knowm.xchart, render.chart",
    "org.apache.batik, render.chart",
    "org.snakeyaml, pipeline",
  })
  void a_library_stays_behind_its_wall(String library, String homes) {
    String[] allowed =
        Stream.of(homes.split("\\|", -1)).map(ArchitectureTest::in).toArray(String[]::new);
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(allowed)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library + ".."));
  }

  @Test
  void streams_are_injected() {
    check(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + ".Main")
            .should()
            .accessField(System.class, "in")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.IO"));
  }

  @Test
  void only_the_verifier_makes_verified_answers() {
    check(
        constructors()
            .that()
            .areDeclaredInClassesThat()
            .haveFullyQualifiedName(ROOT + ".verify.VerifiedAnswer")
            .should()
            .notBePublic()
            .andShould()
            .notBeProtected());
  }

  @Test
  void no_package_or_class_is_a_drawer_for_odds_and_ends() {
    check(
        noClasses()
            .should()
            .haveNameMatching("(?i).*(util|utils|common|helper|manager|impl)(\\.[^.]+)?"));
  }

  private static String in(String name) {
    return ROOT + "." + name + "..";
  }

  /** A rule also holds where none of its classes is written yet. */
  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }
}
